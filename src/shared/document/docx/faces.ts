import type { DocumentOptions } from '../options.ts';

/** The type faces of the document, by what they set. */
export interface Faces {
  readonly title: string;
  readonly titleBold: boolean;
  readonly body: string;
  readonly first: string;
  readonly second: string;
  readonly table: string;
  /** For Latin letters and digits; absent where they take the Chinese face around them. */
  readonly latin?: string;
}

const chineseFaces = {
  gb: {
    title: '方正小标宋简体',
    titleBold: false,
    body: '仿宋_GB2312',
    first: '黑体',
    second: '楷体_GB2312',
    table: '宋体',
  },
  system: {
    title: '宋体',
    titleBold: true,
    body: '仿宋',
    first: '黑体',
    second: '楷体',
    table: '宋体',
  },
} as const satisfies Record<DocumentOptions['fonts'], Faces>;

/** The faces for a choice of options. Fonts are named in the file, never embedded. */
export function facesFor(options: DocumentOptions): Faces {
  const faces = chineseFaces[options.fonts];
  return options.digits === 'times' ? { ...faces, latin: 'Times New Roman' } : faces;
}

/** The names of the Chinese faces, by what they set. */
export interface FaceNames {
  readonly title: string;
  /** The text, headings of the third and fourth level, the signature. */
  readonly body: string;
  /** Headings of the first level, 一、. */
  readonly first: string;
  /** Headings of the second level, （一）. */
  readonly second: string;
  readonly table: string;
}

/** The names of `FaceNames`, in the order they are asked for. */
export const faceRoles = ['title', 'body', 'first', 'second', 'table'] as const satisfies (keyof FaceNames)[];

/** Windows knows no longer name of a font. */
export const longestFaceName = 31;

/**
 * What a user may choose about the Word file.
 * - `fonts`: `gb`, the faces GB/T 9704-2012 asks for (方正小标宋简体, 仿宋_GB2312, 楷体_GB2312, 黑体); `system`, those
 *   every Chinese Windows has (宋体 bold, 仿宋, 楷体, 黑体); `own`, those in `ownFaces`, and where one has no name that
 *   of the standard.
 * - `shading`: whether the heading rows 第二十条… are shaded, as in the official template.
 * - `digits`: Latin letters and digits in Times New Roman, or in the Chinese face around them.
 */
export interface DocumentOptions {
  readonly fonts: 'gb' | 'system' | 'own';
  readonly ownFaces?: Partial<FaceNames>;
  readonly shading: boolean;
  readonly digits: 'times' | 'fangsong';
}

/** What is used where nothing was chosen. */
const defaultDocumentOptions: DocumentOptions = { fonts: 'gb', shading: true, digits: 'times' };

/** The choices made, completed with the defaults. */
export function documentOptions(chosen: Partial<DocumentOptions> = {}): DocumentOptions {
  return { ...defaultDocumentOptions, ...chosen };
}

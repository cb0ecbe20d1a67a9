import type { DocumentOptions, FaceNames } from '../options.ts';
import type { ParagraphLevel } from '../paragraph-level.ts';
import { hasCharacter } from './coverage.ts';

/** The type faces of the document, by what they set. */
export interface Faces extends FaceNames {
  readonly titleBold: boolean;
  /** For Latin letters and digits; absent where they take the Chinese face around them. */
  readonly latin?: string;
}

/** What is set in a face of its own. */
export type FaceRole = keyof FaceNames;

const chineseFaces = {
  gb: {
    title: '方正小标宋简体',
    body: '仿宋_GB2312',
    first: '黑体',
    second: '楷体_GB2312',
    table: '宋体',
  },
  system: {
    title: '宋体',
    body: '仿宋',
    first: '黑体',
    second: '楷体',
    table: '宋体',
  },
} as const satisfies Record<'gb' | 'system', FaceNames>;

/** The faces that GB/T 9704-2012 asks for, and practice for the title and tables. */
export const standardFaces: FaceNames = chineseFaces.gb;

/**
 * The faces for a choice of options. Fonts are named in the file, never embedded. A title in 宋体 is made bold, to
 * be as heavy as 小标宋.
 */
export function facesFor(options: DocumentOptions): Faces {
  const names =
    options.fonts === 'own'
      ? { ...chineseFaces.gb, ...named(options.ownFaces) }
      : chineseFaces[options.fonts];
  const faces = { ...names, titleBold: names.title === '宋体' };
  return options.digits === 'times' ? { ...faces, latin: 'Times New Roman' } : faces;
}

/** Those of the user's faces that have a name; the others stay as the standard asks. */
function named(own: Partial<FaceNames> | undefined): Partial<FaceNames> {
  return Object.fromEntries(
    Object.entries(own ?? {})
      .map(([role, name]) => [role, name.trim()])
      .filter(([, name]) => name !== ''),
  );
}

/** The face of a heading that a paragraph is, or starts with. */
export function leadRole(level: ParagraphLevel): FaceRole {
  return level === 'first' || level === 'second' ? level : 'body';
}

/** The face that something is set in. */
export function faceOf(faces: Faces, role: FaceRole): string {
  return faces[role];
}

/** Where a face lacks a character, the faces of the same kind that are tried, in order. */
const alike: Readonly<Record<string, readonly string[]>> = {
  仿宋_GB2312: ['仿宋'],
  楷体_GB2312: ['楷体'],
};

/** Faces of every Chinese Windows and of WPS, the widest last. */
const wide = ['宋体', 'SimSun-ExtB'];

/**
 * The face a character is set in: the chosen one, else the first that has it. Undefined where no usual face does.
 */
export function faceWith(character: string, chosen: string): string | undefined {
  if (hasCharacter(chosen, character)) return chosen;
  return [...(alike[chosen] ?? []), ...wide].find(face => hasCharacter(face, character));
}

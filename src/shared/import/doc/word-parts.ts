import { viewOf } from '../../bytes.ts';
import { encryptedWord } from '../import-error.ts';
import { limits, tooLarge } from '../limits.ts';
import type { CompoundFile } from './compound-file.ts';

/** The streams of a Word document (97 to 2003) and what its head says of them ([MS-DOC] 2.5). */
export interface WordParts {
  readonly document: DataView;
  readonly table: DataView;
  /** Large properties; empty where there are none. */
  readonly data: DataView;
  /** Characters of the body, and behind it of the footnotes, headers, remarks, endnotes and text boxes. */
  readonly lengths: {
    readonly body: number;
    readonly footnotes: number;
    readonly headers: number;
    readonly remarks: number;
    readonly endnotes: number;
    readonly textBoxes: number;
  };
  /** Where a part of the table stream lies, by the place of its offset in the head. */
  place(at: number): { readonly from: number; readonly to: number };
}

/** Places in the head: character runs, paragraph runs, pieces of text. */
export const headPlaces = { characters: 0xfa, paragraphs: 0x102, pieces: 0x1a2 } as const;

/**
 * Finds the parts of a Word document.
 * @throws ImportError where it has a password or is too long; RangeError where it is damaged or older than Word 97.
 */
export function wordParts(file: CompoundFile): WordParts {
  const stream = (name: string): DataView => {
    const bytes = file.stream(name);
    if (!bytes) throw new RangeError('a stream is missing');
    return viewOf(bytes);
  };
  const document = stream('WordDocument');
  if (document.getUint16(0, true) !== 0xa5ec || document.getUint16(2, true) < 0xc0) {
    throw new RangeError('not a document of Word 97 or later');
  }
  const flags = document.getUint16(0x0a, true);
  if ((flags & 0x0100) !== 0) throw encryptedWord();
  const table = stream((flags & 0x0200) === 0 ? '0Table' : '1Table');
  const length = (at: number): number => {
    const count = document.getUint32(at, true);
    if (count > limits.characters) throw tooLarge('文字太多');
    return count;
  };
  return {
    document,
    table,
    data: viewOf(file.stream('Data') ?? new Uint8Array()),
    lengths: {
      body: length(0x4c),
      footnotes: length(0x50),
      headers: length(0x54),
      remarks: length(0x5c),
      endnotes: length(0x60),
      textBoxes: length(0x64),
    },
    place(at) {
      const from = document.getUint32(at, true);
      return { from, to: Math.min(from + document.getUint32(at + 4, true), table.byteLength) };
    },
  };
}

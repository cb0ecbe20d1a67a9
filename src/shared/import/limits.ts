import { largestFile } from '../file-size.ts';
import { ImportError } from './import-error.ts';

/**
 * How much of a file is read. An annual report is a few pages: published ones with every habit of WPS stay under
 * 4 MB of XML. Beyond these bounds a file is refused at once instead of stalling the program.
 */
export const limits = {
  /** Bytes of a file as it is on disk. Word files may hold pictures, which are not read. */
  fileBytes: largestFile,
  /** Bytes of a text or web page. */
  textBytes: 8 * 1024 * 1024,
  /** Bytes of one unpacked part of a Word file. */
  partBytes: 16 * 1024 * 1024,
  /** Pages of a PDF. */
  pages: 300,
  /** Entries of a zip. */
  zipEntries: 10_000,
  /** Nested elements. */
  depth: 600,
  /** Elements and attributes of a part or page, and closing tags of a page. */
  elements: 600_000,
  closingTags: 200_000,
  /** Characters of all text together. */
  characters: 2_000_000,
  /** Cells of all tables together, and rows and columns of one. */
  cells: 40_000,
  rows: 10_000,
  columns: 500,
  /** Stretches of words of one table that are compared with its labels; a page laid out by spaces has a few thousand. */
  labels: 40_000,
  /** Lines of a text. */
  lines: 6_000,
  /** Paragraphs with words. */
  paragraphs: 20_000,
  /** Stretches of words as the file cuts them (runs), and paragraphs, empty ones too. */
  pieces: 240_000,
} as const;

/** The error of a file that is too large or too deep; `what` says what there is too much of. */
export function tooLarge(what: string): ImportError {
  return new ImportError(
    'tooLarge',
    `这个文件${what}，不像一份年度报告，没有读入。请只保留报告正文，另存为 .docx 后再导入。`,
  );
}

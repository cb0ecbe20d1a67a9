import type { Format } from '../formats/compile.ts';
import { type FormatRegistry, officialFormats } from '../formats/registry.ts';
import { readHtml } from '../import/html/read-html.ts';
import { ImportError } from '../import/import-error.ts';
import type { SourceBlock } from '../import/source.ts';
import { decodeText } from '../import/text/decode-text.ts';
import { orderedJson } from '../ordered-json.ts';
import type { Draft } from '../report/draft.ts';
import { DraftFileError, readDraft } from '../report/draft-file.ts';
import { differences, type ExpectedBlock, expectedBlocks } from './compare-written.ts';
import { exportText } from './export-text.ts';
import { outlineOf, unbrokenLinesOf } from './outline.ts';
import type { PrintedCell } from './printed-table.ts';

/** A place where a written file does not say what the report says. */
export interface Mismatch {
  /** In Chinese, for the user: the place, what should stand there, what does. */
  readonly message: string;
}

/** What reading a written file back found. */
export interface ReadBack {
  /** What was compared, in words for the user: `200 格`, `37 段`. */
  readonly compared: readonly string[];
  /** Empty where the file says exactly what the report says. */
  readonly mismatches: readonly Mismatch[];
}

/** The paragraphs, labels and figures a file of this report should hold, against those that were read from it. */
export function compareBlocks(
  { cells }: Pick<Format, 'cells'>,
  expected: readonly ExpectedBlock[],
  written: readonly SourceBlock[],
): readonly string[] {
  const placeOf = ({ cell, text }: PrintedCell) =>
    (cell === undefined ? undefined : cells.get(cell)?.place) ?? `『${text}』`;
  return differences(expected, written, placeOf);
}

/** How many figures and paragraphs are compared; labels are compared as well but not counted. */
export function countsOf(expected: readonly ExpectedBlock[]): {
  readonly cells: number;
  readonly paragraphs: number;
} {
  const cells = expected.flatMap(block => (block.kind === 'table' ? block.table.cells : []));
  return {
    cells: cells.filter(cell => cell.role === 'value').length,
    paragraphs: expected.filter(block => block.kind === 'paragraph').length,
  };
}

/** What is different, or that the file cannot be read: a mismatch, not an exception. */
export function mismatchesIn(find: () => readonly string[]): readonly Mismatch[] {
  try {
    return find().map(message => ({ message }));
  } catch (error) {
    if (!(error instanceof ImportError || error instanceof DraftFileError)) throw error;
    return [{ message: `写出的文件读不回来：${error.message}` }];
  }
}

/** Reads a written web page back, with the reader that imports foreign ones, and compares it with the report. */
export function readBackPage(
  bytes: Uint8Array,
  draft: Draft,
  formats: FormatRegistry = officialFormats,
): ReadBack {
  const expected = expectedBlocks(outlineOf(draft, formats), unbrokenLinesOf);
  const { cells, paragraphs } = countsOf(expected);
  return {
    compared: [`${cells} 格`, `${paragraphs} 段`],
    mismatches: mismatchesIn(() =>
      compareBlocks(formats.byId(draft.format), expected, readHtml(decodeText(bytes, 'utf-8'))),
    ),
  };
}

/** Decodes a written text as an import would, and compares it character by character. */
export function readBackText(
  bytes: Uint8Array,
  draft: Draft,
  formats: FormatRegistry = officialFormats,
): ReadBack {
  const expected = exportText(draft, formats);
  return {
    compared: [`${[...expected].length} 字`],
    mismatches: mismatchesIn(() => (decodeText(bytes) === expected ? [] : ['写出的文字读回来不一样。'])),
  };
}

/** Opens a written draft as the program would, and compares all that it holds. */
export function readBackDraft(
  bytes: Uint8Array,
  draft: Draft,
  formats: FormatRegistry = officialFormats,
): ReadBack {
  return {
    compared: ['草稿全部内容'],
    mismatches: mismatchesIn(() => {
      const opened = readDraft(new TextDecoder().decode(bytes), formats);
      return orderedJson(opened) === orderedJson(draft) ? [] : ['写出的草稿读回来不一样。'];
    }),
  };
}

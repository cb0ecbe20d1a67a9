import { strFromU8, unzipSync } from 'fflate';
import { formatById } from '../formats/registry.ts';
import { readDocx } from '../import/docx/read-docx.ts';
import { ImportError } from '../import/import-error.ts';
import type { Draft } from '../report/draft.ts';
import { differences, expectedBlocks } from './compare-written.ts';
import { facesFor } from './docx/faces.ts';
import { stylesXml } from './docx/styles-xml.ts';
import { type DocumentOptions, documentOptions } from './options.ts';
import { outlineOf } from './outline.ts';
import type { PrintedCell } from './printed-table.ts';

/** A place where a written file does not say what the report says. */
export interface Mismatch {
  /** In Chinese, for the user: the place, what should stand there, what does. */
  readonly message: string;
}

/** What reading a written file back found. */
export interface VerifyReport {
  /** How many figures were compared; labels are compared as well but not counted. */
  readonly cells: number;
  /** How many paragraphs were compared: title lines, headings, texts, signature. */
  readonly paragraphs: number;
  /** Empty where the file says exactly what the report says. */
  readonly mismatches: readonly Mismatch[];
}

/**
 * Reads a written Word file back, with the reader that imports foreign files, and compares every paragraph,
 * label and figure with the report, and the styles with the chosen ones. A file that cannot be read is a
 * mismatch, not an exception.
 */
export function verifyDocx(
  bytes: Uint8Array,
  draft: Draft,
  options?: Partial<DocumentOptions>,
): VerifyReport {
  const expected = expectedBlocks(outlineOf(draft));
  const { cells } = formatById(draft.format);
  const placeOf = ({ cell, text }: PrintedCell) =>
    (cell === undefined ? undefined : cells.get(cell)?.place) ?? `『${text}』`;
  const messages = (): readonly string[] => {
    try {
      return [
        ...differences(expected, readDocx(bytes), placeOf),
        ...styleDifferences(bytes, documentOptions(options)),
      ];
    } catch (error) {
      if (error instanceof ImportError) return [`写出的文件读不回来：${error.message}`];
      throw error;
    }
  };
  return {
    cells: expected
      .flatMap(block => (block.kind === 'table' ? block.table.cells : []))
      .filter(cell => cell.role === 'value').length,
    paragraphs: expected.filter(block => block.kind === 'paragraph').length,
    mismatches: messages().map(message => ({ message })),
  };
}

function styleDifferences(bytes: Uint8Array, options: DocumentOptions): readonly string[] {
  const part = 'word/styles.xml';
  const styles = unzipSync(bytes, { filter: file => file.name === part })[part];
  if (styles && strFromU8(styles) === stylesXml(facesFor(options))) return [];
  return ['写出的文件中字体和版式设置与所选的不同。'];
}

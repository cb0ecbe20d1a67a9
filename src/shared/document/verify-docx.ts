import { strFromU8, unzipSync } from 'fflate';
import { readDocx } from '../import/docx/read-docx.ts';
import type { Draft } from '../report/draft.ts';
import { expectedBlocks } from './compare-written.ts';
import { facesFor } from './docx/faces.ts';
import { stylesXml } from './docx/styles-xml.ts';
import { type DocumentOptions, documentOptions } from './options.ts';
import { outlineOf } from './outline.ts';
import { compareBlocks, countsOf, mismatchesIn, type ReadBack } from './read-back.ts';

/** What reading a written Word file back found. */
export interface VerifyReport extends ReadBack {
  /** How many figures were compared; labels are compared as well but not counted. */
  readonly cells: number;
  /** How many paragraphs were compared: title lines, headings, texts, signature. */
  readonly paragraphs: number;
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
  const { cells, paragraphs } = countsOf(expected);
  return {
    cells,
    paragraphs,
    compared: [`${cells} 格`, `${paragraphs} 段`],
    mismatches: mismatchesIn(() => [
      ...compareBlocks(draft, expected, readDocx(bytes)),
      ...styleDifferences(bytes, documentOptions(options)),
    ]),
  };
}

function styleDifferences(bytes: Uint8Array, options: DocumentOptions): readonly string[] {
  const part = 'word/styles.xml';
  const styles = unzipSync(bytes, { filter: file => file.name === part })[part];
  if (styles && strFromU8(styles) === stylesXml(facesFor(options))) return [];
  return ['写出的文件中字体和版式设置与所选的不同。'];
}

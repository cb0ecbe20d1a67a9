import { type FormatRegistry, officialFormats } from '../formats/registry.ts';
import { readDocx } from '../import/docx/read-docx.ts';
import type { Draft } from '../report/draft.ts';
import { comparedLooks, lookDifferences } from './compare-looks.ts';
import { expectedBlocks } from './compare-written.ts';
import { type DocumentOptions, documentOptions } from './options.ts';
import { outlineOf } from './outline.ts';
import { compareBlocks, countsOf, mismatchesIn, type ReadBack } from './read-back.ts';
import { readLooks, watchBody } from './written-looks.ts';

/** What reading a written Word file back found. */
export interface VerifyReport extends ReadBack {
  /** How many figures were compared; labels are compared as well but not counted. */
  readonly cells: number;
  /** How many paragraphs were compared: title lines, headings, texts, signature. */
  readonly paragraphs: number;
}

/**
 * Reads a written Word file back, with the reader that imports foreign files, and compares every paragraph, label
 * and figure with the report; then its unit, year, title and signature, the style of every paragraph, the styles
 * themselves and the page. A file that cannot be read is a
 * mismatch, not an exception.
 */
export function verifyDocx(
  bytes: Uint8Array,
  draft: Draft,
  options?: Partial<DocumentOptions>,
  formats: FormatRegistry = officialFormats,
): VerifyReport {
  const outline = outlineOf(draft, formats);
  const expected = expectedBlocks(outline);
  const { cells, paragraphs } = countsOf(expected);
  return {
    cells,
    paragraphs,
    compared: [`${cells} 格`, `${paragraphs} 段`, ...comparedLooks],
    mismatches: mismatchesIn(() => {
      const body = watchBody();
      const blocks = readDocx(bytes, body.events);
      return [
        ...compareBlocks(formats.byId(draft.format), expected, blocks),
        ...lookDifferences(draft, outline, documentOptions(options), readLooks(bytes, body)),
      ];
    }),
  };
}

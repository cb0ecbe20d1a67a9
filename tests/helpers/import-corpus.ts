import { strToU8 } from 'fflate';
import { exportDocx } from '../../src/shared/document/export-docx.ts';
import { type Outline, outlineOf } from '../../src/shared/document/outline.ts';
import { formats } from '../../src/shared/formats/registry.ts';
import type { CellId, FormatId } from '../../src/shared/formats/types.ts';
import type { Draft } from '../../src/shared/report/draft.ts';
import { encodeGbk, encodeMarkedUtf8, encodeUtf16 } from './encode-text.ts';
import { distinctReport, usualReport, withBlanks, withRemarks } from './import-reports.ts';
import * as shapes from './import-table-shapes.ts';
import { textAuthors } from './import-text-authors.ts';
import { webAuthors } from './import-web-authors.ts';
import { docxLibraryFile, wordAuthors } from './import-word-authors.ts';

/** One input of the corpus: a file somebody could have, and what it says. */
export interface CorpusInput {
  readonly name: string;
  readonly fileName: string;
  readonly bytes: () => Uint8Array | Promise<Uint8Array>;
  /** The report it was made from. */
  readonly draft: Draft;
  /**
   * Cells that cannot be told from it: they are left blank and reported. Everything else is read exactly.
   * `any`: rows that cannot be told are reported, whichever they are.
   */
  readonly untold: ((id: CellId) => boolean) | 'any';
}

const same = (outline: Outline): Outline => outline;
const isRequest = (id: CellId): boolean => id.startsWith('requests.');

type Maker = (format: FormatId) => CorpusInput;

function word(
  name: string,
  author: keyof typeof wordAuthors,
  shape: shapes.Shape,
  report: (format: FormatId) => Draft = distinctReport,
  untold: CorpusInput['untold'] = () => false,
): Maker {
  return format => {
    const draft = report(format);
    const bytes = (): Uint8Array => wordAuthors[author](shape(outlineOf(draft)));
    return { name: `${name} (${format})`, fileName: 'report.docx', bytes, draft, untold };
  };
}

function web(
  name: string,
  author: keyof typeof webAuthors,
  shape: shapes.Shape = same,
  report: (format: FormatId) => Draft = distinctReport,
  untold: CorpusInput['untold'] = () => false,
): Maker {
  return format => {
    const draft = report(format);
    const bytes = (): Uint8Array => strToU8(webAuthors[author](shape(outlineOf(draft))));
    return { name: `${name} (${format})`, fileName: 'report.html', bytes, draft, untold };
  };
}

function text(
  name: string,
  author: keyof typeof textAuthors,
  shape: shapes.Shape = same,
  report: (format: FormatId) => Draft = distinctReport,
  untold: CorpusInput['untold'] = () => false,
  encode: (text: string) => Uint8Array = strToU8,
): Maker {
  return format => {
    const draft = report(format);
    const bytes = (): Uint8Array => encode(textAuthors[author](shape(outlineOf(draft))));
    return { name: `${name} (${format})`, fileName: 'report.txt', bytes, draft, untold };
  };
}

const blanks = (format: FormatId): Draft => withBlanks(distinctReport(format), 6);
const remarks = (format: FormatId): Draft => withRemarks(distinctReport(format));

const makers: readonly Maker[] = [
  format => ({
    name: `this program's own Word file (${format})`,
    fileName: 'report.docx',
    bytes: () => exportDocx(distinctReport(format)),
    draft: distinctReport(format),
    untold: () => false,
  }),
  format => ({
    name: `docx library (${format})`,
    fileName: 'report.docx',
    bytes: () => docxLibraryFile(outlineOf(distinctReport(format))),
    draft: distinctReport(format),
    untold: () => false,
  }),
  word('plain OOXML', 'plain', same),
  word('WPS', 'wps', same),
  word('Word', 'word', same),
  word('Word, usual figures', 'word', same, usualReport),
  word('tables within a table', 'framing', same),
  word('a column 小计', 'plain', shapes.withSubtotals),
  word('WPS, a column 小计', 'wps', shapes.withSubtotals),
  word('a column missing', 'plain', shapes.withoutResearch, distinctReport, id => id.endsWith('.research')),
  word('two columns swapped', 'plain', shapes.withColumnsSwapped),
  word('tables in pieces', 'plain', shapes.inPieces),
  word('head repeated in the middle', 'wps', shapes.withHeadRepeated),
  word('empty rows', 'plain', shapes.withEmptyRows),
  word('torn labels', 'word', shapes.withTornLabels),
  word('other punctuation', 'wps', shapes.withOtherPunctuation),
  word('surplus zeros', 'plain', shapes.withSurplusZeros),
  word('blank cells', 'plain', same, blanks),
  word('WPS, remarks and units', 'wps', same, remarks),
  word('spans forgotten', 'plain', shapes.withoutSpans),
  word('spans forgotten, blank cells', 'plain', shapes.withoutSpans, blanks, 'any'),
  word('spans forgotten, columns swapped', 'plain', shapes.withoutSpansAndSwapped, distinctReport, isRequest),
  web('CMS', 'cms'),
  web('CMS, usual figures', 'cms', same, usualReport),
  web('tags never closed', 'unclosed'),
  web('nested tables', 'nested'),
  web('Word clipboard', 'wordClipboard'),
  web('broken labels', 'broken'),
  web('CMS, a column 小计', 'cms', shapes.withSubtotals),
  web('tags never closed, blank cells', 'unclosed', same, blanks),
  web('nested tables, remarks', 'nested', same, remarks),
  web('CMS, spans forgotten', 'cms', shapes.withoutSpans),
  web('broken labels, other punctuation', 'broken', shapes.withOtherPunctuation),
  web('CMS, torn labels', 'cms', shapes.withTornLabels),
  text('ragged tabs', 'ragged'),
  text('ragged tabs, usual figures, surplus zeros', 'ragged', shapes.withSurplusZeros, usualReport),
  text('tabs', 'tabs'),
  text('bars', 'bars'),
  text('bars in a lattice', 'latticeBars'),
  text('Markdown', 'markdown'),
  text('bars on lines of their own', 'barLines'),
  text('one run of cells and bars', 'oneRun'),
  text('a cell a line', 'cellLines'),
  text('a cell a line with its bar', 'cellsWithBar'),
  text('rows opened by a bar', 'rowsOpenedByBar'),
  text('bars behind cells', 'barsBehind'),
  text('a cell a line, blank lines between', 'spacedCells'),
  text('cells parted by single blanks', 'blanksBetween'),
  text('a cell a line with its bar, blank cells', 'cellsWithBar', same, blanks, 'any'),
  text('bars behind cells, remarks', 'barsBehind', same, remarks),
  text('rows opened by a bar, blank cells', 'rowsOpenedByBar', same, blanks, 'any'),
  text('cells parted by single blanks, blank cells', 'blanksBetween', same, blanks, 'any'),
  text('tabs, blank cells', 'tabs', same, blanks),
  text('ragged tabs, blank cells', 'ragged', same, blanks, 'any'),
  text('bars in a lattice, blank cells', 'latticeBars', same, blanks),
  text('a cell a line, blank cells', 'cellLines', same, blanks, 'any'),
  text('bars, blank cells', 'bars', same, blanks, 'any'),
  text('tabs, a column 小计', 'tabs', shapes.withSubtotals),
  text('bars, a column 小计', 'bars', shapes.withSubtotals, distinctReport, isRequest),
  text('one run, a column 小计', 'oneRun', shapes.withSubtotals, distinctReport, isRequest),
  text('tabs, columns swapped', 'tabs', shapes.withColumnsSwapped),
  text('bars, columns swapped', 'bars', shapes.withColumnsSwapped, distinctReport, isRequest),
  text('a cell a line, columns swapped', 'cellLines', shapes.withColumnsSwapped, distinctReport, isRequest),
  text('Markdown, remarks', 'markdown', same, remarks),
  text('bars, remarks', 'bars', same, remarks),
  text('tabs, other punctuation', 'tabs', shapes.withOtherPunctuation),
  text('GBK', 'tabs', same, usualReport, () => false, encodeGbk),
  text(
    'UTF-16 with a mark',
    'bars',
    same,
    usualReport,
    () => false,
    words => encodeUtf16(words, true),
  ),
  text(
    'UTF-16 without a mark',
    'tabs',
    same,
    usualReport,
    () => false,
    words => encodeUtf16(words, false),
  ),
  text('UTF-8 with a mark', 'ragged', same, usualReport, () => false, encodeMarkedUtf8),
];

/** Every input made by code, in both formats. */
export const corpus: readonly CorpusInput[] = makers.flatMap(make => formats.map(format => make(format.id)));

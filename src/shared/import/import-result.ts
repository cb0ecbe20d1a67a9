import type { CellId, FormatId, TableId, TextId } from '../formats/types.ts';
import type { SourceBlock, SourcePlace } from './source.ts';

/** Something recognised, with how it was told. */
export interface Recognised<Value> {
  readonly value: Value;
  /** In Chinese, for the user: what in the source said so. */
  readonly how: string;
}

/** A table that was found. */
export interface RecognisedTable {
  readonly table: TableId;
  /** The section heading as the format prints it. */
  readonly heading: string;
  /** Where its first figure stands. */
  readonly where: SourcePlace;
  /** How many of its cells hold something in the source. */
  readonly filled: number;
  /** How many cells the format's table has. */
  readonly expected: number;
}

/** A text that was found. */
export interface RecognisedText {
  readonly text: TextId;
  /** The section heading as the format prints it; 引言 for the introduction. */
  readonly heading: string;
  readonly where: SourcePlace;
  readonly paragraphs: number;
  /** The blocks of the source it was taken from, as indices into `ImportResult.source`. */
  readonly blocks: readonly number[];
}

/** Words of the source that were put nowhere. Nothing is dropped without standing here. */
export interface Unrecognised {
  /** Index into `ImportResult.source`. */
  readonly block: number;
  readonly where: SourcePlace;
  /** The source's own words. */
  readonly text: string;
  /** Why, in Chinese, with the place, e.g. 第 38 行『（一）予以公开』有 6 个数，应为 7 个，未填入. */
  readonly reason: string;
  /** The table below whose heading these words stand, where the format prints no words. */
  readonly below?: TableId;
  /** The figures of a table row whose place in the table is not certain, as written, in order. */
  readonly row?: { readonly table: TableId; readonly row: string; readonly values: readonly string[] };
}

/**
 * What kind of thing a note tells.
 * - `surplus`: a surplus 0 was left out; `unit`: an amount is written with a unit; `decimals`: padding zeros left out;
 * - `label`: a label is written differently from the official one; `column`: a column of the source is unknown or
 *   one of the format is not in the source; `missing`: a section or table is not in the source;
 * - `layout`: page numbers or the like were left out; `identity`: about title, unit, year, format or signature.
 */
export type NoteKind =
  | 'surplus'
  | 'unit'
  | 'decimals'
  | 'label'
  | 'column'
  | 'missing'
  | 'layout'
  | 'identity';

/** Something the user should know about what was done. */
export interface ImportNote {
  readonly kind: NoteKind;
  /** In Chinese, whole sentences, with the place. */
  readonly message: string;
  readonly where?: SourcePlace;
  readonly cells?: readonly CellId[];
}

/** Where a cell's figure stands in the source. */
export interface CellSource {
  /** Index into `ImportResult.source`. */
  readonly block: number;
  readonly where: SourcePlace;
  /** As written in the source. */
  readonly text: string;
  /** Which cell of the block: for a table its origin's row and column, for a loose row its index as column. */
  readonly row: number;
  readonly column: number;
}

/** What is only likely: offered to the user, never written by itself. */
export interface IdentitySuggestions {
  /** Likeliest first; none where the source states the unit. */
  readonly units: readonly Recognised<string>[];
  /** The same of the year. */
  readonly years: readonly Recognised<number>[];
}

/** The account of an import: what was recognised, what was not, what was done on the way. */
export interface ImportAccount {
  readonly recognised: {
    readonly format: Recognised<FormatId>;
    readonly year?: Recognised<number>;
    readonly unit?: Recognised<string>;
    readonly tables: readonly RecognisedTable[];
    readonly texts: readonly RecognisedText[];
  };
  readonly suggestions: IdentitySuggestions;
  readonly unrecognised: readonly Unrecognised[];
  readonly notes: readonly ImportNote[];
  readonly cellSources: Readonly<Record<CellId, CellSource>>;
}

/** What a source says, and the account of it. */
export interface ImportResult {
  readonly format: FormatId;
  readonly year?: number;
  readonly unit?: string;
  /** The title as written, its lines joined. */
  readonly title?: string;
  /** As a draft holds them: narrowed, otherwise as written; blank cells are absent. */
  readonly cells: Readonly<Record<CellId, string>>;
  /** Paragraphs separated by `\n`; a text that was not found is absent. */
  readonly texts: Readonly<Record<TextId, string>>;
  /** `date` as an ISO date. */
  readonly signature?: { readonly organ?: string; readonly date?: string };
  /** The source itself, in reading order, for showing it beside what was recognised. */
  readonly source: readonly SourceBlock[];
  readonly account: ImportAccount;
}

/**
 * What a report format declares. A format is plain data; everything that shows, sums, checks, imports or
 * prints a report reads this declaration and nothing else, so no row is named twice.
 */
import type { ContinuityRuleId, PlausibleRuleId } from '../rules/registry.ts';

/** The id of an official format: the year it was first used for, e.g. `2019`, `2021`. */
export type FormatId = string;

/** A cell's address: `<table>.<row>.<column>`, e.g. `requests.denied.stateSecret.naturalPerson`. */
export type CellId = string;

export type TableId = 'proactive' | 'requests' | 'litigation';

/** The free texts of a report: the introduction before 一, and the three sections that are words. */
export type TextId = 'introduction' | 'overview' | 'problems' | 'others';

/**
 * What a cell counts.
 * - `count`: a non-negative integer.
 * - `change`: an integer that may be negative (本年增/减).
 * - `amount`: 万元, non-negative, at most 6 decimals (6 decimals of 万元 are 分).
 */
export type ValueKind = 'count' | 'change' | 'amount';

/** A column of figures as the table prints it. */
export interface ColumnLeaf {
  readonly id: string;
  readonly label: string;
  /** Defaults to `count`. */
  readonly kind?: ValueKind;
  /** How many decimals the printed table asks for; absent: as typed. */
  readonly printedDecimals?: number;
  /** True where this is the sum of all its sibling leaves (the other leaves below the same parent). */
  readonly total?: true;
}

/** A row of figures as the table prints it. */
export interface RowLeaf {
  readonly id: string;
  readonly label: string;
  /** What people call this row in a sentence, where the label is too long for one. */
  readonly short?: string;
  /** True where this is the sum of all other rows below the same parent. */
  readonly total?: true;
}

/** A merged heading over columns or before rows. */
export interface HeadingGroup<Leaf> {
  readonly label: string;
  readonly children: readonly HeadingNode<Leaf>[];
}

export type HeadingNode<Leaf> = Leaf | HeadingGroup<Leaf>;

/** One band of a banded table: a heading row across the table, a row of column labels, the rows. */
export interface Band {
  readonly heading: string;
  readonly columns: readonly ColumnLeaf[];
  readonly rows: readonly RowLeaf[];
}

/** A table of bands (table `proactive`): each band has its own columns, the last one fills the width. */
export interface BandTable {
  readonly shape: 'bands';
  readonly id: TableId;
  /** Grid column widths of the official template, in twips. */
  readonly widths: readonly number[];
  /** The label over the row labels in every band: 信息内容. */
  readonly rowsTitle: string;
  readonly bands: readonly Band[];
}

/** A table with a tree of column headings above and a tree of row headings at the left. */
export interface MatrixTable {
  readonly shape: 'matrix';
  readonly id: TableId;
  readonly widths: readonly number[];
  /** The note in the top left corner; absent where the table has no row headings. */
  readonly corner?: string;
  readonly columns: readonly HeadingNode<ColumnLeaf>[];
  /** Absent: one row of figures without a heading (table `litigation`). */
  readonly rows?: readonly HeadingNode<RowLeaf>[];
}

export type TableDeclaration = BandTable | MatrixTable;

/**
 * An equation between sums of cells of one report. Addresses may hold one `*`, which stands for the same
 * row or column on both sides: `requests.newReceived.*`.
 */
export interface BalanceDeclaration {
  readonly left: readonly string[];
  readonly right: readonly string[];
}

/** A bound that should hold within one report: sum of `small` ≤ sum of `large`; a hint when it does not. */
export interface BoundDeclaration {
  readonly rule: PlausibleRuleId;
  readonly small: readonly string[];
  readonly large: readonly string[];
  /** Said after the figures: why this looks wrong. */
  readonly reason: string;
}

/** A cell of this year that follows from last year's report: target = Σ of the terms. */
export interface ContinuityDeclaration {
  readonly rule: ContinuityRuleId;
  /** True where it also holds when last year's report is in another format. */
  readonly acrossFormats: boolean;
  readonly target: string;
  readonly terms: readonly {
    readonly sign: 1 | -1;
    readonly year: 'this' | 'last';
    readonly cell: string;
  }[];
}

/** A section of the report, in printed order. */
export type SectionDeclaration =
  | {
      readonly kind: 'text';
      readonly id: Exclude<TextId, 'introduction'>;
      /** The printed heading with its number, e.g. 一、总体情况. */
      readonly heading: string;
      /** What the format asks this text to cover, one phrase each. */
      readonly topics: readonly string[];
      /** The official template's own words for what belongs here. */
      readonly prompt: string;
    }
  | { readonly kind: 'table'; readonly id: TableId; readonly heading: string };

/** An official format. Adding one means adding one such declaration and listing it in the registry. */
export interface FormatDeclaration {
  readonly id: FormatId;
  /** Short name shown to people. */
  readonly name: string;
  /** The document that issued it, with its 文号. */
  readonly issuedAs: string;
  /** Years it is used for; `to` absent: until the next revision. */
  readonly years: { readonly from: number; readonly to?: number };
  readonly sections: readonly SectionDeclaration[];
  readonly tables: readonly TableDeclaration[];
  readonly balances: readonly BalanceDeclaration[];
  readonly bounds: readonly BoundDeclaration[];
  readonly continuity: readonly ContinuityDeclaration[];
}

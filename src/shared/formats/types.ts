/**
 * What a report format declares. A format is plain data, the same before and after JSON; everything that shows,
 * sums, checks, explains, writes, imports or prints a report reads this declaration and nothing else, so no table,
 * row or section is named outside this room.
 */
import type { ContinuityRuleId, PlausibleRuleId } from '../rules/registry.ts';
import type { QuestionTree, TableHelp } from './declaration/help.ts';
import type { FormatId, TableId, TextId } from './declaration/ids.ts';
import type { FormatRoles } from './declaration/roles.ts';
import type { SentenceDeclaration } from './declaration/sentences.ts';
import type { SumsDeclaration, TableWords } from './declaration/words.ts';

export type { CellId, FormatId, TableId, TextId } from './declaration/ids.ts';
export { introductionId } from './declaration/ids.ts';

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
  /** What other formats and published reports call it; an import knows it by these names too. */
  readonly aliases?: readonly string[];
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
  /** What other formats and published reports call it; an import knows it by these names too. */
  readonly aliases?: readonly string[];
  /** What people call this row in a sentence, where the label is too long for one. */
  readonly short?: string;
  /** True where this is the sum of all other rows below the same parent. */
  readonly total?: true;
}

/** A merged heading over columns or before rows. */
export interface HeadingGroup<Leaf> {
  readonly label: string;
  /** What other formats and published reports call it; an import knows it by these names too. */
  readonly aliases?: readonly string[];
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
  /** What all its figures count, as messages say it behind one, e.g. 件; absent where they count several things. */
  readonly unit?: string;
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

/** A section of the report that is words. */
export interface TextSection {
  readonly kind: 'text';
  readonly id: TextId;
  /** The printed heading with its number, e.g. 一、总体情况. */
  readonly heading: string;
  /** What other formats and published reports print instead; an import knows it by these headings too. */
  readonly aliases?: readonly string[];
  /** Its name in the navigation. */
  readonly short: string;
  /** What the format asks this text to cover, one phrase each. */
  readonly topics: readonly string[];
  /**
   * What must be stated here, even where there was nothing of it. `fees`: what was charged for information
   * (《政府信息公开信息处理费管理办法》, 国办函〔2020〕109号).
   */
  readonly statements?: readonly 'fees'[];
  /** The official template's own words for what belongs here. */
  readonly prompt: string;
  /** How many characters are asked for, and how many are let pass. */
  readonly length?: { readonly asked: number; readonly tolerated: number };
  /** Last year's words are carried over, to be rewritten. */
  readonly carriedOver?: true;
  /** It tells what became of what last year's report promised in it. */
  readonly answersLastYear?: true;
  /** What a report without anything to say here says; in the words `{year}` and `{voice}` are filled in. */
  readonly nothing?: { readonly says: 'noFees' | 'nothingElse'; readonly words: string };
}

/** A section of the report that is one table. */
export interface TableSection {
  readonly kind: 'table';
  /** The table's id. */
  readonly id: TableId;
  readonly heading: string;
  /** What other formats and published reports print instead; an import knows it by these headings too. */
  readonly aliases?: readonly string[];
  /** Its name in the navigation. */
  readonly short: string;
}

/** A section of the report, in printed order: any number of texts and tables. */
export type SectionDeclaration = TextSection | TableSection;

/**
 * What became of the cells of the format before. A cell with the same address in both is the same figure; every
 * other one is accounted for here. Addresses may hold one `*`, the same on both sides.
 */
export interface SuccessionDeclaration {
  readonly from: FormatId;
  /** Where formats differ, in a few words for the user: 两者的表二不同. */
  readonly differs: string;
  /** Figures that have another address now; several where one became more (with the sum of them). */
  readonly moved: readonly { readonly from: string; readonly to: readonly string[] }[];
  /** Figures that the format has no place for any more. */
  readonly gone: readonly string[];
}

/** A format. Adding an official one means adding one such declaration and listing it in the registry. */
export interface FormatDeclaration {
  readonly id: FormatId;
  /** Short name shown to people. */
  readonly name: string;
  /** 发文机关: who issued it. */
  readonly issuer?: string;
  /** The document that issued it, with its 文号. */
  readonly issuedAs: string;
  /** 版本: grows with every correction of the same format; absent: the first one. */
  readonly edition?: number;
  /** Years it is used for; `to` absent: until the next revision. */
  readonly years: { readonly from: number; readonly to?: number };
  readonly sections: readonly SectionDeclaration[];
  readonly tables: readonly TableDeclaration[];
  readonly balances: readonly BalanceDeclaration[];
  readonly bounds: readonly BoundDeclaration[];
  readonly continuity: readonly ContinuityDeclaration[];
  /** What became of the cells of the format before; absent for the first one. */
  readonly succeeds?: SuccessionDeclaration;
  readonly roles: FormatRoles;
  readonly sums: SumsDeclaration;
  /** The words by which prose speaks of each table. */
  readonly words: readonly TableWords[];
  readonly help: Readonly<Record<TableId, TableHelp>>;
  readonly questions?: QuestionTree;
  readonly sentences: readonly SentenceDeclaration[];
}

/** Which edition of its format a declaration is, from 1. */
export function editionOf({ edition = 1 }: Pick<FormatDeclaration, 'edition'>): number {
  return edition;
}

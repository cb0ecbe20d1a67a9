import type { Format } from '../compile.ts';
import { leavesOf } from '../heading-tree.ts';
import type { FormatDeclaration, RowLeaf, TableDeclaration } from '../types.ts';

/** A format that is looked through for what it lacks or contradicts. */
export interface Examined {
  readonly declaration: FormatDeclaration;
  readonly format: Format;
  /** The format of the year before its first one, which it succeeds; absent where there is none. */
  readonly before?: Format;
  /** The numbers of the clauses that help may cite. */
  readonly clauses: ReadonlySet<string>;
  /** The words that hold the sentences of any report together. */
  readonly taken: ReadonlySet<string>;
}

/** One thing to look for: what is wrong, each in Chinese with its place, for whoever writes the format. */
export type Examination = (examined: Examined) => readonly string[];

/** What a record of a file holds under a name; names such as `constructor` are every object's. */
export function ownOf<Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

/** The rows of a table that hold figures; one with an empty id where the table has no row headings. */
export function rowsOf(table: TableDeclaration): readonly RowLeaf[] {
  if (table.shape === 'bands') return table.bands.flatMap(band => band.rows);
  return table.rows ? leavesOf(table.rows).map(({ leaf }) => leaf) : [{ id: '', label: '' }];
}

/** What occurs more than once, each once. */
export function repeated(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

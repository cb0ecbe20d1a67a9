import { type FormatRegistry, officialFormats } from '../formats/registry.ts';
import type { CellId } from '../formats/types.ts';
import type { Draft } from '../report/draft.ts';
import { readTables, type Tables } from '../report/tables.ts';
import { type Arithmetic, readArithmetic } from './arithmetic.ts';
import type { Finding } from './finding.ts';

/** A report with every value computed and every equation evaluated, so that the checks share the work. */
export interface CheckedReport extends Tables {
  readonly draft: Draft;
  /** The formats there are, for what is said of others than the draft's own. */
  readonly formats: FormatRegistry;
  readonly arithmetic: Arithmetic;
}

/** What every check reads: this year's report, and last year's where there is one. */
export interface CheckContext extends CheckedReport {
  readonly last?: CheckedReport;
}

/** A family of rules. It is pure and finds things in the order of the printed report. */
export type Check = (context: CheckContext) => readonly Finding[];

/**
 * Reads a draft for checking. The draft's format is a known one: reading a draft has made sure. What stands as it
 * did in the reading `before` is taken over from it; see readTables for `typed`.
 */
export function readForChecks(
  draft: Draft,
  before?: CheckedReport,
  typed?: readonly CellId[],
  formats: FormatRegistry = officialFormats,
): CheckedReport {
  const tables = readTables(formats.byId(draft.format), draft.cells, before, typed);
  const { format, cells, values, fills, since, changed } = tables;
  const arithmetic = readArithmetic(tables, before?.arithmetic);
  return { draft, formats, format, cells, values, fills, since, changed, arithmetic };
}

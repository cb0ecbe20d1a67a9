import type { FormatRegistry } from '../formats/registry.ts';
import type { CellId } from '../formats/types.ts';
import type { Draft } from '../report/draft.ts';
import { type CheckContext, type CheckedReport, readForChecks } from './context.ts';
import { figureChecks } from './figure-checks.ts';
import type { Finding } from './finding.ts';
import { gather } from './run-families.ts';

/**
 * Everything that follows from the figures of a draft: what its cells hold, how far its tables are filled in, how
 * its equations stand, and what its figures and dates say (`findings`, family by family, not yet arranged).
 * Whoever needs any of it is given the calculation; nobody computes it a second time.
 */
export interface Calculation extends CheckContext {
  readonly findings: readonly Finding[];
}

export interface CalculateOptions {
  /** The report of the year before, of the same body. */
  readonly last?: Draft | undefined;
  /** The calculation this one replaces: what did not change is shared with it. */
  readonly before?: Calculation | undefined;
  /** The only cells typed into since; absent: any of them may have changed. */
  readonly typed?: readonly CellId[] | undefined;
  /** The formats there are; absent: those of the calculation before, at first the official ones. */
  readonly formats?: FormatRegistry | undefined;
}

/**
 * Calculates what follows from a draft: a pure function, whose answer is the same with and without `before`. After
 * a key only what the key changed is computed.
 */
export function calculate(
  draft: Draft,
  { last, before, typed, formats = before?.formats }: CalculateOptions = {},
): Calculation {
  const context = withLast(readForChecks(draft, before, typed, formats), last, before);
  const findings = before && readsTheSame(before, context) ? before.findings : gather(figureChecks, context);
  return { ...context, findings };
}

function withLast(
  report: CheckedReport,
  last: Draft | undefined,
  before: CheckContext | undefined,
): CheckContext {
  if (!last) return report;
  return { ...report, last: before?.last?.draft === last ? before.last : readLast(report, last) };
}

function readLast({ formats }: CheckedReport, last: Draft): CheckedReport {
  return readForChecks(last, undefined, undefined, formats);
}

/** Whether two reports differ in nothing but their texts, of which the checks of figures read nothing. */
function readsTheSame(a: CheckContext, b: CheckContext): boolean {
  return (
    a.cells === b.cells &&
    a.last === b.last &&
    a.draft.unit === b.draft.unit &&
    a.draft.year === b.draft.year &&
    a.draft.format === b.draft.format &&
    a.draft.signature === b.draft.signature
  );
}

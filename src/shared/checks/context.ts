import type { Format } from '../formats/compile.ts';
import { formatById } from '../formats/registry.ts';
import type { Draft } from '../report/draft.ts';
import { computeValues, type Values } from '../report/values.ts';
import type { Finding } from './finding.ts';

/** A report with its format and every value computed, so that the checks share the work. */
export interface CheckedReport {
  readonly draft: Draft;
  readonly format: Format;
  readonly values: Values;
}

/** What every check reads: this year's report, and last year's where there is one. */
export interface CheckContext extends CheckedReport {
  readonly last?: CheckedReport;
}

/** A family of rules. It is pure and finds things in the order of the printed report. */
export type Check = (context: CheckContext) => readonly Finding[];

/** Reads a draft for checking. The draft's format is a known one: reading a draft has made sure. */
export function readForChecks(draft: Draft): CheckedReport {
  const format = formatById(draft.format);
  return { draft, format, values: computeValues(format, draft.cells) };
}

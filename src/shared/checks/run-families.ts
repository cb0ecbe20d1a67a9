import type { FormatRegistry } from '../formats/registry.ts';
import type { Draft } from '../report/draft.ts';
import { type Check, type CheckContext, type CheckedReport, readForChecks } from './context.ts';
import { inDocumentOrder } from './document-order.ts';
import type { Finding } from './finding.ts';
import { markAcknowledged } from './text/acknowledgements.ts';

/** What a report is checked against. */
export interface CheckOptions {
  /** The report of the year before, of the same body; without it nothing is said about what follows from it. */
  readonly last?: Draft;
  /** The formats there are; absent: the official ones. */
  readonly formats?: FormatRegistry;
}

/** Runs some families of checks on a report. The findings stand in the order of the printed document. */
export function runFamilies(
  families: readonly Check[],
  draft: Draft,
  options?: CheckOptions,
): readonly Finding[] {
  const context = readContext(draft, options);
  return arrange(context, gather(families, context));
}

/** Reads a draft, and last year's where there is one, for checking. */
function readContext(draft: Draft, { last, formats }: CheckOptions = {}): CheckContext {
  const read = (each: Draft) => readForChecks(each, undefined, undefined, formats);
  return last ? { ...read(draft), last: read(last) } : read(draft);
}

/** What some families find in a report, one family after the other: to be arranged with what others find. */
export function gather(families: readonly Check[], context: CheckContext): readonly Finding[] {
  return families.flatMap(check => check(context));
}

/** Puts what was found in a report in the order of the printed document, and marks what was 已核实. */
export function arrange(
  { draft, format }: Pick<CheckedReport, 'draft' | 'format'>,
  findings: readonly Finding[],
): readonly Finding[] {
  return markAcknowledged(draft, inDocumentOrder(format, findings));
}

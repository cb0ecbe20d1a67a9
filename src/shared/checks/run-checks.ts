import type { Draft } from '../report/draft.ts';
import { readForChecks } from './context.ts';
import { inDocumentOrder } from './document-order.ts';
import type { Finding } from './finding.ts';
import { figureChecks, wordChecks } from './registry.ts';

/** What a report is checked against. */
export interface CheckOptions {
  /** The report of the year before, of the same body; without it nothing is said about what follows from it. */
  readonly last?: Draft;
  /** Only the families that read figures, or only those that read the texts; absent: all of them. */
  readonly only?: 'figures' | 'words';
}

/** Runs every check on a report. The findings stand in the order of the printed document. */
export function runChecks(draft: Draft, { last, only }: CheckOptions = {}): readonly Finding[] {
  const report = readForChecks(draft);
  const context = last ? { ...report, last: readForChecks(last) } : report;
  const checks = [...(only === 'words' ? [] : figureChecks), ...(only === 'figures' ? [] : wordChecks)];
  return inDocumentOrder(
    report.format,
    checks.flatMap(check => check(context)),
  );
}

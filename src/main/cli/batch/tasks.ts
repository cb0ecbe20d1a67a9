import type { Finding } from '../../../shared/checks/finding.ts';
import type { ReadReport } from '../../../shared/county/collection/read-report.ts';
import type { Draft } from '../../../shared/report/draft.ts';

/** What a worker is given: a file to read, or a report to check. */
export type Task =
  | { readonly kind: 'read'; readonly path: string }
  | { readonly kind: 'check'; readonly draft: Draft; readonly last: Draft | undefined };

/** What it answers, by the kind of task. */
export interface Answers {
  readonly read: ReadReport;
  readonly check: readonly Finding[];
}

import type { Finding } from '../../../shared/checks/finding.ts';
import type { Collection } from '../../../shared/county/collection/collect.ts';
import type { FiledReport } from '../../../shared/county/collection/unit-results.ts';
import { type PoolOptions, workThrough } from './pool.ts';
import type { Answers, Task } from './tasks.ts';

/** What was found in each report of a collection, and the files of those that could not be checked. */
export interface MembersChecked {
  readonly findings: ReadonlyMap<FiledReport, readonly Finding[]>;
  readonly unchecked: readonly string[];
}

/** Checks every report of a collection against last year's of the same unit, in worker threads. */
export async function checkMembers(
  { members }: Collection<FiledReport>,
  pool: PoolOptions,
  done: (file: string) => void,
): Promise<MembersChecked> {
  const pairs = members.flatMap(({ reports, last }) => reports.map(report => ({ report, last })));
  const tasks = pairs.map(
    ({ report, last }): Task => ({ kind: 'check', draft: report.draft, last: last?.draft }),
  );
  const outcomes = await workThrough<Task, Answers['check']>(tasks, pool, index =>
    done(pairs[index]?.report.file ?? ''),
  );
  const findings = new Map<FiledReport, readonly Finding[]>();
  const unchecked: string[] = [];
  for (const [index, { report }] of pairs.entries()) {
    const outcome = outcomes[index];
    if (outcome?.kind === 'done') findings.set(report, outcome.answer);
    else unchecked.push(report.file);
  }
  return { findings, unchecked };
}

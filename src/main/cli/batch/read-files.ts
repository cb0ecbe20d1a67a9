import type { UnplacedFile } from '../../../shared/county/collection/batch-result.ts';
import type { FiledReport } from '../../../shared/county/collection/unit-results.ts';
import { lostWords } from '../../../shared/county/pool/task-words.ts';
import type { Outcome } from '../../../shared/county/pool/work-through.ts';
import { type PoolOptions, workThrough } from './pool.ts';
import type { Answers, Task } from './tasks.ts';

/** The reports that files hold, and the files that could not be read. */
export interface FilesRead {
  readonly reports: readonly FiledReport[];
  readonly unread: readonly UnplacedFile[];
}

/** Reads files in worker threads; each costs itself at the worst. */
export async function readFiles(
  files: readonly string[],
  pool: PoolOptions,
  done: (file: string) => void,
): Promise<FilesRead> {
  const tasks = files.map((path): Task => ({ kind: 'read', path }));
  const outcomes = await workThrough<Task, Answers['read']>(tasks, pool, index => done(files[index] ?? ''));
  const reports: FiledReport[] = [];
  const unread: UnplacedFile[] = [];
  for (const [index, file] of files.entries()) {
    const outcome = outcomes[index];
    if (outcome?.kind === 'done') reports.push({ ...outcome.answer, file });
    else unread.push({ file, unit: '', reason: reasonOf(outcome), candidates: [] });
  }
  return { reports, unread };
}

function reasonOf(outcome: Outcome<unknown> | undefined): string {
  if (outcome?.kind === 'refused') return outcome.message;
  return lostWords[outcome?.kind === 'lost' ? outcome.why : 'crashed'];
}

import type { UnplacedFile } from '../../../shared/county/collection/batch-result.ts';
import type { FiledReport } from '../../../shared/county/collection/unit-results.ts';
import { type Outcome, type PoolOptions, workThrough } from './pool.ts';
import type { Answers, Task } from './tasks.ts';

/** The reports that files hold, and the files that could not be read. */
export interface FilesRead {
  readonly reports: readonly FiledReport[];
  readonly unread: readonly UnplacedFile[];
}

/** What is said of a file that a worker was lost with. */
const lost = {
  crashed: '读这个文件时出错，已跳过，其余文件不受影响。请用 Word 或 WPS 打开它，另存为 .docx 后再试。',
  hung: '读这个文件超过了时限，已跳过，其余文件不受影响。请用 Word 或 WPS 打开它，另存为 .docx 后再试。',
} as const;

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
  return lost[outcome?.kind === 'lost' ? outcome.why : 'crashed'];
}

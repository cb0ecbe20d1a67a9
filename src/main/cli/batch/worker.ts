import { randomUUID } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { runChecks } from '../../../shared/checks/run-checks.ts';
import { readReport } from '../../../shared/county/collection/read-report.ts';
import type { Outcome } from '../../../shared/county/pool/work-through.ts';
import type { FormatRegistry } from '../../../shared/formats/registry.ts';
import { ImportError } from '../../../shared/import/import-error.ts';
import { DraftFileError } from '../../../shared/report/draft-file.ts';
import { FileError } from '../../files/file-error.ts';
import { readFileBytes } from '../../files/read-bytes.ts';
import { readFormats } from '../format-input.ts';
import type { Answers, Task } from './tasks.ts';

/** What the worker is told at its start: the format files beside the official formats. */
export interface WorkerData {
  readonly formats: readonly string[];
}

/** Answers every task with one outcome. An error that was not foreseen ends the thread, and costs this task. */
export async function answerTasks(): Promise<void> {
  const formats = await readFormats((workerData as WorkerData).formats);
  parentPort?.on('message', (task: Task) => {
    void outcomeOf(task, formats).then(outcome => parentPort?.postMessage(outcome));
  });
}

async function outcomeOf(task: Task, formats: FormatRegistry): Promise<Outcome<Answers[Task['kind']]>> {
  try {
    return { kind: 'done', answer: await answerTo(task, formats) };
  } catch (error) {
    const isForeseen =
      error instanceof ImportError || error instanceof DraftFileError || error instanceof FileError;
    if (!isForeseen) throw error;
    return { kind: 'refused', message: error.message };
  }
}

async function answerTo(task: Task, formats: FormatRegistry): Promise<Answers[Task['kind']]> {
  if (task.kind === 'check')
    return runChecks(task.draft, { formats, ...(task.last ? { last: task.last } : {}) });
  const bytes = await readFileBytes(task.path);
  const now = new Date().toISOString();
  return readReport({ name: task.path, bytes, id: randomUUID(), now }, formats);
}

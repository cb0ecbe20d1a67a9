import type { FormatDeclaration } from '../../shared/formats/types.ts';
import { documentWords } from '../text/documents.ts';
import type { DocumentJobs, JobAnswer, JobName } from './document-jobs.ts';

/** A job that did not work out; the message is for the user. */
export class DocumentJobError extends Error {
  override readonly name = 'DocumentJobError';
}

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: DocumentJobError) => void;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** Longer than any honest file takes on an old PC; what takes longer is stopped, not waited for. */
const mostTime = 60_000;

let worker: Worker | undefined;
const waiting = new Map<number, Waiting>();
let count = 0;

function startWorker(): Worker {
  const started = new Worker(new URL('./document-worker.ts', import.meta.url), { type: 'module' });
  started.onmessage = (event: MessageEvent<JobAnswer>) => {
    const job = waiting.get(event.data.id);
    if (!job) return;
    waiting.delete(event.data.id);
    clearTimeout(job.timer);
    if (event.data.kind === 'done') job.resolve(event.data.result);
    else job.reject(new DocumentJobError(event.data.message));
  };
  started.onerror = () => stopWorker(documentWords.workerFailed);
  return started;
}

/** Ends the worker and everything it was doing; the next job starts a new one. */
function stopWorker(message: string): void {
  worker?.terminate();
  worker = undefined;
  for (const job of waiting.values()) {
    clearTimeout(job.timer);
    job.reject(new DocumentJobError(message));
  }
  waiting.clear();
}

/**
 * Has the worker do a job, with the formats `installed` besides the official ones; rejects with a DocumentJobError
 * whose message can be shown.
 */
export function runJobWith<Name extends JobName>(
  installed: readonly FormatDeclaration[],
  name: Name,
  argument: DocumentJobs[Name]['argument'],
): Promise<DocumentJobs[Name]['result']> {
  worker ??= startWorker();
  count += 1;
  const id = count;
  return new Promise<DocumentJobs[Name]['result']>((resolve, reject) => {
    const timer = setTimeout(() => stopWorker(documentWords.tookTooLong), mostTime);
    waiting.set(id, { resolve: resolve as (result: unknown) => void, reject, timer });
    worker?.postMessage({ id, name, argument, installed });
  });
}

/** Stops what is being done, e.g. when the user cancels an import. */
export function cancelJobs(): void {
  if (waiting.size > 0) stopWorker(documentWords.stopped);
}

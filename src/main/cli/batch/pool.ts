import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import { startWorker } from './start-worker.ts';

/** What came of a task: its answer, or why there is none. */
export type Outcome<Answer> =
  | { readonly kind: 'done'; readonly answer: Answer }
  /** The task was refused, in words for the user. */
  | { readonly kind: 'refused'; readonly message: string }
  /** The worker ended or did not answer in time; only this task is lost. */
  | { readonly kind: 'lost'; readonly why: 'crashed' | 'hung' };

export interface PoolOptions {
  /** The script of the workers: it answers every message with one, see worker.ts. */
  readonly entry: string;
  /** What every worker is told at its start. */
  readonly workerData?: unknown;
  /** How long a task may take, in ms. */
  readonly limit: number;
  /** Stops everything at once. */
  readonly signal: AbortSignal;
  /** Absent: one a core but one, which the screen or the main thread needs. */
  readonly workers?: number;
}

/**
 * Works through tasks in worker threads. One that dies or hangs costs its task only: another takes its place.
 * @param finished told of each outcome as it comes, in any order
 * @returns the outcomes in the order of the tasks
 * @throws the signal's reason where it is aborted; the workers are gone then.
 */
export async function workThrough<Task, Answer>(
  tasks: readonly Task[],
  options: PoolOptions,
  finished: (index: number) => void = () => undefined,
): Promise<readonly Outcome<Answer>[]> {
  const { signal, workers = Math.max(1, availableParallelism() - 1) } = options;
  const outcomes: Outcome<Answer>[] = [];
  let next = 0;
  const takeOne = () => (next < tasks.length && !signal.aborted ? next++ : undefined);
  const seat = async (): Promise<void> => {
    let worker: Worker | undefined;
    try {
      for (let index = takeOne(); index !== undefined; index = takeOne()) {
        worker ??= startWorker(options.entry, options.workerData);
        const outcome = await outcomeOf<Answer>(worker, tasks[index], options);
        if (signal.aborted) return;
        outcomes[index] = outcome;
        if (outcome.kind === 'lost') {
          await worker.terminate();
          worker = undefined;
        }
        finished(index);
      }
    } finally {
      await worker?.terminate();
    }
  };
  await Promise.all(Array.from({ length: Math.min(workers, tasks.length) }, seat));
  signal.throwIfAborted();
  return outcomes;
}

function outcomeOf<Answer>(
  worker: Worker,
  task: unknown,
  { limit, signal }: PoolOptions,
): Promise<Outcome<Answer>> {
  return new Promise(resolve => {
    const end = (outcome: Outcome<Answer>) => {
      clearTimeout(timer);
      // One by one: Node ties the worker's own port to these listeners, and to some of its own.
      worker.off('message', end).off('error', crashed).off('exit', crashed);
      // A worker that is being ended may still fail; nobody waits for it.
      if (outcome.kind === 'lost') worker.on('error', () => undefined);
      signal.removeEventListener('abort', hung);
      resolve(outcome);
    };
    const crashed = () => end({ kind: 'lost', why: 'crashed' });
    const hung = () => end({ kind: 'lost', why: 'hung' });
    const timer = setTimeout(hung, limit);
    signal.addEventListener('abort', hung);
    worker.on('message', end).on('error', crashed).on('exit', crashed);
    worker.postMessage(task);
  });
}

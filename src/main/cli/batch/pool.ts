import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import { type Outcome, type Seat, workThroughSeats } from '../../../shared/county/pool/work-through.ts';
import { startWorker } from './start-worker.ts';

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
 * Works through tasks in threads of Node, as workThroughSeats does.
 * @param finished told of each outcome as it comes, in any order
 * @returns the outcomes in the order of the tasks
 * @throws the signal's reason where it is aborted; the workers are gone then.
 */
export function workThrough<Task, Answer>(
  tasks: readonly Task[],
  options: PoolOptions,
  finished?: (index: number) => void,
): Promise<readonly Outcome<Answer>[]> {
  const { signal, workers: count = Math.max(1, availableParallelism() - 1) } = options;
  return workThroughSeats(tasks, { count, start: () => seatOf<Task, Answer>(options), signal }, finished);
}

function seatOf<Task, Answer>(options: PoolOptions): Seat<Task, Answer> {
  const worker = startWorker(options.entry, options.workerData);
  return { ask: task => outcomeOf(worker, task, options), end: () => worker.terminate() };
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

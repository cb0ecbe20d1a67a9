/** What came of a task: its answer, or why there is none. */
export type Outcome<Answer> =
  | { readonly kind: 'done'; readonly answer: Answer }
  /** The task was refused, in words for the user. */
  | { readonly kind: 'refused'; readonly message: string }
  /** The worker ended or did not answer in time; only this task is lost. */
  | { readonly kind: 'lost'; readonly why: 'crashed' | 'hung' };

/** What one worker thread is asked through. */
export interface Seat<Task, Answer> {
  /** Has a task done; a worker that was lost is of no use any more. */
  ask(task: Task): Promise<Outcome<Answer>>;
  /** Ends the worker, whatever it is doing. */
  end(): unknown;
}

/** The workers that tasks are worked through with. */
export interface Seats<Task, Answer> {
  /** How many work at a time. */
  readonly count: number;
  readonly start: () => Seat<Task, Answer>;
  /** Stops everything at once; a seat that is asked answers then. */
  readonly signal: AbortSignal;
}

/**
 * Works through tasks in worker threads. One that dies or hangs costs its task only: another takes its place.
 * @param finished told of each outcome as it comes, in any order; the next task of that worker waits for it
 * @returns the outcomes in the order of the tasks
 * @throws the signal's reason where it is aborted; the workers are gone then.
 */
export async function workThroughSeats<Task, Answer>(
  tasks: readonly Task[],
  { count, start, signal }: Seats<Task, Answer>,
  finished: (index: number, outcome: Outcome<Answer>) => unknown = () => undefined,
): Promise<readonly Outcome<Answer>[]> {
  const outcomes: Outcome<Answer>[] = [];
  let next = 0;
  const takeOne = () => (next < tasks.length && !signal.aborted ? next++ : undefined);
  const work = async (): Promise<void> => {
    let seat: Seat<Task, Answer> | undefined;
    try {
      for (let index = takeOne(); index !== undefined; index = takeOne()) {
        seat ??= start();
        const outcome = await seat.ask(tasks[index] as Task);
        if (signal.aborted) return;
        outcomes[index] = outcome;
        if (outcome.kind === 'lost') {
          await seat.end();
          seat = undefined;
        }
        await finished(index, outcome);
      }
    } finally {
      await seat?.end();
    }
  };
  await Promise.all(Array.from({ length: Math.min(count, tasks.length) }, work));
  signal.throwIfAborted();
  return outcomes;
}

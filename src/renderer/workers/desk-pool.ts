import { type Outcome, type Seat, workThroughSeats } from '../../shared/county/pool/work-through.ts';
import type { FormatDeclaration } from '../../shared/formats/types.ts';
import type { DeskAnswer, DeskRequest, DeskTask, DeskTaskName, DeskTasks } from './desk-tasks.ts';

/** How long one file may take, in ms: the largest known report takes under one second. */
const fileLimit = 60_000;

/** Comparing and adding up thousands takes longer on an old PC than reading one. */
const wholeLimit = 600_000;

const limits: Readonly<Record<DeskTaskName, number>> = {
  read: fileLimit,
  check: fileLimit,
  across: wholeLimit,
  sum: wholeLimit,
  letters: wholeLimit,
};

export type DeskOutcomeOf<Name extends DeskTaskName> = Outcome<DeskTasks[Name]['answer']>;

/** A task that is made when its turn comes, so that thousands of files are not in memory at once. */
export type DeskTaskMaker<Name extends DeskTaskName> = () => Promise<DeskTask<Name>>;

/**
 * Works through tasks in workers, one a core but one, which the screen needs: see workThroughSeats.
 * @throws the signal's reason where it is aborted
 */
export function workAtDesk<Name extends DeskTaskName>(
  tasks: readonly DeskTaskMaker<Name>[],
  { installed, signal }: { readonly installed: readonly FormatDeclaration[]; readonly signal: AbortSignal },
  finished?: (index: number, outcome: DeskOutcomeOf<Name>) => unknown,
): Promise<readonly DeskOutcomeOf<Name>[]> {
  const count = Math.max(1, navigator.hardwareConcurrency - 1);
  return workThroughSeats(tasks, { count, start: () => seatOf<Name>(installed, signal), signal }, finished);
}

function seatOf<Name extends DeskTaskName>(
  installed: readonly FormatDeclaration[],
  signal: AbortSignal,
): Seat<DeskTaskMaker<Name>, DeskTasks[Name]['answer']> {
  const worker = new Worker(new URL('./desk-worker.ts', import.meta.url), { type: 'module' });
  return {
    ask: async make => {
      const task = (await make()) as DeskTask;
      return (await answerOf(worker, { task, installed }, signal)) as DeskOutcomeOf<Name>;
    },
    end: () => worker.terminate(),
  };
}

function answerOf(worker: Worker, request: DeskRequest, signal: AbortSignal): Promise<DeskAnswer> {
  return new Promise(resolve => {
    const end = (answer: DeskAnswer) => {
      clearTimeout(timer);
      worker.onmessage = null;
      worker.onerror = null;
      signal.removeEventListener('abort', hung);
      resolve(answer);
    };
    const hung = () => end({ kind: 'lost', why: 'hung' });
    const timer = setTimeout(hung, limits[request.task.name]);
    signal.addEventListener('abort', hung);
    worker.onmessage = (event: MessageEvent<DeskAnswer>) => end(event.data);
    worker.onerror = () => end({ kind: 'lost', why: 'crashed' });
    if (signal.aborted) hung();
    else worker.postMessage(request);
  });
}

import type { DeskCollection } from '../../../shared/county/desk/desk-collection.ts';
import type { DeskFile, WhichYear } from '../../../shared/county/desk/desk-file.ts';
import type { Failure, OpenedFile } from '../../../shared/desktop-api.ts';
import { isFailure } from '../../../shared/failure.ts';
import type { NewDeskFile } from '../../database/collections-contract.ts';
import { changeDesk, closeDesk, openDesk, useDesk } from '../../stores/desk-store.ts';
import { showProblem } from '../../stores/notice-store.ts';
import { deskWords } from '../../text/desk.ts';
import type { DeskBench } from './desk-bench.ts';
import {
  checkUnchecked,
  compareUnits,
  DeskStopped,
  needed,
  readWaiting,
  withoutFiles,
} from './desk-steps.ts';

/** A file that was given to the desk; it is read when its turn comes. */
export interface DeskGiven {
  /** With the folders it was in. */
  readonly name: string;
  readonly read: () => Promise<OpenedFile | Failure>;
}

/** The work on one collection after the other. */
export interface DeskSession {
  /** Opens a collection and goes on with what was not finished. */
  start(id: string): Promise<void>;
  end(): void;
  /** Keeps files, reads them and checks what is in them. */
  put(files: readonly DeskGiven[], which: WhichYear): Promise<void>;
  /** Goes on with what waits; nothing where everything is done. */
  goOn(): Promise<void>;
  /** Stops what is being done at once; what was said as done stays. */
  cancel(): void;
  /** Changes what was decided, in the storage and on the screen. */
  decide(step: (collection: DeskCollection) => DeskCollection): Promise<void>;
  /** Takes files for last year's. */
  useAsLast(ids: readonly string[]): Promise<void>;
  /** Takes files off the desk. */
  remove(ids: readonly string[]): Promise<void>;
}

/** How many files are stored in one step. */
const keptTogether = 16;

const openId = () => useDesk.getState().open?.collection.id;

/** Opens and leaves collections, one at a time. */
export function createDeskSession(bench: DeskBench): DeskSession {
  const { collections } = bench;
  const runner = createRunner();
  let stopFollowing: (() => void) | undefined;

  const goOn = async (): Promise<void> => {
    const id = openId();
    if (runner.isRunning() || id === undefined) return;
    await runner.run(signal => finish(bench, id, signal));
  };

  const decide: DeskSession['decide'] = async step => {
    if (await changeOpen(id => collections.change(id, step), { collection: step })) await goOn();
  };

  const end = () => {
    runner.leave();
    stopFollowing?.();
    closeDesk();
  };

  return {
    start: async id => {
      end();
      if (!(await reread(collections, id))) return;
      stopFollowing = collections.onChanged(({ elsewhere, id }) => {
        if (elsewhere && id === openId() && !runner.isRunning()) void reread(collections, id).then(goOn);
      });
      await goOn();
    },
    end,
    put: async (files, which) => {
      const id = openId();
      if (id === undefined) return;
      if (runner.isRunning()) return showProblem(deskWords.busy);
      await runner.run(signal => keepFiles(bench, id, files, which, signal));
      await goOn();
    },
    goOn,
    cancel: runner.cancel,
    decide,
    useAsLast: async ids => {
      const moved = new Set(ids);
      const step = (file: DeskFile): DeskFile => (moved.has(file.id) ? { ...file, which: 'last' } : file);
      const isDone = await changeOpen(id => collections.moveFiles(id, ids, 'last'), {
        files: all => all.map(step),
      });
      if (isDone) await goOn();
    },
    remove: async ids => {
      const gone = new Set(ids);
      const isDone = await changeOpen(id => collections.removeFiles(id, ids), {
        files: all => all.filter(file => !gone.has(file.id)),
      });
      if (isDone) await decide(collection => withoutFiles(collection, gone));
    },
  };
}

/** Reads, checks and compares what was not yet. */
async function finish(bench: DeskBench, id: string, signal: AbortSignal): Promise<void> {
  while ((useDesk.getState().open?.content.waiting.length ?? 0) > 0) await readWaiting(bench, id, signal);
  await checkUnchecked(bench, id, signal);
  await compareUnits(bench, id, signal);
}

/** Shows a collection as it is stored now; whether it is there. */
async function reread(collections: DeskBench['collections'], id: string): Promise<boolean> {
  const reading = await collections.read(id);
  if (reading.kind === 'collection') openDesk(reading.collection, reading.files);
  else {
    closeDesk();
    useDesk.setState({ problem: isFailure(reading) ? reading.message : deskWords.gone });
  }
  return reading.kind === 'collection';
}

/** Changes the open collection in the storage, then on the screen; whether that was done. */
async function changeOpen(
  store: (id: string) => Promise<Failure | object>,
  change: Parameters<typeof changeDesk>[0],
): Promise<boolean> {
  const id = openId();
  if (id === undefined) return false;
  const answer = await store(id);
  if (isFailure(answer)) {
    showProblem(answer.message);
    return false;
  }
  changeDesk(change);
  return true;
}

/** Work that can be stopped, one at a time. */
interface Runner {
  readonly isRunning: () => boolean;
  /** What comes meanwhile is seen to by `goOn` at its end. */
  readonly run: (work: (signal: AbortSignal) => Promise<void>) => Promise<void>;
  readonly cancel: () => void;
  /** Cancels, and no longer counts what is still ending as running. */
  readonly leave: () => void;
}

function createRunner(): Runner {
  let working: AbortController | undefined;
  return {
    isRunning: () => working !== undefined,
    run: async work => {
      const mine = new AbortController();
      working = mine;
      try {
        await work(mine.signal);
        useDesk.setState({ problem: undefined });
      } catch (error) {
        if (error instanceof DeskStopped) useDesk.setState({ problem: error.message });
        else if (!mine.signal.aborted) throw error;
      } finally {
        if (working === mine) {
          working = undefined;
          useDesk.setState({ run: undefined });
        }
      }
    },
    cancel: () => working?.abort(),
    leave: () => {
      working?.abort();
      working = undefined;
    },
  };
}

/** Stores files as they came, so that what is done with them can go on whenever the program is opened again. */
async function keepFiles(
  { collections, newId, now }: DeskBench,
  id: string,
  files: readonly DeskGiven[],
  which: WhichYear,
  signal: AbortSignal,
): Promise<void> {
  const begun = now().getTime();
  for (let first = 0; first < files.length; first += keptTogether) {
    const batch = files.slice(first, first + keptTogether);
    const read = await Promise.all(
      batch.map(async ({ name, read: readOne }, index): Promise<NewDeskFile> => {
        const opened = await readOne();
        // Milliseconds tell the order in which files came.
        const at = new Date(begun + first + index).toISOString();
        const file: DeskFile = { collection: id, id: newId(), name, which, at };
        return opened.kind === 'opened'
          ? { file, bytes: opened.bytes }
          : {
              file: { ...file, outcome: { kind: 'refused', reason: opened.message } },
              bytes: new Uint8Array(),
            };
      }),
    );
    signal.throwIfAborted();
    needed(await collections.addFiles(read));
    changeDesk({ files: all => [...all, ...read.map(({ file }) => file)] });
    const done = Math.min(first + keptTogether, files.length);
    const elapsed = now().getTime() - begun;
    useDesk.setState({
      run: { what: 'keeping', done, total: files.length, name: batch.at(-1)?.name ?? '', elapsed },
    });
  }
}

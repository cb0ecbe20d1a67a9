/**
 * Undo over whole snapshots. Snapshots share all that did not change, so keeping them is cheap; steps typed
 * into the same place within a moment are one step.
 */
export interface UndoHistory<State, Place> {
  readonly past: readonly UndoStep<State, Place>[];
  readonly future: readonly UndoStep<State, Place>[];
}

/** A state to return to, and where the change that left it was made. */
export interface UndoStep<State, Place> {
  readonly state: State;
  readonly place: Place;
  /** Steps with the same key in quick succession are joined; `undefined` never joins. */
  readonly key: string | undefined;
  /** When the first and the last change of this step were made, in ms. */
  readonly since: number;
  readonly at: number;
}

/** How long a pause in typing starts a new step, in ms. */
const joinWithin = 1000;

/** How long a step may grow, in ms: what one step back takes away must not be more than somebody remembers. */
const growFor = 5000;

/** How many steps are kept; a year's report is far smaller. */
const most = 1000;

export const emptyHistory = { past: [], future: [] } as const;

/** What tells where a step ends. */
export interface StepBounds {
  /** The change completes its step, as a full stop does a sentence: the next one starts another. */
  readonly completes?: boolean;
}

/** Records that `before` was changed at `place`; what had been undone can no longer be redone. */
export function record<State, Place>(
  history: UndoHistory<State, Place>,
  before: State,
  place: Place,
  key: string | undefined,
  at: number,
  { completes = false }: StepBounds = {},
): UndoHistory<State, Place> {
  const { past } = history;
  const latest = past.at(-1);
  const left = completes ? undefined : key;
  if (latest && history.future.length === 0 && joins(latest, key, at)) {
    return { past: [...past.slice(0, -1), { ...latest, key: left, at }], future: [] };
  }
  return { past: [...past, { state: before, place, key: left, since: at, at }].slice(-most), future: [] };
}

function joins<State, Place>(
  { key: known, since, at: last }: UndoStep<State, Place>,
  key: string | undefined,
  at: number,
): boolean {
  return key !== undefined && known === key && at - last <= joinWithin && at - since <= growFor;
}

/** A step taken: the state to show, the place to show it at, and the history after it. */
export interface Step<State, Place> {
  readonly state: State;
  readonly place: Place;
  readonly history: UndoHistory<State, Place>;
}

/** One step back from `current`; undefined where there is none. */
export function undo<State, Place>(
  history: UndoHistory<State, Place>,
  current: State,
): Step<State, Place> | undefined {
  const step = history.past.at(-1);
  if (!step) return undefined;
  return {
    state: step.state,
    place: step.place,
    history: {
      past: history.past.slice(0, -1),
      future: [...history.future, { ...step, state: current, key: undefined }],
    },
  };
}

/** One step forward again from `current`; undefined where nothing was undone. */
export function redo<State, Place>(
  history: UndoHistory<State, Place>,
  current: State,
): Step<State, Place> | undefined {
  const step = history.future.at(-1);
  if (!step) return undefined;
  return {
    state: step.state,
    place: step.place,
    history: {
      past: [...history.past, { ...step, state: current, key: undefined }],
      future: history.future.slice(0, -1),
    },
  };
}

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
  /** When the last change of this step was made, in ms. */
  readonly at: number;
}

/** How long a pause in typing starts a new step, in ms. */
const joinWithin = 1000;

/** How many steps are kept; a year's report is far smaller. */
const most = 1000;

export const emptyHistory = { past: [], future: [] } as const;

/** Records that `before` was changed at `place`; what had been undone can no longer be redone. */
export function record<State, Place>(
  history: UndoHistory<State, Place>,
  before: State,
  place: Place,
  key: string | undefined,
  at: number,
): UndoHistory<State, Place> {
  const latest = history.past.at(-1);
  if (
    latest &&
    history.future.length === 0 &&
    key !== undefined &&
    latest.key === key &&
    at - latest.at <= joinWithin
  ) {
    return { past: [...history.past.slice(0, -1), { ...latest, at }], future: [] };
  }
  return { past: [...history.past, { state: before, place, key, at }].slice(-most), future: [] };
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

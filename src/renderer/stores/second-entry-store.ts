import { create } from 'zustand';
import type { ComparedEntry } from '../../shared/review/double-check.ts';

/** What a second entry showed, for the report of this id. */
export interface EnteredTwice extends ComparedEntry {
  readonly report: string;
}

/** What was compared last: it is still there when one comes back from a place that was gone to. */
export const useSecondEntry = create<{ readonly entered: EnteredTwice | undefined }>(() => ({
  entered: undefined,
}));

import { create } from 'zustand';
import type { Returned } from '../../shared/review/read-returned.ts';

/** A published report as it was read, for the report of this id. */
export interface PublishedReport {
  readonly report: string;
  readonly name: string;
  readonly read: Returned;
}

/** What was read last: it is still there when one comes back from a place that was gone to. */
export const usePublished = create<{ readonly published: PublishedReport | undefined }>(() => ({
  published: undefined,
}));

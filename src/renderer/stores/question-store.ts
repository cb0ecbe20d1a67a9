import { create } from 'zustand';
import type { Draft } from '../../shared/report/draft.ts';
import type { Kinship } from '../../shared/report/lineage.ts';
import type { DraftReading, DraftSummary } from '../database/drafts-contract.ts';

/** What the user is asked before something is stored; it stands above the dialog it comes from. */
export type Question =
  /** There is a report of this unit and year already. */
  | { readonly kind: 'second'; readonly draft: Draft; readonly stored: DraftSummary }
  /** A file holds a report that is in the library, and says something else. */
  | {
      readonly kind: 'known';
      readonly fileName: string;
      readonly file: Draft;
      readonly stored: Extract<DraftReading, { kind: 'draft' }>;
      /** How the file stands to what is stored. */
      readonly kin: Kinship;
    };

/** Open the one that is here, or open it and go through what differs, keep both, put the new one in its place, or do nothing. */
export type Answer = 'here' | 'compare' | 'both' | 'replace' | 'cancel';

interface Asked {
  readonly question: Question;
  readonly answer: (answer: Answer) => void;
}

export const useQuestion = create<{ readonly asked: Asked | undefined }>(() => ({ asked: undefined }));

/** Asks, and resolves when the user has answered; a question that is still open is taken back for it. */
export function ask(question: Question): Promise<Answer> {
  useQuestion.getState().asked?.answer('cancel');
  return new Promise(resolve => {
    const answer = (given: Answer) => {
      useQuestion.setState({ asked: undefined });
      resolve(given);
    };
    useQuestion.setState({ asked: { question, answer } });
  });
}

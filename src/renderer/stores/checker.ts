import { inDocumentOrder } from '../../shared/checks/document-order.ts';
import type { Finding } from '../../shared/checks/finding.ts';
import { runChecks } from '../../shared/checks/run-checks.ts';
import { formatById } from '../../shared/formats/registry.ts';
import type { Draft } from '../../shared/report/draft.ts';

/** How long the words are left alone after a key before they are read again, in ms. */
const pause = 250;

/**
 * Checks a draft as it is typed: figures at every key, words after a pause, so that a key on an old PC costs
 * a fraction of a frame. Until the words are read again, what was last found in them stands.
 */
export function createChecker(onFindings: (findings: readonly Finding[]) => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let inWords: readonly Finding[] = [];

  const together = (draft: Draft, inFigures: readonly Finding[]) =>
    inDocumentOrder(formatById(draft.format), [...inFigures, ...inWords]);

  const checkAll = (draft: Draft, last: Draft | undefined): readonly Finding[] => {
    clearTimeout(timer);
    const against = last ? { last } : {};
    inWords = runChecks(draft, { ...against, only: 'words' });
    return together(draft, runChecks(draft, { ...against, only: 'figures' }));
  };

  return {
    /** Everything at once: on opening. */
    checkAll,
    /** Figures now, words after a pause. */
    check(draft: Draft, last: Draft | undefined): readonly Finding[] {
      clearTimeout(timer);
      timer = setTimeout(() => onFindings(checkAll(draft, last)), pause);
      return together(draft, runChecks(draft, { ...(last ? { last } : {}), only: 'figures' }));
    },
    /** Forgets the report that was being checked. */
    stop(): void {
      clearTimeout(timer);
      inWords = [];
    },
  };
}

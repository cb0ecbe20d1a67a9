import { figureChecks } from '../../shared/checks/figure-checks.ts';
import type { Finding } from '../../shared/checks/finding.ts';
import { arrange, gather } from '../../shared/checks/run-families.ts';
import type { Draft } from '../../shared/report/draft.ts';

interface FoundInFigures {
  readonly draft: Draft;
  readonly last: Draft | undefined;
  readonly found: readonly Finding[];
}

/** A draft whose words are to be read, and from when on, in ms of a clock that nobody sets back. */
interface Reading {
  readonly draft: Draft;
  readonly last: Draft | undefined;
  readonly due: number;
}

interface Together {
  readonly figures: readonly Finding[];
  readonly words: readonly Finding[];
  readonly acknowledged: Draft['acknowledged'];
  readonly all: readonly Finding[];
}

/** How long the words are left alone after a key before they are read again, in ms. */
const pause = 250;

/**
 * Checks a draft as it is typed: figures at every key, words after a pause and off the way of the first
 * screen, so that a key on an old PC costs a fraction of a frame. Until the words are read again, what was
 * last found in them stands.
 */
export function createChecker(onFindings: (findings: readonly Finding[]) => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: Reading | undefined;
  let inWords: readonly Finding[] = [];
  /** Counts the requests, so that an answer that comes late is not taken for the latest. */
  let latest = 0;

  let figures: FoundInFigures | undefined;
  let together: Together | undefined;

  /** A key typed into a text changes no figure: what was found in them stands, as the same array. */
  const inFigures = (draft: Draft, last: Draft | undefined): readonly Finding[] => {
    if (!figures || figures.last !== last || !sameButTexts(figures.draft, draft)) {
      figures = { draft, last, found: gather(figureChecks, draft, last ? { last } : {}) };
    }
    return figures.found;
  };

  const check = (draft: Draft, last: Draft | undefined): readonly Finding[] => {
    const found = inFigures(draft, last);
    const { acknowledged } = draft;
    if (
      !together ||
      together.figures !== found ||
      together.words !== inWords ||
      together.acknowledged !== acknowledged
    ) {
      const all = arrange(draft, [...found, ...inWords]);
      together = { figures: found, words: inWords, acknowledged, all };
    }
    return together.all;
  };

  const readWords = async ({ draft, last }: Reading, request: number) => {
    const { wordChecks } = await import('../../shared/checks/word-checks.ts');
    if (request !== latest) return;
    inWords = gather(wordChecks, draft, last ? { last } : {});
    onFindings(check(draft, last));
  };

  const wait = (milliseconds: number) => {
    timer = setTimeout(() => {
      timer = undefined;
      if (!waiting) return;
      const rest = waiting.due - performance.now();
      // Typing went on in the meantime: one timer that looks again costs less than a new one at every key.
      if (rest > 0) return wait(rest);
      void readWords(waiting, latest);
    }, milliseconds);
  };

  const readWordsAfter = (milliseconds: number, draft: Draft, last: Draft | undefined) => {
    latest += 1;
    waiting = { draft, last, due: performance.now() + milliseconds };
    if (timer === undefined) wait(milliseconds);
  };

  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
    waiting = undefined;
    latest += 1;
    inWords = [];
  };

  return {
    /** A draft just opened, or compared with another one: figures now, words as soon as they can be read. */
    open(draft: Draft, last: Draft | undefined): readonly Finding[] {
      stop();
      readWordsAfter(0, draft, last);
      return check(draft, last);
    },
    /** A draft as it is typed. */
    type(draft: Draft, last: Draft | undefined): readonly Finding[] {
      readWordsAfter(pause, draft, last);
      return check(draft, last);
    },
    /** Forgets the report that was being checked. */
    stop,
  };
}

/** Whether two drafts differ in nothing but their texts. */
function sameButTexts(a: Draft, b: Draft): boolean {
  return (
    a.cells === b.cells &&
    a.unit === b.unit &&
    a.year === b.year &&
    a.format === b.format &&
    a.signature === b.signature
  );
}

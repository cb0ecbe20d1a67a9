import type { Calculation } from '../../shared/checks/calculate.ts';
import type { Finding } from '../../shared/checks/finding.ts';
import { gather } from '../../shared/checks/run-families.ts';

/** A report whose words are to be read, and from when on, in ms of a clock that nobody sets back. */
interface Waiting {
  readonly report: Calculation;
  readonly due: number;
}

/** How long the words are left alone after a key before they are read again, in ms. */
const pause = 250;

/**
 * Reads the words of the open report: after a pause and off the way of the first screen, so that a key on an old
 * PC costs a fraction of a frame.
 */
export function createWordReader(onRead: (inWords: readonly Finding[]) => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** What has not been read yet. */
  let waiting: Waiting | undefined;
  /** Counts the requests, so that an answer that comes late is not taken for the latest. */
  let latest = 0;

  const read = async (report: Calculation, request: number) => {
    const { wordChecks } = await import('../../shared/checks/word-checks.ts');
    if (request !== latest) return;
    waiting = undefined;
    onRead(gather(wordChecks, report));
  };

  const wait = (milliseconds: number) => {
    timer = setTimeout(() => {
      timer = undefined;
      if (!waiting) return;
      const rest = waiting.due - performance.now();
      // Typing went on in the meantime: one timer that looks again costs less than a new one at every key.
      if (rest > 0) return wait(rest);
      void read(waiting.report, latest);
    }, milliseconds);
  };

  const readAfter = (milliseconds: number, report: Calculation) => {
    latest += 1;
    waiting = { report, due: performance.now() + milliseconds };
    if (timer === undefined) wait(milliseconds);
  };

  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
    waiting = undefined;
    latest += 1;
  };

  return {
    /** Of a report just opened, or compared with another one: as soon as they can be read. */
    readNow(report: Calculation): void {
      stop();
      readAfter(0, report);
    },
    /** Of a report as it is typed: when typing pauses. */
    readAfterPause(report: Calculation): void {
      readAfter(pause, report);
    },
    /** Reads at once what waits to be read, and resolves when nothing does. */
    async settled(): Promise<void> {
      while (waiting) {
        clearTimeout(timer);
        timer = undefined;
        await read(waiting.report, latest);
      }
    },
    /** Forgets the report that was to be read. */
    stop,
  };
}

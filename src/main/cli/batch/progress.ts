import { leftInWords } from '../../../shared/county/pool/task-words.ts';
import { nameOf } from '../streams.ts';

/** How often progress is told, in ms: a terminal overwrites its line, a log gets a line each time. */
const often = { terminal: 100, log: 5_000 };

/** Tells how far a piece of work is: on the standard error, how many of how many, which, and the time left. */
export function progressTeller(
  what: string,
  total: number,
  {
    now,
    isTerminal,
    write,
  }: {
    readonly now: () => number;
    readonly isTerminal: boolean;
    readonly write: (text: string) => void;
  },
): { readonly done: (name: string) => void; readonly end: () => void } {
  const started = now();
  let told = started;
  let count = 0;
  return {
    done: name => {
      count += 1;
      const at = now();
      if (count < total && at - told < (isTerminal ? often.terminal : often.log)) return;
      told = at;
      const line = `${what} ${count}/${total}，${leftInWords(at - started, count, total)}：${nameOf(name)}`;
      write(isTerminal ? `\r\u001b[K${line}` : `${line}\n`);
    },
    end: () => {
      if (isTerminal && count > 0) write('\r\u001b[K');
    },
  };
}

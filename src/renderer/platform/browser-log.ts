import type { LogEvent } from '../../shared/desktop-api.ts';
import { logLine } from '../../shared/log-line.ts';

const mostLines = 500;

/** The newest lines of this page's log, kept in memory only. */
export function createBrowserLog(): {
  readonly add: (event: LogEvent) => void;
  readonly lines: () => readonly string[];
} {
  let kept: readonly string[] = [];
  return {
    add: event => {
      kept = [...kept, logLine(event, new Date().toISOString())].slice(-mostLines);
    },
    lines: () => kept,
  };
}

import type { LogEvent } from './desktop-api.ts';

/**
 * One line of the log, e.g. `2025-01-15T08:30:00.000Z info export.finished milliseconds=48`.
 * @param at ISO 8601
 */
export function logLine({ level, event, numbers = {} }: LogEvent, at: string): string {
  const pairs = Object.entries(numbers).map(([name, value]) => `${name}=${value}`);
  return [at, level, event, ...pairs].join(' ');
}

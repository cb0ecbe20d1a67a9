import type { Row } from './measure.ts';

/** What a build may be slower by than the one it is compared with. */
const mostSlower = 1.05;

const widths = [46, 11, 32, 8, 10, 12, 8] as const;

function line(...texts: readonly string[]): string {
  const padded = texts.map((text, index) => (index === 0 ? text.padEnd(widths[0]) : pad(text, index)));
  return padded.join('').trimEnd();
}

const pad = (text: string, index: number) => text.padStart(widths[index] ?? 0);

/** The first line; with the two columns of another build where one is compared. */
export function heading(compared: boolean): string {
  return line('', 'now', 'beside', 'ratio', 'target', ...(compared ? ['before', 'change'] : []));
}

/** A row as a line of the table, with a word where it is over its target or slower than before. */
export function inWords({ name, unit, values: [now = Number.NaN, before], yardstick, target }: Row): string {
  const measured = yardstick ? now / yardstick.value : now;
  const limit = yardstick ? '×' : ` ${unit}`;
  const change = before === undefined ? undefined : now / before;
  const columns = line(
    name,
    `${now.toFixed(2)} ${unit}`,
    yardstick ? `${yardstick.name} ${yardstick.value.toFixed(2)}` : '',
    yardstick ? `${measured.toFixed(2)}×` : '',
    target === undefined ? '' : `≤ ${target}${limit}`,
    ...(before === undefined ? [] : [`${before.toFixed(2)} ${unit}`, `${change?.toFixed(2)}×`]),
  );
  const over = target !== undefined && measured > target ? '  over its target' : '';
  const slower = change !== undefined && change > mostSlower ? '  more than before' : '';
  return columns + over + slower;
}

import { checksumOf } from '../checksum.ts';
import type { Draft } from './draft.ts';

/**
 * A short mark of what a report says, eight hexadecimal digits: two states of a draft that print the same have the
 * same one. It tells whether a draft was worked on since a copy of it was handed out.
 */
export function contentMark({ format, year, unit, cells, texts, signature }: Draft): string {
  const said = [
    format,
    year,
    unit,
    filled(cells),
    filled(texts),
    signature?.organ ?? '',
    signature?.date ?? '',
  ];
  const bytes = new TextEncoder().encode(JSON.stringify(said));
  return checksumOf(bytes).toString(16).padStart(8, '0');
}

/** What is filled in, in an order that does not depend on when it was. */
function filled(fields: Readonly<Record<string, string>>): readonly (readonly [string, string])[] {
  return Object.entries(fields)
    .filter(([, text]) => text !== '')
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}

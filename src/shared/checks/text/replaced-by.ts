import type { Fix, TextPlace } from '../finding.ts';

/** The repair that writes other words in a place of a text. */
export function replacedBy(place: TextPlace, words: string): Fix {
  return { label: `改为 ${words}`, text: { ...place, replacement: words } };
}

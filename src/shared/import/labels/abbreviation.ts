import { wholeKey, withoutNumber } from '../../formats/label-key.ts';
import { similarity } from '../../formats/similarity.ts';
import type { RowLabel } from './label-book.ts';

/** Fewer characters are not called an abbreviation: 其他, 申请. */
const fewestCharacters = 4;

/** How alike words must be to the very next label, numbered alike, to be a slip for it. */
const leastAlike = 0.75;

/**
 * The one label that words are an abbreviation of: all their characters stand in it, in order, and in no other
 * label; a number before them must be the label's. Words too damaged for that are the label that comes next where
 * number and most characters are its own.
 * @param rows every label of the table
 * @param last how many of them, from the top, have been passed
 */
export function abbreviated(words: string, rows: readonly RowLabel[], last: number): RowLabel | undefined {
  const key = wholeKey(withoutNumber(words));
  if (key.length < fewestCharacters || /^[\d.]+$/.test(key)) return undefined;
  const number = numberOf(words);
  const alike = rows.filter(row => [...row.unnumberedKeys].some(label => isWithin(key, label)));
  const [only] = alike;
  if (alike.length === 1 && only) {
    const agrees = number === undefined || number === numberOf(only.label);
    return agrees && rows.indexOf(only) >= last ? only : undefined;
  }
  const next = rows.slice(last).find(row => row.row !== undefined);
  if (alike.length > 0 || !next || number === undefined || number !== numberOf(next.label)) return undefined;
  return [...next.unnumberedKeys].some(label => similarity(key, label) >= leastAlike) ? next : undefined;
}

function numberOf(words: string): string | undefined {
  return /^\s*(?:(\d{1,2})\s*[、.．]|[（(]([一二三四五六七八九])[）)])/.exec(words)?.slice(1).find(Boolean);
}

/** Whether all characters stand in the label, in their order. */
function isWithin(key: string, label: string): boolean {
  let at = 0;
  for (const character of label) if (character === key[at]) at += 1;
  return at === key.length;
}

import { type PlacedParagraph, placedParagraphs } from '../document/clean-text.ts';
import { paragraphChanges } from '../history/word-changes.ts';

/** A stretch of a text (UTF-16 offsets, end exclusive). */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** One change to a text: these words of the one became those of the other. */
export interface TextChange {
  /** In the earlier text. */
  readonly from: Stretch;
  /** In the later text. */
  readonly to: Stretch;
  /** What is written in place of the stretch of the earlier text, line ends included. */
  readonly replacement: string;
  readonly before: string;
  readonly after: string;
  /** What it is a change to: words of a paragraph, or a whole one that went, or one that came in front of this one. */
  readonly scope: 'words' | 'removed' | 'added';
  /** The paragraph of the earlier text, counted as printed. */
  readonly paragraph: number;
}

/** Two texts side by side, as they are printed: indents and blank lines are no difference. */
export interface TextComparison {
  readonly changes: readonly TextChange[];
  /** Where a place of the later text is in the earlier one; the nearest where its words are new. */
  readonly toEarlier: (offset: number) => number;
}

interface Side {
  readonly paragraphs: readonly PlacedParagraph[];
  readonly length: number;
}

const sideOf = (text: string): Side => ({ paragraphs: placedParagraphs(text), length: text.length });

/** Where the character at an offset of a printed paragraph stands in its text; the end of the text behind the last. */
function spot({ paragraphs, length }: Side, paragraph: number, at: number): number {
  const from = paragraphs[paragraph]?.from;
  if (!from) return length;
  return from[at] ?? (from.at(-1) ?? -1) + 1;
}

/** The stretch of some printed characters; an empty one stands before the next. */
function stretch(side: Side, paragraph: number, at: number, count: number): Stretch {
  const start = spot(side, paragraph, at);
  return { start, end: count === 0 ? start : spot(side, paragraph, at + count - 1) + 1 };
}

/** The stretch of whole paragraphs with the line end that goes with them. */
function wholeParagraphs(side: Side, first: number, count: number): Stretch {
  const isLast = first + count >= side.paragraphs.length;
  if (!isLast) return { start: spot(side, first, 0), end: spot(side, first + count, 0) };
  return { start: first === 0 ? 0 : endOf(side, first - 1), end: side.length };
}

function endOf(side: Side, paragraph: number): number {
  return spot(side, paragraph, side.paragraphs[paragraph]?.text.length ?? 0);
}

/** Compares two states of a text: what changed, one contiguous stretch of a paragraph at a time. */
export function compareTexts(earlier: string, later: string): TextComparison {
  const [one, other] = [sideOf(earlier), sideOf(later)];
  const printed = ({ paragraphs }: Side) => paragraphs.map(({ text }) => text).join('\n');
  const changes: TextChange[] = [];
  const kept: { readonly from: number; readonly to: number }[] = [];
  let [i, j] = [0, 0];
  for (const { kind, pieces } of paragraphChanges(printed(one), printed(other))) {
    if (kind === 'removed') {
      const before = one.paragraphs[i]?.text ?? '';
      const at = spot(other, j, 0);
      changes.push({
        from: wholeParagraphs(one, i, 1),
        to: { start: at, end: at },
        replacement: '',
        before,
        after: '',
        scope: 'removed',
        paragraph: i,
      });
    } else if (kind === 'added') changes.push(addedParagraph(one, i, other, j));
    else changes.push(...changesWithin({ one, i, other, j }, pieces, kept));
    if (kind !== 'added') i += 1;
    if (kind !== 'removed') j += 1;
  }
  return { changes, toEarlier: offset => nearest(kept, offset) };
}

function addedParagraph(one: Side, i: number, other: Side, j: number): TextChange {
  const after = other.paragraphs[j]?.text ?? '';
  const isLast = i >= one.paragraphs.length;
  const at = isLast ? (i === 0 ? 0 : endOf(one, i - 1)) : spot(one, i, 0);
  const from = isLast && i === 0 ? { start: 0, end: one.length } : { start: at, end: at };
  const replacement = isLast ? (i === 0 ? after : `\n${after}`) : `${after}\n`;
  return {
    from,
    to: stretch(other, j, 0, after.length),
    replacement,
    before: '',
    after,
    scope: 'added',
    paragraph: i,
  };
}

interface Pair {
  readonly one: Side;
  readonly i: number;
  readonly other: Side;
  readonly j: number;
}

type Pieces = ReturnType<typeof paragraphChanges>[number]['pieces'];

/** The changes within a paragraph that both have; `kept` is told of every character that stayed. */
function changesWithin(
  { one, i, other, j }: Pair,
  pieces: Pieces,
  kept: { readonly from: number; readonly to: number }[],
): readonly TextChange[] {
  const changes: TextChange[] = [];
  let [a, b] = [0, 0];
  let [before, after] = ['', ''];
  const close = () => {
    if (before + after === '') return;
    changes.push({
      from: stretch(one, i, a - before.length, before.length),
      to: stretch(other, j, b - after.length, after.length),
      replacement: after,
      before,
      after,
      scope: 'words',
      paragraph: i,
    });
    [before, after] = ['', ''];
  };
  for (const { kind, text } of pieces) {
    if (kind === 'same') close();
    for (let at = 0; kind === 'same' && at < text.length; at += 1) {
      kept.push({ from: spot(one, i, a + at), to: spot(other, j, b + at) });
    }
    if (kind === 'removed') before += text;
    if (kind === 'added') after += text;
    if (kind !== 'added') a += text.length;
    if (kind !== 'removed') b += text.length;
  }
  close();
  return changes;
}

/** The place in the earlier text of the character that stayed at, or next before, a place of the later one. */
function nearest(kept: readonly { readonly from: number; readonly to: number }[], offset: number): number {
  let [low, high] = [0, kept.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((kept[middle]?.to ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const found = kept[low - 1];
  if (!found) return 0;
  return found.to === offset ? found.from : found.from + 1;
}

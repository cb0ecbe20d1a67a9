import { tornKey, wholeOf, withoutRemarks } from '../../formats/label-key.ts';
import { limits, tooLarge } from '../limits.ts';
import { abbreviated } from './abbreviation.ts';
import { nearlyEqual } from './edit-distance.ts';
import { nearHeading, type RowLabel, type TableBook } from './label-book.ts';

/** Where a stretch of words stands. */
export interface At {
  /** Line or row, counted from the top. */
  readonly line: number;
  /** Column, or characters from the left edge: pieces of one label stand below each other. */
  readonly x: number;
  /** Whether figures follow on the same line: only then a label may lack its number or be misspelt. */
  readonly beforeFigures: boolean;
}

/** What a stretch of words was found to be. */
export type LabelHit =
  | { readonly kind: 'heading' }
  | {
      readonly kind: 'row';
      readonly label: RowLabel;
      /** The label's official words, where the source wrote it differently enough to mention. */
      readonly misspelt: boolean;
    };

/** How far a label has been read. */
interface Progress {
  readonly label: RowLabel;
  /** What may still follow of each of its spellings; '' where one is complete. Empty: not begun. */
  rest: readonly string[];
  line: number;
  x: number;
}

interface Step {
  readonly hit: LabelHit;
  readonly progress?: Progress;
  readonly rest: readonly string[];
}

/**
 * Reads the labels of one table as they turn up: whole, torn over lines and cells, several in one stretch,
 * interleaved with each other. It knows which labels have begun, so a piece is only taken where it continues one.
 */
export interface LabelTracker {
  /** What the words are made of, in order; undefined where they are not wholly labels of this table. */
  read(words: string, at: At): readonly LabelHit[] | undefined;
  /** Labels of rows of figures that have begun and lack their end, latest last. */
  openRows(): readonly RowLabel[];
}

/** No cell of labels is longer: the longest official label has 43 characters. */
const longestWords = 160;

/**
 * A tracker at the top of a table.
 * @throws ImportError (while reading) where there is more to compare than any table has.
 */
export function trackLabels(book: TableBook): LabelTracker {
  const all: readonly Progress[] = book.rows.map(label => ({ label, rest: [], line: -1, x: -1 }));
  let compared = 0;
  /** How many labels, from the top, the rows read so far have passed. */
  let passed = 0;
  const read = (words: string, at: At): readonly LabelHit[] | undefined => {
    compared += 1;
    if (compared > limits.labels) throw tooLarge('里的表格太大');
    if (words.length > longestWords) return undefined;
    const torn = tornKey(words);
    if (torn === '') return undefined;
    const whole = readWhole(words, torn, at, all, book);
    const pieces = whole ?? readPieces(torn, at, all, book, 0);
    const steps = pieces ?? (at.beforeFigures ? readShort(words, all, book, passed) : undefined);
    if (!steps) return undefined;
    for (const { progress, rest } of steps) {
      if (!progress) continue;
      Object.assign(progress, { rest, line: at.line, x: at.x });
      passed = all.indexOf(progress) + 1;
    }
    return steps.map(step => step.hit);
  };
  const openRows = (): readonly RowLabel[] =>
    all
      .filter(each => each.label.row !== undefined && isOpen(each))
      .sort((a, b) => a.line - b.line)
      .map(each => each.label);
  return { read, openRows };
}

/** Words that are short for one label, or a bad slip for the next one. */
function readShort(
  words: string,
  all: readonly Progress[],
  book: TableBook,
  passed: number,
): readonly Step[] | undefined {
  const label = abbreviated(words, book.rows, passed);
  const progress = all.find(each => each.label === label);
  return progress && progress.rest.length === 0 ? [rowStep(progress, [''], true)] : undefined;
}

function isOpen({ rest }: Progress): boolean {
  return rest.some(each => each !== '');
}

const headingStep: Step = { hit: { kind: 'heading' }, rest: [] };

function rowStep(progress: Progress, rest: readonly string[], misspelt = false): Step {
  return { hit: { kind: 'row', label: progress.label, misspelt }, progress, rest };
}

/** Words that are exactly one label, with or without a remark that its author put into it. */
function readWhole(
  words: string,
  torn: string,
  at: At,
  all: readonly Progress[],
  book: TableBook,
): readonly Step[] | undefined {
  const plain = withoutRemarks(words);
  const exact =
    readExact(torn, at, all, book) ??
    (plain === words ? undefined : readExact(tornKey(plain), at, all, book));
  if (exact) return exact;
  if (plain !== words && isMostOfHeading(plain, book)) return [headingStep];
  const key = wholeOf(torn);
  if (!at.beforeFigures) return nearHeading(key, book.headingSet) === undefined ? undefined : [headingStep];
  const near = all.filter(each => [...each.label.wholeKeys].some(label => nearlyEqual(label, key)));
  return near.length === 1 && near[0] ? [rowStep(near[0], [''], true)] : undefined;
}

/** Whether words, a remark in brackets apart, are a good part of a heading: 处理决定数量（件）. */
function isMostOfHeading(plain: string, book: TableBook): boolean {
  const key = tornKey(plain);
  return key.length >= 4 && book.headings.some(heading => heading.includes(key));
}

function readExact(
  torn: string,
  at: At,
  all: readonly Progress[],
  book: TableBook,
): readonly Step[] | undefined {
  const key = wholeOf(torn);
  if (key === '') return undefined;
  const same = all.find(each => each.label.wholeKeys.has(key));
  if (same) return [rowStep(same, restsAfter(same.label, torn))];
  const [completed] = nearestOpen(all, at).filter(each => each.rest.includes(torn));
  if (completed) return [rowStep(completed, [''])];
  const unnumbered = all.filter(
    each => (at.beforeFigures || each.label.row === undefined) && each.label.unnumberedKeys.has(key),
  );
  if (unnumbered.length === 1 && unnumbered[0]) return [rowStep(unnumbered[0], [''])];
  return book.headingSet.has(key) ? [headingStep] : undefined;
}

/** What may follow a whole label: the remark that some spellings have at their end. */
function restsAfter(label: RowLabel, torn: string): readonly string[] {
  return ['', ...label.tornKeys.filter(key => key.startsWith(torn)).map(key => key.slice(torn.length))];
}

/** Labels that have begun and not ended; pieces of one label stand below each other. */
function nearestOpen(all: readonly Progress[], at: At): readonly Progress[] {
  const open = all.filter(isOpen);
  if (open.length < 2) return open;
  return open.sort((a, b) => Math.abs(a.x - at.x) - Math.abs(b.x - at.x) || b.line - a.line);
}

/** Words that are pieces of labels, one after the other. */
function readPieces(
  key: string,
  at: At,
  all: readonly Progress[],
  book: TableBook,
  depth: number,
): readonly Step[] | undefined {
  if (key === '') return [];
  if (depth > 4 || (depth === 0 && ![...key].every(character => book.alphabet.has(character))))
    return undefined;
  for (const { step, rest } of choices(key, at, all, book, depth)) {
    const following = readPieces(rest, at, all, book, depth + 1);
    if (following) return [step, ...following];
  }
  return undefined;
}

interface Choice {
  readonly step: Step;
  /** What is left of the words. */
  readonly rest: string;
}

function choices(
  key: string,
  at: At,
  all: readonly Progress[],
  book: TableBook,
  depth: number,
): readonly Choice[] {
  const found: Choice[] = [];
  for (const each of nearestOpen(all, at)) found.push(...advance(each, each.rest, key));
  const begun: Choice[] = [];
  // A figure behind a label is not the number of the next one.
  const isFigure = depth > 0 && /^\d+$/.test(key);
  for (const each of isFigure ? [] : all) {
    if (each.rest.length > 0 || !each.label.firstCharacters.has(key[0] ?? '')) continue;
    begun.push(...advance(each, each.label.tornKeys, key));
  }
  // One character begins a label only where no other could begin so.
  if (key.length > 1 || begun.length === 1) found.push(...begun);
  found.push(...headingChoices(key, book));
  return found;
}

/** How a label goes on with these words: its end is among them, or they are a part of what is missing. */
function advance(progress: Progress, missing: readonly string[], key: string): readonly Choice[] {
  const ends = missing
    .filter(rest => rest !== '' && key.startsWith(rest))
    .map(rest => ({
      step: rowStep(progress, [
        '',
        ...missing.filter(r => r.startsWith(rest)).map(r => r.slice(rest.length)),
      ]),
      rest: key.slice(rest.length),
    }));
  const going = missing.filter(rest => rest.startsWith(key)).map(rest => rest.slice(key.length));
  return going.length > 0 ? [{ step: rowStep(progress, going), rest: '' }, ...ends] : ends;
}

function headingChoices(key: string, book: TableBook): readonly Choice[] {
  // 保留4位小数 has a figure in it; a figure behind a label is none of that.
  if (/^\d+$/.test(key)) return [];
  if (book.headings.some(heading => heading.includes(key))) return [{ step: headingStep, rest: '' }];
  return book.headings
    .filter(heading => key.startsWith(heading))
    .map(heading => ({ step: headingStep, rest: key.slice(heading.length) }));
}

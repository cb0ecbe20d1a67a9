import { type NameWord, nameWords } from './name-words.ts';
import { widthInEms } from './text-width.ts';

/** A line's end inside a word: only where a word is longer than a line. */
const insideWord = 1000;

/** For each em by which a line is narrower than both its neighbours: an hourglass is neither 梯形 nor 菱形. */
const waist = 6;

/** A line shorter than this many ems, and what it costs. */
const shortLine = 4;
const costOfShortLine = 40;

/** The most lines beyond the fewest that are tried. */
const moreLines = 2;

/**
 * Breaks a name into centred lines no wider than `widest` ems, at the ends of its words, in as few lines as can be
 * and as equally long (GB/T 9704-2012, 7.3.1: 词意完整, 梯形或菱形). A name that fits is one line; an empty one none.
 * @param below the widths of the lines printed below the name, which make one shape with it
 */
export function nameLines(name: string, widest: number, below: readonly number[] = []): readonly string[] {
  return wordLines(nameWords(name), widest, below);
}

/** The same for a name whose words are known. */
export function wordLines(
  name: readonly NameWord[],
  widest: number,
  below: readonly number[],
): readonly string[] {
  const text = name.map(word => word.text).join('');
  if (text === '') return [];
  if (widthInEms(text) <= widest) return [text];
  const words = name.flatMap(word => whole(word, widest));
  const fewest = Math.ceil(widthInEms(text) / widest);
  for (let count = fewest; count <= fewest + moreLines; count += 1) {
    const best = bestBreak(words, count, widest, below);
    if (best) return best;
  }
  return greedy(words, widest);
}

/** A word that is longer than a line, in pieces that are none. */
function whole({ text, cost }: NameWord, widest: number): readonly NameWord[] {
  const count = Math.ceil(widthInEms(text) / widest);
  if (count <= 1) return [{ text, cost }];
  const target = widthInEms(text) / count;
  const pieces: string[] = [''];
  for (const character of text) {
    const last = pieces.at(-1) ?? '';
    const full = widthInEms(last + character) > Math.min(widest, target + 1);
    if (full && last !== '') pieces.push(character);
    else pieces[pieces.length - 1] = last + character;
  }
  return pieces.map((piece, index) => ({
    text: piece,
    cost: index === pieces.length - 1 ? cost : insideWord,
  }));
}

interface Broken {
  readonly lines: readonly string[];
  readonly cost: number;
}

/** The best way to put the words on exactly so many lines; undefined where there is none. */
function bestBreak(
  words: readonly NameWord[],
  count: number,
  widest: number,
  below: readonly number[],
): readonly string[] | undefined {
  const widths = words.map(word => widthInEms(word.text));
  const mean = widths.reduce((sum, width) => sum + width, 0) / count;
  let best: Broken | undefined;
  const tryFrom = (from: number, lines: readonly string[], ems: readonly number[], cost: number): void => {
    if (best && cost >= best.cost) return;
    const left = count - lines.length;
    if (left === 0) {
      const whole = cost + shapeCost([...ems, ...below], lines.length);
      if (from === words.length && (!best || whole < best.cost)) best = { lines, cost: whole };
      return;
    }
    let line = '';
    let width = 0;
    for (let end = from; end <= words.length - left; end += 1) {
      line += words[end]?.text ?? '';
      width += widths[end] ?? 0;
      if (width > widest) return;
      if (left === 1 && end < words.length - 1) continue;
      const behind = end === words.length - 1 ? 0 : (words[end]?.cost ?? 0);
      const short = width < shortLine ? costOfShortLine : 0;
      tryFrom(end + 1, [...lines, line], [...ems, width], cost + (width - mean) ** 2 + behind + short);
    }
  };
  tryFrom(0, [], [], 0);
  return best?.lines;
}

/** What the outline of the lines costs: each line of the name that is narrower than both its neighbours. */
function shapeCost(widths: readonly number[], ofName: number): number {
  return widths.slice(1, ofName).reduce((cost, _, index) => cost + waist * waistAt(widths, index + 1), 0);
}

/** By how many ems a line is narrower than both its neighbours; one em is not seen. */
function waistAt(widths: readonly number[], line: number): number {
  const width = widths[line] ?? 0;
  const narrower = Math.min((widths[line - 1] ?? 0) - width, (widths[line + 1] ?? 0) - width);
  return narrower > 1 ? narrower : 0;
}

/** By how many ems, at most, one of some centred lines is narrower than both its neighbours. */
export function waistOf(lines: readonly string[]): number {
  const widths = lines.map(widthInEms);
  return Math.max(0, ...widths.slice(1, -1).map((_, index) => waistAt(widths, index + 1)));
}

/** Words line by line, as many as go on each: for what no balance can be found for. */
function greedy(words: readonly NameWord[], widest: number): readonly string[] {
  const lines: string[] = [];
  for (const { text } of words) {
    const last = lines.at(-1);
    if (last !== undefined && widthInEms(last + text) <= widest) lines[lines.length - 1] = last + text;
    else lines.push(text);
  }
  return lines;
}

import { diffArrays } from 'diff';

/** A stretch of a text that two versions share, or that only the earlier or the later one has. */
export interface Piece {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** A paragraph of either version; pieces without `removed` are the later one, without `added` the earlier. */
export interface ParagraphChange {
  readonly kind: 'same' | 'removed' | 'added' | 'changed';
  readonly pieces: readonly Piece[];
}

/** From which share of common words two paragraphs are one that was edited. */
const edited = 0.4;

/** Beyond so many differing words a paragraph is shown as replaced: no one reads a finer account. */
const mostEdits = 1_000;

/**
 * What became of the paragraphs of a text (separated by `\n`), in reading order: paragraphs that stayed,
 * went and came, and edited ones word by word, words being what Chinese dictionaries know as such.
 */
export function paragraphChanges(before: string, after: string): readonly ParagraphChange[] {
  const changes: ParagraphChange[] = [];
  let gone: readonly string[] = [];
  for (const { value, removed, added } of diffArrays(paragraphsOf(before), paragraphsOf(after))) {
    // Removed paragraphs come right before the ones added in their place.
    if (removed) {
      gone = value;
      continue;
    }
    changes.push(...(added ? aligned(gone, value) : [...gone.map(wentAway), ...value.map(stayed)]));
    gone = [];
  }
  return [...changes, ...gone.map(wentAway)];
}

function paragraphsOf(text: string): string[] {
  return text === '' ? [] : text.split('\n');
}

const stayed = (text: string): ParagraphChange => ({ kind: 'same', pieces: [{ kind: 'same', text }] });
const wentAway = (text: string): ParagraphChange => ({
  kind: 'removed',
  pieces: [{ kind: 'removed', text }],
});
const cameIn = (text: string): ParagraphChange => ({ kind: 'added', pieces: [{ kind: 'added', text }] });

/** Pairs removed with added paragraphs, in order, so that the pairs have most in common together. */
function aligned(removed: readonly string[], added: readonly string[]): readonly ParagraphChange[] {
  const before = removed.map(wordsOf);
  const after = added.map(wordsOf);
  const likeness = before.map(words => after.map(others => likenessOf(words, others)));
  // best[i][j]: the most that the paragraphs from i and from j on can have in common.
  const best = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  const at = (table: readonly (readonly number[])[], i: number, j: number) => table[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const paired = at(likeness, i, j) >= edited ? at(likeness, i, j) + at(best, i + 1, j + 1) : 0;
      const row = best[i];
      if (row) row[j] = Math.max(paired, at(best, i + 1, j), at(best, i, j + 1));
    }
  }
  const changes: ParagraphChange[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const paired = at(likeness, i, j) + at(best, i + 1, j + 1);
    if (at(likeness, i, j) >= edited && at(best, i, j) === paired) {
      changes.push(wordChanges(before[i] ?? [], after[j] ?? []));
      [i, j] = [i + 1, j + 1];
    } else if (i < before.length && (j === after.length || at(best, i, j) === at(best, i + 1, j))) {
      changes.push(wentAway(removed[i] ?? ''));
      i += 1;
    } else {
      changes.push(cameIn(added[j] ?? ''));
      j += 1;
    }
  }
  return changes;
}

function wordsOf(text: string): string[] {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** The share of words, by length, that two paragraphs have in common: 0 to 1. */
function likenessOf(before: readonly string[], after: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of before) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of after) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    common += word.length;
  }
  return (2 * common) / Math.max(1, before.join('').length + after.join('').length);
}

function wordChanges(before: string[], after: string[]): ParagraphChange {
  const parts = diffArrays(before, after, { maxEditLength: mostEdits });
  const pieces = parts?.map(({ value, removed, added }): Piece => {
    return { kind: removed ? 'removed' : added ? 'added' : 'same', text: value.join('') };
  });
  const replaced: readonly Piece[] = [
    { kind: 'removed', text: before.join('') },
    { kind: 'added', text: after.join('') },
  ];
  return { kind: 'changed', pieces: pieces ? withoutIslands(pieces) : replaced };
}

/** A single character that happens to stay between two changes tears them apart: it is told as changed too. */
function withoutIslands(pieces: readonly Piece[]): readonly Piece[] {
  const result: Piece[] = [];
  let [removed, added] = ['', ''];
  const close = () => {
    if (removed !== '') result.push({ kind: 'removed', text: removed });
    if (added !== '') result.push({ kind: 'added', text: added });
    [removed, added] = ['', ''];
  };
  for (const [index, { kind, text }] of pieces.entries()) {
    const island =
      kind === 'same' && text.length === 1 && removed + added !== '' && index < pieces.length - 1;
    if (kind === 'removed' || island) removed += text;
    if (kind === 'added' || island) added += text;
    if (kind !== 'same' || island) continue;
    close();
    result.push({ kind, text });
  }
  close();
  return result;
}

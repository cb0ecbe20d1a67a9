import type { Format } from '../formats/compile.ts';
import type { CellId, TextId } from '../formats/types.ts';
import type { CellSource, ImportResult } from '../import/import-result.ts';
import type { NotePlace } from '../report/note-place.ts';
import { placeKey } from './cell-places.ts';

/** Where the marks that a reader set stand in the report that was recognised. */
export function markPlaces(
  result: ImportResult,
  cells: ReadonlyMap<CellId, Pick<CellSource, 'block' | 'row' | 'column'>>,
  { sections }: Pick<Format, 'sections'>,
): ReadonlyMap<number, NotePlace> {
  const byPlace = new Map([...cells].map(([cell, place]) => [placeKey(place), cell]));
  const starts = textStarts(result);
  const found = new Map<number, NotePlace>();
  result.source.forEach((block, index) => {
    if (block.kind === 'table') {
      for (const { row, column, marks } of block.cells) {
        const cell = marks && byPlace.get(placeKey({ block: index, row, column }));
        const spot: NotePlace = cell === undefined ? { kind: 'whole' } : { kind: 'cell', cell };
        for (const mark of marks ?? []) found.set(mark, spot);
      }
    }
    if (block.kind !== 'paragraph') return;
    const text = starts.get(index);
    for (const { mark, at } of block.marks ?? []) {
      if (text && at >= text.skipped) {
        const offset = text.start + at - text.skipped;
        found.set(mark, { kind: 'text', section: text.section, start: offset, end: offset });
      } else found.set(mark, spotOutside(result, index, sections));
    }
  });
  return found;
}

interface TextStart {
  readonly section: TextId;
  /** Where the block's words begin in the text, and how many of the block's own are the heading before them. */
  readonly start: number;
  readonly skipped: number;
}

/** For each block of words: where they stand in their text. A heading may have the first words on its line. */
function textStarts({ source, texts, account }: ImportResult): ReadonlyMap<number, TextStart> {
  const starts = new Map<number, TextStart>();
  for (const { text: section, blocks } of account.recognised.texts) {
    const paragraphs = (texts[section] ?? '').split('\n');
    let start = 0;
    blocks.forEach((index, at) => {
      const block = source[index];
      const words = paragraphs[at] ?? '';
      const own = block?.kind === 'paragraph' ? block.text : '';
      starts.set(index, { section, start, skipped: Math.max(0, own.length - words.length) });
      start += words.length + 1;
    });
  }
  return starts;
}

/** A block outside the texts: a section's heading, the title above them all, what stands behind them. */
function spotOutside(
  { account, source }: ImportResult,
  index: number,
  sections: Format['sections'],
): NotePlace {
  const block = source[index];
  const words = block?.kind === 'paragraph' ? block.text : '';
  const named = sections.find(({ heading }) => heading === words);
  if (named) return { kind: 'section', section: named.id };
  const last = Math.max(-1, ...account.recognised.texts.flatMap(({ blocks }) => blocks));
  return last >= 0 && index > last ? { kind: 'end' } : { kind: 'whole' };
}

/** The spots of some marks: one for each cell; of marks in a text the stretch from the first to the last. */
export function spotsOf(
  marks: readonly number[],
  places: ReadonlyMap<number, NotePlace>,
): readonly NotePlace[] {
  const spots: NotePlace[] = [];
  for (const mark of marks) {
    const spot = places.get(mark);
    const last = spots.at(-1);
    if (!spot) continue;
    if (spot.kind === 'text' && last?.kind === 'text' && last.section === spot.section) {
      spots[spots.length - 1] = { ...last, end: spot.end };
    } else if (JSON.stringify(spot) !== JSON.stringify(last)) spots.push(spot);
  }
  return spots;
}

import type { CellId, TextId } from '../formats/types.ts';
import { type Draft, textOf } from '../report/draft.ts';
import type { NotePlace } from '../report/note-place.ts';
import { placedParagraphs } from './clean-text.ts';
import type { CommentEdge, CommentMarks } from './docx/comment-marks.ts';
import { linesOf, type Outline } from './outline.ts';

/** A stretch of the printed report: whole blocks, or part of the first and of the last. */
interface Stretch {
  readonly first: { readonly block: number; readonly at: number };
  readonly last: { readonly block: number; readonly at: number };
}

/**
 * Where notes stand in the printed report: in their cell, at their words, at the heading of their section. What is
 * not printed (a section without words, an introduction without words) is spoken of at the heading, else at the title.
 * @param ids of the comments of each note, answers included: they stand where the note does
 */
export function placeNotes(
  outline: Outline,
  draft: Draft,
  places: readonly NotePlace[],
  ids: readonly (readonly number[])[],
): CommentMarks {
  const blocks = new Map<number, CommentEdge[]>();
  const cells = new Map<CellId, number[]>();
  const printed = new Set(
    outline.flatMap(block => (block.kind === 'table' ? block.table.cells.map(({ cell }) => cell) : [])),
  );
  const add = (block: number, edge: CommentEdge) => blocks.set(block, [...(blocks.get(block) ?? []), edge]);
  places.forEach((place, index) => {
    const own = ids[index] ?? [];
    if (place.kind === 'cell' && printed.has(place.cell)) {
      cells.set(place.cell, [...(cells.get(place.cell) ?? []), ...own]);
      return;
    }
    const { first, last } = stretchOf(outline, draft, place);
    for (const id of own) {
      add(first.block, { edge: 'start', at: first.at, id });
      add(last.block, { edge: 'end', at: last.at, id });
    }
  });
  return { blocks, cells };
}

function stretchOf(outline: Outline, draft: Draft, place: NotePlace): Stretch {
  switch (place.kind) {
    case 'text':
      return wordsAt(outline, draft, place) ?? headingAt(outline, place.section);
    case 'section':
      return headingAt(outline, place.section);
    case 'end':
      return wholeBlock(
        outline,
        outline.findIndex(block => block.kind === 'signature'),
      );
    case 'cell':
    case 'whole':
      return wholeBlock(outline, 0);
  }
}

function headingAt(outline: Outline, section: string): Stretch {
  return wholeBlock(
    outline,
    outline.findIndex(block => block.kind === 'heading' && block.section === section),
  );
}

/** All the words of a block; of the title where there is no such block. */
function wholeBlock(outline: Outline, found: number): Stretch {
  const index = Math.max(0, found);
  const block = outline[index];
  const length = block && block.kind !== 'table' ? linesOf(block).join('').length : 0;
  return { first: { block: index, at: 0 }, last: { block: index, at: length } };
}

/** The printed words of a stretch of a text; all of them where the stretch is empty, none where none are printed. */
function wordsAt(
  outline: Outline,
  draft: Draft,
  { section, start, end }: { readonly section: TextId; readonly start: number; readonly end: number },
): Stretch | undefined {
  const ownBlocks = outline.flatMap((block, index) =>
    block.kind === 'paragraph' && block.section === section ? [index] : [],
  );
  const spots = placedParagraphs(textOf(draft, section)).flatMap(({ from }, paragraph) =>
    from.map((offset, at) => ({ offset, at, block: ownBlocks[paragraph] ?? 0 })),
  );
  const inside = start < end ? spots.filter(({ offset }) => start <= offset && offset < end) : spots;
  // Words that are not printed, a run of blanks, stand before whatever follows them.
  const nearest = spots.find(({ offset }) => offset >= start) ?? spots.at(-1);
  const first = inside[0] ?? nearest;
  const last = inside.at(-1) ?? nearest;
  return first && last && { first, last: { block: last.block, at: last.at + 1 } };
}

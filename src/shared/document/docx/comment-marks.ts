import type { CellId } from '../../formats/types.ts';
import type { WriteRuns } from './runs.ts';
import { element } from './xml.ts';

/** Where a comment begins or ends within the words of a block; offsets count its lines as one. */
export interface CommentEdge {
  readonly edge: 'start' | 'end';
  readonly at: number;
  readonly id: number;
}

/** Where the comments of a document stand. */
export interface CommentMarks {
  /** By the index of the block in the outline. */
  readonly blocks: ReadonlyMap<number, readonly CommentEdge[]>;
  readonly cells: ReadonlyMap<CellId, readonly number[]>;
}

const opening = (id: number) => element('w:commentRangeStart', { 'w:id': id });

/** Behind the end of its words stands the comment's own mark, which prints nothing. */
const closing = (id: number) =>
  `${element('w:commentRangeEnd', { 'w:id': id })}<w:r>${element('w:commentReference', { 'w:id': id })}</w:r>`;

/** The runs of a cell with comments around them; an empty cell has the marks alone. */
export function commented(runs: string, ids: readonly number[] = []): string {
  return ids.length === 0 ? runs : `${ids.map(opening).join('')}${runs}${ids.map(closing).join('')}`;
}

/**
 * Writes the words of one block, call by call in their order, with the marks of its comments among them. Runs are
 * cut where a comment begins or ends.
 */
export function commentedRuns(write: WriteRuns, edges: readonly CommentEdge[]): WriteRuns {
  let written = 0;
  return (text, look) => {
    const from = written;
    const to = from + text.length;
    written = to;
    const cuts = [
      ...new Set([from, ...edges.map(({ at }) => at).filter(at => from < at && at < to), to]),
    ].sort((a, b) => a - b);
    return cuts
      .slice(0, -1)
      .map((start, index) => {
        const end = cuts[index + 1] ?? to;
        const begins = edges.filter(each => each.edge === 'start' && each.at === start);
        const ends = edges.filter(each => each.edge === 'end' && each.at === end);
        return [
          ...begins.map(({ id }) => opening(id)),
          write(text.slice(start - from, end - from), look),
          ...ends.map(({ id }) => closing(id)),
        ].join('');
      })
      .join('');
  };
}

import type { LabelHit, LabelTracker } from '../labels/label-tracker.ts';
import type { SourceBlock } from '../source.ts';
import { isNumber, isValueLike } from './values.ts';

/** A block that is a line of text. */
export type LineBlock = Exclude<SourceBlock, { kind: 'table' }>;

/** A cell of a line; of a laid-out one, a word or a few. */
export interface Piece {
  readonly text: string;
  readonly index: number;
  readonly x: number;
}

/** The pieces of a line with what each was found to be. */
export interface ReadPieces {
  readonly pieces: readonly Piece[];
  /** For every piece: the labels it is; undefined where it is none. */
  readonly hits: readonly (readonly LabelHit[] | undefined)[];
}

/** The cells of a line, and which of them are labels. */
export function readPieces(
  block: LineBlock,
  laidOut: boolean,
  line: number,
  tracker: LabelTracker,
  next: SourceBlock | undefined,
): ReadPieces {
  const cells = cellsOf(block, laidOut);
  const beforeFigures = piecesBeforeFigures(cells, isSingleFigure(next));
  const pieces: Piece[] = [];
  const hits: (readonly LabelHit[] | undefined)[] = [];
  const read = ({ text, x }: Pick<Piece, 'text' | 'x'>, before: boolean) =>
    text === '' || isNumber(text) ? undefined : tracker.read(text, { line, x, beforeFigures: before });
  const add = (piece: Pick<Piece, 'text' | 'x'>, labels: readonly LabelHit[] | undefined): void => {
    pieces.push({ ...piece, index: pieces.length });
    hits.push(labels);
  };
  for (const [at, cell] of cells.entries()) {
    const before = beforeFigures[at] === true;
    // Narrow columns of a laid-out page are parted by a single blank; then only exact labels are taken as one.
    const words = laidOut ? [...cell.text.matchAll(/\S+/g)] : [];
    const labels = read(cell, before && words.length < 2);
    if (labels || words.length < 2) {
      add(cell, labels);
      continue;
    }
    for (let word = 0; word < words.length; ) {
      const joined = joinedLabel(cell, words.slice(word, word + mostJoined), read);
      const piece = joined?.piece ?? pieceOf(cell, words.slice(word, word + 1));
      const following = words[word + 1];
      const beforeFigure = following ? isNumber(following[0]) : before;
      add(piece, joined?.labels ?? read(piece, beforeFigure));
      word += joined?.words ?? 1;
    }
  }
  return { pieces, hits };
}

type Read = (piece: Pick<Piece, 'text' | 'x'>, beforeFigures: boolean) => readonly LabelHit[] | undefined;

/** A piece of a label has at most so many blanks inside, as in 保留 4 位小数. */
const mostJoined = 3;

/** The most of the first words, but more than one, that are a piece of a label together. */
function joinedLabel(cell: Pick<Piece, 'text' | 'x'>, words: readonly RegExpExecArray[], read: Read) {
  for (let count = words.length; count > 1; count -= 1) {
    const piece = pieceOf(cell, words.slice(0, count));
    const labels = read(piece, false);
    if (labels) return { piece, labels, words: count };
  }
  return undefined;
}

function pieceOf({ x }: Pick<Piece, 'x'>, words: readonly RegExpExecArray[]): Pick<Piece, 'text' | 'x'> {
  return { text: words.map(word => word[0]).join(''), x: x + (words[0]?.index ?? 0) };
}

/** A short line of words and figures behind them, parted by blanks: 行政许可 97. */
const labelAndFigures =
  /^(?<label>[^\s：:][^：:。，；]{1,50}?)(?:\s*[：:]\s*|\s+)(?<figures>[-+]?\d[\d.,]*(?:\s+[-+]?\d[\d.,]*)*)$/;

function cellsOf(block: LineBlock, laidOut: boolean): readonly Pick<Piece, 'text' | 'x'>[] {
  if (block.kind === 'paragraph') {
    const words = block.text.trim();
    const { label, figures } = (laidOut ? undefined : labelAndFigures.exec(words)?.groups) ?? {};
    if (label === undefined || figures === undefined)
      return [{ text: words, x: laidOut ? (block.indent ?? 0) : 0 }];
    return [label, ...figures.trim().split(/\s+/)].map((text, x) => ({ text, x }));
  }
  return block.cells.map((text, index) => ({ text: text.trim(), x: block.offsets?.[index] ?? index }));
}

/** Whether a block is a line with one figure on it, as where every cell has its own line. */
function isSingleFigure(block: SourceBlock | undefined): boolean {
  return block?.kind === 'paragraph' && block.indent === undefined && isNumber(block.text);
}

/** For every piece: whether the next one that is not blank may be a figure. */
function piecesBeforeFigures(pieces: readonly Pick<Piece, 'text'>[], behind: boolean): readonly boolean[] {
  let next = behind;
  return pieces
    .toReversed()
    .map(piece => {
      const before = next;
      if (piece.text !== '') next = isValueLike(piece.text);
      return before;
    })
    .reverse();
}

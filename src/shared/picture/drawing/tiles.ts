import { formatDecimal } from '../../report/decimal.ts';
import type { Colouring } from '../colourings.ts';
import type { PictureFigure } from '../picture.ts';
import { notFilled, partsInWords, yearOnYearInWords } from '../picture-words.ts';
import { type Block, beside, inset, stacked } from './block.ts';
import { panelBox } from './shapes.ts';
import { pieces, text } from './text.ts';

const gap = 14;
const margin = 14;

/** Large figures side by side, in rows of equal tiles. */
export function tiles(figures: readonly PictureFigure[], width: number, colours: Colouring): Block {
  const columns = columnsFor(figures.length);
  const tileWidth = (width - gap * (columns - 1)) / columns;
  const rows: Block[] = [];
  for (let first = 0; first < figures.length; first += columns) {
    rows.push(tileRow(figures.slice(first, first + columns), tileWidth, colours));
  }
  return stacked(rows, gap);
}

/** Three or four in a row, whichever leaves fewer places empty in the last one. */
function columnsFor(count: number): number {
  if (count <= 4) return Math.max(1, count);
  return (3 - (count % 3)) % 3 <= (4 - (count % 4)) % 4 ? 3 : 4;
}

function tileRow(figures: readonly PictureFigure[], width: number, colours: Colouring): Block {
  const contents = figures.map(figure => inset(tile(figure, width - 2 * margin, colours), margin));
  const height = Math.max(...contents.map(content => content.height));
  return beside(
    contents.map(content => panelBox(content, width, height, colours.soft)),
    width,
    gap,
  );
}

function tile(figure: PictureFigure, width: number, colours: Colouring): Block {
  const { label, measure, value, unit } = figure;
  const small = { size: 15, fill: colours.inkSoft } as const;
  const none = value === undefined || value.units === 0n;
  const amount =
    value === undefined ? notFilled : `${formatDecimal(value)}${unit === undefined ? '' : ` ${unit}`}`;
  const compared = yearOnYearInWords(figure);
  const parts = partsInWords(figure);
  return stacked(
    [
      text(label, width, { size: 19, fill: colours.ink, bold: true, lines: 2 }),
      text(amount, width, { size: 42, fill: none ? colours.inkSoft : colours.strong, bold: true }),
      ...(measure === undefined ? [] : [text(measure, width, { ...small, lines: 2 })]),
      ...(compared === undefined ? [] : [text(compared, width, small)]),
      ...(parts.length === 0 ? [] : [pieces(parts, width, small)]),
    ],
    3,
  );
}

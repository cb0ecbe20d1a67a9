import { compare, type Decimal, zero } from '../../report/decimal.ts';
import type { Colouring } from '../colourings.ts';
import { isAllZero, type PictureFigure, type PicturePanel } from '../picture.ts';
import { allZeroInWords, amountInWords } from '../picture-words.ts';
import { type Block, stacked } from './block.ts';
import { rectangle } from './shapes.ts';
import { text } from './text.ts';

const barHeight = 16;
const lastYearHeight = 7;
/** Shares of the width: the label before the bar, the figure behind it. */
const labelShare = 0.33;
const amountShare = 0.22;
const gap = 10;

/** Figures to be compared with each other, and with last year's where these are there. */
export function bars(panel: PicturePanel, width: number, colours: Colouring): Block {
  if (isAllZero(panel))
    return text(allZeroInWords(panel), width, { size: 18, fill: colours.inkSoft, lines: 6 });
  const values = panel.figures.flatMap(({ value, before }) => [value ?? zero, before ?? zero]);
  const most = values.reduce((largest, value) => (compare(value, largest) > 0 ? value : largest), zero);
  return stacked(
    panel.figures.map(figure => bar(figure, most, width, colours)),
    9,
  );
}

function bar(figure: PictureFigure, most: Decimal, width: number, colours: Colouring): Block {
  const labelWidth = width * labelShare;
  const amountWidth = width * amountShare;
  const track = width - labelWidth - amountWidth - 2 * gap;
  const label = text(figure.label, labelWidth, { size: 16, fill: colours.ink, anchor: 'end', lines: 2 });
  const amount = text(amountInWords(figure), amountWidth, { size: 17, fill: colours.ink, bold: true });
  const drawn = barHeight + (figure.before ? lastYearHeight + 2 : 0);
  const height = Math.max(label.height, amount.height, drawn);
  const middle = (block: { readonly height: number }) => (height - block.height) / 2;
  return {
    height,
    at: (x, y) => {
      const left = x + labelWidth + gap;
      const top = y + middle({ height: drawn });
      const piece = (value: Decimal | undefined, below: number, thick: number, fill: string) =>
        rectangle({ x: left, y: top + below, width: shareOf(value, most) * track, height: thick }, fill);
      return [
        label.at(x, y + middle(label)),
        rectangle({ x: left, y: top, width: track, height: barHeight }, colours.paper),
        piece(figure.value, 0, barHeight, colours.strong),
        ...(figure.before ? [piece(figure.before, barHeight + 2, lastYearHeight, colours.pale)] : []),
        amount.at(left + track + gap, y + middle(amount)),
      ].join('');
    },
  };
}

/** From 0 to 1, exact to a thousandth however large the figures are. */
function shareOf(value: Decimal | undefined, most: Decimal): number {
  if (value === undefined || value.units <= 0n || most.units <= 0n) return 0;
  const part = value.units * 10n ** BigInt(most.decimals);
  const whole = most.units * 10n ** BigInt(value.decimals);
  return Math.max(0.004, Number((part * 1000n) / whole) / 1000);
}

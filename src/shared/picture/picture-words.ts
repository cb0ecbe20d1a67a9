import { absolute, formatDecimal, subtract } from '../report/decimal.ts';
import { isAllZero, type Picture, type PictureFigure, type PicturePanel } from './picture.ts';

/** What is said of a figure that is not there. */
export const notFilled = '未填';

/** A figure with its unit, as it is written: 12 件. */
export function amountInWords({ value, unit }: Pick<PictureFigure, 'value' | 'unit'>): string {
  if (value === undefined) return notFilled;
  return unit === undefined ? formatDecimal(value) : `${formatDecimal(value)} ${unit}`;
}

/** How a figure stands to last year's, where both are known: 上年 9，增 3. */
export function yearOnYearInWords({ value, before }: PictureFigure): string | undefined {
  if (value === undefined || before === undefined) return undefined;
  const difference = subtract(value, before);
  const size = formatDecimal(absolute(difference));
  const change = difference.units === 0n ? '持平' : `${difference.units > 0n ? '增' : '减'} ${size}`;
  return `上年 ${formatDecimal(before)}，${change}`;
}

/** What stands in the place of bars where there is nothing to compare. */
export function allZeroInWords({ figures }: PicturePanel): string {
  return `${figures.map(figure => figure.label).join('、')}均为 0${unitOf(figures)}。`;
}

function unitOf(figures: readonly PictureFigure[]): string {
  const units = new Set(figures.map(({ unit }) => unit));
  const [unit] = units;
  return units.size === 1 && unit !== undefined ? ` ${unit}` : '';
}

/** The small print below a figure, piece by piece: what belongs to it; nothing where nothing of it happened. */
export function partsInWords({ value, parts = [] }: PictureFigure): readonly string[] {
  const nothing = value?.units === 0n && parts.every(part => part.value?.units === 0n);
  return nothing ? [] : parts.map(part => `${part.label} ${amountInWords({ value: part.value })}`);
}

/** The picture in words, for those who cannot see it: the same panels, the same figures, in the same order. */
export function pictureInWords({
  panels,
}: Picture): readonly { readonly title: string; readonly lines: readonly string[] }[] {
  return panels.map(panel => ({
    title: panel.title,
    lines:
      panel.look === 'bars' && isAllZero(panel) ? [allZeroInWords(panel)] : panel.figures.map(figureInWords),
  }));
}

function figureInWords(figure: PictureFigure): string {
  const { label, measure, parts = [] } = figure;
  const name = measure === undefined ? label : `${label}${measure}`;
  return [statement(name, figure), ...parts.map(part => statement(part.label, part))].join('；');
}

function statement(name: string, figure: PictureFigure): string {
  const compared = yearOnYearInWords(figure);
  return `${name} ${amountInWords(figure)}${compared === undefined ? '' : `（${compared}）`}`;
}

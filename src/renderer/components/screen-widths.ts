import type { Grid } from '../../shared/formats/grid.ts';

/** What a figure of five digits needs. */
const figureNeeds = '3.2rem';

/** What the labels before a row need to be read at all; they give up the rest to the figures. */
const labelsNeed = '11rem';

/** What a column of merged labels needs, down which their characters run: 三、 and （三） are not broken. */
const narrowLabelNeeds = { numbered: '2.1rem', bracketed: '2.9rem' } as const;

/**
 * The widths of a table's columns as CSS lengths, within the container the table fills: in the proportions of the
 * official table until figures would be clipped; then the columns of labels give up width, the last one most.
 */
export function screenWidths(grid: Grid): readonly string[] {
  const { widths, labelColumns } = grid;
  const figure = figureWidth(grid);
  const labels = `(100cqw - ${widths.length - labelColumns} * ${figure})`;
  const whole = sum(widths.slice(0, labelColumns));
  const narrow = widths
    .slice(0, Math.max(0, labelColumns - 1))
    .map((width, column) => `max(${labels} * ${share(width, whole)}, ${needsOf(grid, column)})`);
  const last = labelColumns === 0 ? [] : [`calc(${[labels, ...narrow].join(' - ')})`];
  return [...narrow, ...last, ...widths.slice(labelColumns).map(() => figure)];
}

/** The width of a column of figures. */
export function figureWidth({ widths, labelColumns }: Grid): string {
  const figures = widths.slice(labelColumns);
  const printed = `${Number((100 * share(Math.min(...figures), sum(widths))).toFixed(4))}cqw`;
  if (labelColumns === 0) return printed;
  return `max(${printed}, min(${figureNeeds}, (100cqw - ${labelsNeed}) / ${figures.length}))`;
}

function needsOf({ cells }: Grid, column: number): string {
  const bracketed = cells.some(
    cell =>
      cell.role === 'rowHeading' &&
      cell.column === column &&
      cell.columnSpan === 1 &&
      cell.label.startsWith('（'),
  );
  return narrowLabelNeeds[bracketed ? 'bracketed' : 'numbered'];
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}

function share(part: number, whole: number): number {
  return Number((part / whole).toFixed(6));
}

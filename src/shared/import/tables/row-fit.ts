/** A cell of a loose row after its labels. */
export interface LooseValue {
  readonly text: string;
  /** Which cell of its row it is. */
  readonly index: number;
}

/** Which figure goes where in a row of so many columns, or why that is not certain. */
export type RowFit =
  | { readonly kind: 'fits'; readonly values: readonly LooseValue[]; readonly surplus: boolean }
  | { readonly kind: 'blank' }
  /** `count`: how many figures there are. */
  | { readonly kind: 'unfit'; readonly count: number };

/** Where the figures of comparable rows stand, as indices of their cells. */
export interface ColumnIndices {
  /** One for every column. */
  readonly columns: readonly number[];
  /** Columns of the source that the format does not have (小计); their figures are let go. */
  readonly extra: readonly number[];
  /** Whether lines end with the table's last column; otherwise blanks fill them up, and say nothing. */
  readonly toTheEnd: boolean;
}

/**
 * Fits the cells of a row to its columns without ever shifting one. Where headings or other rows show which cells
 * the columns are, the figures must stand there. Otherwise there must be exactly as many as columns, with no
 * matter how many blanks around them. One surplus 0 behind them is let go. A blank at the end of a padded line may
 * be padding where a figure was lost, so such a row does not fit.
 */
export function fitRow(
  cells: readonly LooseValue[],
  columns: number,
  indices: ColumnIndices | undefined,
): RowFit {
  const filled = cells.filter(cell => cell.text !== '');
  const first = filled[0];
  if (!first) return { kind: 'blank' };
  const unfit = { kind: 'unfit', count: filled.length } as const;
  if (indices) return fitIndices(cells, indices) ?? unfit;
  const core = cells.slice(cells.indexOf(first), cells.lastIndexOf(filled.at(-1) ?? first) + 1);
  if (core.length === columns) return { kind: 'fits', values: core, surplus: false };
  const surplus = core.length === columns + 1 && filled.length === core.length && core.at(-1)?.text === '0';
  return surplus ? { kind: 'fits', values: core.slice(0, columns), surplus: true } : unfit;
}

function fitIndices(cells: readonly LooseValue[], indices: ColumnIndices): RowFit | undefined {
  const byIndex = new Map(cells.map(cell => [cell.index, cell]));
  const values = indices.columns.flatMap(index => byIndex.get(index) ?? []);
  if (values.length !== indices.columns.length) return undefined;
  if (!indices.toTheEnd && values.at(-1)?.text === '') return undefined;
  const known = new Set([...indices.columns, ...indices.extra]);
  const outside = cells.filter(cell => cell.text !== '' && !known.has(cell.index));
  const [surplus] = outside;
  if (!surplus) return { kind: 'fits', values, surplus: false };
  const behind = surplus.index > Math.max(...indices.columns);
  if (outside.length > 1 || surplus.text !== '0' || !behind) return undefined;
  return { kind: 'fits', values, surplus: true };
}

import type { CellId } from '../../formats/types.ts';
import { formatDecimal } from '../../report/decimal.ts';
import { narrowCell, readFigure } from '../../report/figures.ts';
import type { CellSource, ImportNote, Unrecognised } from '../import-result.ts';
import { describePlace } from '../source.ts';
import type { Placement, TableReading } from './table-reading.ts';

/** The figures of all tables, each in its cell. */
export interface CollectedCells {
  readonly cells: Readonly<Record<CellId, string>>;
  readonly cellSources: Readonly<Record<CellId, CellSource>>;
  readonly unrecognised: readonly Unrecognised[];
  readonly notes: readonly ImportNote[];
}

/**
 * Puts the figures of all readings into their cells. Where a row turns up twice with different figures the first
 * stands and the second is reported: which of them is right is for the user to say.
 */
export function collectCells(readings: readonly TableReading[]): CollectedCells {
  const cells: Record<CellId, string> = {};
  const cellSources: Record<CellId, CellSource> = {};
  const unrecognised: Unrecognised[] = readings.flatMap(reading => reading.unrecognised);
  const notes: ImportNote[] = readings.flatMap(reading => reading.notes);
  for (const row of readings.flatMap(reading => rowsOf(reading.placements))) {
    const kept = row
      .map(placement => ({ placement, ...keptText(placement) }))
      .filter(each => each.text !== '');
    if (kept.some(({ placement, text }) => (cells[placement.cell.id] ?? text) !== text)) {
      unrecognised.push(repeatedRow(row));
      continue;
    }
    for (const { placement, text, note } of kept) {
      const { cell, block, where, text: written, row: sourceRow, column } = placement;
      if (cells[cell.id] !== undefined) continue;
      cells[cell.id] = text;
      cellSources[cell.id] = { block, where, text: written, row: sourceRow, column };
      if (note) notes.push(note);
    }
  }
  return { cells, cellSources, unrecognised, notes };
}

/** Placements that stand in one row of the source. */
function rowsOf(placements: readonly Placement[]): readonly (readonly Placement[])[] {
  const rows = new Map<string, Placement[]>();
  for (const placement of placements) {
    const key = `${placement.block}/${placement.row}/${placement.cell.row}`;
    const row = rows.get(key) ?? [];
    row.push(placement);
    rows.set(key, row);
  }
  return [...rows.values()];
}

/** The text a cell keeps: what was written, narrowed, without padding that only printing added. */
function keptText(placement: Placement): { readonly text: string; readonly note?: ImportNote } {
  const { cell, where } = placement;
  const written = narrowCell(placement.text.replace(/\s+/g, ' '));
  const figure = readFigure(written, cell.kind);
  if (cell.kind !== 'amount' || figure.kind !== 'number') return { text: written };
  const place = describePlace(where);
  const noteOn = (kind: ImportNote['kind'], message: string): ImportNote => ({
    kind,
    where,
    cells: [cell.id],
    message,
  });
  if (placement.unit === '元' && figure.unit === undefined) {
    const text = `${written}元`;
    const inTenThousands = formatDecimal({ units: figure.value.units, decimals: figure.value.decimals + 4 });
    const message = `${place}${cell.place}的栏目以元为单位，写的是 ${written}，合 ${inTenThousands} 万元；填为“${text}”，请核对。`;
    return { text, note: noteOn('unit', message) };
  }
  if (figure.unit !== undefined) {
    const message = `${place}${cell.place}写的是“${written}”，合 ${formatDecimal(figure.value)} 万元；原样保留，请核对。`;
    return { text: written, note: noteOn('unit', message) };
  }
  const { printedDecimals } = cell;
  const padded = printedDecimals !== undefined && figure.value.decimals === printedDecimals;
  const text = padded ? written.replace(/\.?0+$/, '') : written;
  if (text === written) return { text };
  return { text, note: noteOn('decimals', `${place}${cell.place}印作 ${written}，填为 ${text}，数值不变。`) };
}

function repeatedRow(row: readonly Placement[]): Unrecognised {
  const [first] = row;
  if (!first) throw new Error('a row has at least one placement');
  const { cell, block, where } = first;
  const name = cell.rowName === '' ? '这一行' : `『${cell.rowName}』`;
  return {
    block,
    where,
    text: row.map(placement => placement.text).join('\t'),
    reason: `${describePlace(where)}${name}的数与前面已填入的不同，保留前面的，这一行未填入`,
    row: { table: cell.table, row: cell.row, values: row.map(placement => placement.text) },
  };
}

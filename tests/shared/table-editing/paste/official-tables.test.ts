import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Grid } from '../../../../src/shared/formats/grid.ts';
import { formats } from '../../../../src/shared/formats/registry.ts';
import { latticeOf } from '../../../../src/shared/table-editing/lattice.ts';
import { blockToText } from '../../../../src/shared/table-editing/paste/block.ts';
import { clipboardTables } from '../../../../src/shared/table-editing/paste/clipboard-tables.ts';
import { planPaste } from '../../../../src/shared/table-editing/paste/plan-paste.ts';

/** Every table of every format, whole, as it is copied out of a report. */
const tables = formats.flatMap(format =>
  [...format.grids.values()].map(grid => ({ format, grid, name: `${format.name} ${grid.table}` })),
);

type Figures = Readonly<Record<string, string>>;

function htmlOf(grid: Grid, figures: Figures): string {
  const rows = Array.from({ length: grid.rowCount }, (_, row) =>
    grid.cells
      .filter(cell => cell.row === row)
      .map(cell => {
        const text = cell.role === 'value' ? (figures[cell.cell] ?? '') : cell.label;
        return `<td rowspan="${cell.rowSpan}" colspan="${cell.columnSpan}">${text}</td>`;
      })
      .join(''),
  );
  return `<html><body><table>${rows.map(row => `<tr>${row}</tr>`).join('')}</table></body></html>`;
}

function textOf(grid: Grid, figures: Figures): string {
  const rows = Array.from({ length: grid.rowCount }, () => new Array<string>(grid.columnCount).fill(''));
  for (const cell of grid.cells) {
    const row = rows[cell.row];
    if (row) row[cell.column] = cell.role === 'value' ? (figures[cell.cell] ?? '') : cell.label;
  }
  return blockToText(rows);
}

describe.each(tables)('$name, copied whole', ({ format, grid }) => {
  const lattice = latticeOf(format, grid.table);
  const ids = lattice.rows.flat();
  const figures = fc
    .array(fc.nat({ max: 9999 }), { minLength: ids.length, maxLength: ids.length })
    .map(values => Object.fromEntries(ids.map((id, index) => [id, String(values[index])])));

  test.each(['html', 'text'] as const)('lands cell by cell from its %s, whatever cell is active', form => {
    fc.assert(
      fc.property(figures, fc.constantFrom(...ids), (put, origin) => {
        const clipboard =
          form === 'html' ? { html: htmlOf(grid, put), text: '' } : { html: '', text: textOf(grid, put) };
        const made = planPaste({
          format,
          table: grid.table,
          lattice,
          origin,
          tables: clipboardTables(clipboard),
        });
        expect(made?.plan.cells).toEqual(put);
        expect(made?.plan.fits).toBe(true);
        expect(made?.likely).toBe(true);
        if (origin === ids[0] && grid.table !== 'proactive') expect(made?.certain).toBe(true);
      }),
      { numRuns: 15 },
    );
  });

  test('pasted into another table of the report is recognised as this one', () => {
    const put = Object.fromEntries(ids.map((id, index) => [id, String(index)]));
    for (const other of format.grids.keys()) {
      if (other === grid.table) continue;
      const target = latticeOf(format, other);
      const made = planPaste({
        format,
        table: other,
        lattice: target,
        origin: target.rows[0]?.[0] ?? '',
        tables: clipboardTables({ html: htmlOf(grid, put), text: '' }),
      });
      expect(made).toMatchObject({ certain: false, likely: false });
      expect(made?.doubts).toContainEqual({ kind: 'otherTable', table: grid.table });
    }
  });
});

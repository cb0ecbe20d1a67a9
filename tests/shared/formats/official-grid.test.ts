import { describe, expect, test } from 'vitest';
import { formatById } from '../../../src/shared/formats/registry.ts';
import type { TableId } from '../../../src/shared/formats/types.ts';
import official from '../../fixtures/official-grid-2021.json' with { type: 'json' };

describe.each(official.tables.map(table => [table.table, table] as const))(
  'table %s of the official 2021 template',
  (id, table) => {
    const grid = formatById('2021').grids.get(id as TableId);

    test('has the same size and column widths', () => {
      expect(grid).toMatchObject({
        rowCount: table.rows,
        columnCount: table.columns,
        widths: table.widths,
      });
    });

    test('has the same cells: position, spans and label', () => {
      const ours = grid?.cells.map(cell => [
        cell.row,
        cell.column,
        cell.rowSpan,
        cell.columnSpan,
        cell.role === 'value' ? '' : cell.label,
      ]);
      expect(ours).toEqual(table.cells);
    });
  },
);

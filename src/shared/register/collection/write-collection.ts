import type { Cell } from '../../formats/cells.ts';
import type { Format } from '../../formats/compile.ts';
import type { Draft } from '../../report/draft.ts';
import type { Validation, WrittenCell, WrittenSheet } from '../../spreadsheet/grid.ts';
import { type Asked, askedCells } from './asked-rows.ts';
import { figureColumn, firstFigureRow, idSheet, labelsOf, marks, signers } from './layout.ts';

/**
 * The workbook for one station: only its rows, with their help; nothing but the figures and who filled them in can
 * be typed into. A hidden sheet says whose it is, so that it is known when it comes back.
 */
export function writeCollection(
  draft: Pick<Draft, 'unit' | 'year'>,
  format: Format,
  asked: Asked,
): readonly WrittenSheet[] {
  const cells = askedCells(format, asked.rows);
  return [
    {
      name: '数据采集表',
      widths: [16, 16, 9, 44],
      isProtected: true,
      frozenRows: firstFigureRow,
      merges: [0, 1].map(row => ({ fromRow: row, toRow: row, fromColumn: 0, toColumn: 3 })),
      validations: cells.map((cell, index) => validationOf(cell, firstFigureRow + index)),
      rows: [
        [
          {
            value: `${draft.unit}${draft.year}年政府信息公开年报数据采集表（${asked.station}）`,
            style: 'title',
          },
        ],
        [
          {
            value: `请填 ${draft.year} 年1月1日至12月31日的数，没有的填 0，填好后连同下面的填表人一起保存、发回。其他格子已锁定。`,
            style: 'note',
          },
        ],
        ['栏目', '填写项', '数值', '怎样填'].map((value): WrittenCell => ({ value, style: 'heading' })),
        ...cells.map(cell => rowOf(cell, format)),
        [],
        ...signers.map((signer): WrittenCell[] => [
          { value: signer, style: 'label' },
          { value: null, isOpen: true },
        ]),
      ],
    },
    {
      name: idSheet,
      widths: [10, 30],
      hidden: 'deep',
      rows: [
        ...Object.entries({
          [marks.kind]: marks.collection,
          [marks.sheet]: asked.sheet,
          [marks.unit]: draft.unit,
          [marks.year]: String(draft.year),
          [marks.format]: format.id,
          [marks.station]: asked.station,
        }).map(([key, value]): WrittenCell[] => [key, value]),
        ...cells.map(({ id }, index): WrittenCell[] => [`${marks.cell}${firstFigureRow + index}`, id]),
      ],
    },
  ];
}

function rowOf(cell: Cell, format: Format): readonly WrittenCell[] {
  const [row, column] = labelsOf(cell, format);
  const help = format.help[cell.table]?.[cell.row];
  return [
    { value: row, style: 'label' },
    { value: column, style: 'label' },
    { value: null, isOpen: true },
    {
      value: [help?.counts, ...(help?.mistakes ?? [])].filter(words => words !== undefined).join('\n'),
      style: 'note',
    },
  ];
}

function validationOf({ kind }: Cell, row: number): Validation {
  const area = { fromRow: row, toRow: row, fromColumn: figureColumn, toColumn: figureColumn };
  if (kind === 'amount')
    return { area, allows: { kind: 'decimal' }, otherwise: '请填金额，单位万元，没有的填 0。' };
  return kind === 'change'
    ? { area, allows: { kind: 'anyWhole' }, otherwise: '请填整数，减少的填负数，没有的填 0。' }
    : { area, allows: { kind: 'whole' }, otherwise: '请填整数，没有的填 0。' };
}

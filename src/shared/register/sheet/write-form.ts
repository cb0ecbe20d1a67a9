import type { Validation, WrittenCell, WrittenSheet } from '../../spreadsheet/grid.ts';
import { serialOf } from '../day.ts';
import { type Field, type RowValues, type SheetForm, separator } from './field.ts';

/** The second sheet, which explains the first one and holds the lists its columns choose from. */
const helpSheet = '填写说明';

/** How many rows below the last one have lists too, for what is typed in by hand. */
const spareRows = 500;

/** A sheet of rows and one that explains it; columns with choices have drop-down lists. */
export function writeForm(
  { title, fields }: SheetForm,
  rows: readonly RowValues[],
  remarks: readonly string[],
): readonly WrittenSheet[] {
  const listed = fields.flatMap((field, column) => {
    const choices = field.choices?.(new Map()) ?? [];
    return choices.length === 0 ? [] : [{ field, column, labels: choices.map(({ label }) => label) }];
  });
  const firstList = 3;
  const listRow = 1;
  const validations = listed.map(
    ({ field, column, labels }, index): Validation => ({
      area: { fromRow: 1, toRow: rows.length + spareRows, fromColumn: column, toColumn: column },
      allows: {
        kind: 'list',
        sheet: helpSheet,
        column: firstList + index,
        from: listRow,
        to: listRow + labels.length - 1,
      },
      // A cell that may hold several can say what is no line of the list.
      ...(field.several
        ? {}
        : { otherwise: `“${field.heading}”请从下拉列表里选。各项见工作表“${helpSheet}”。` }),
    }),
  );
  return [
    {
      name: title,
      widths: fields.map(({ width }) => width),
      frozenRows: 1,
      validations,
      rows: [
        fields.map(({ heading }): WrittenCell => ({ value: heading, style: 'heading' })),
        ...rows.map(row => fields.map(field => written(field, row))),
      ],
    },
    explained(fields, listed, remarks),
  ];
}

function written(field: Field, row: RowValues): WrittenCell {
  const values = row.get(field.id) ?? [];
  const [only = '', ...more] = values;
  if (field.kind === 'day' && more.length === 0 && only !== '') return { value: { serial: serialOf(only) } };
  const choices = field.choices?.(row) ?? [];
  const shown = values.map(value => choices.find(choice => choice.value === value)?.label ?? value);
  return shown.every(value => value === '') ? null : shown.join(separator);
}

function explained(
  fields: readonly Field[],
  listed: readonly { readonly field: Field; readonly labels: readonly string[] }[],
  remarks: readonly string[],
): WrittenSheet {
  const height = Math.max(
    fields.length + remarks.length + 2,
    ...listed.map(({ labels }) => labels.length + 1),
  );
  const left: WrittenCell[][] = [
    [{ value: '栏目', style: 'heading' }, { value: '怎样填', style: 'heading' }, null],
    ...fields.map(({ heading, help, kind }): WrittenCell[] => [
      { value: heading, style: 'label' },
      { value: `${help}${kind === 'day' ? '日期写成 2025-03-01 这样。' : ''}`, style: 'label' },
      null,
    ]),
    ...remarks.map((remark): WrittenCell[] => [null, { value: remark, style: 'note' }, null]),
  ];
  return {
    name: helpSheet,
    widths: [9, 40, 3, ...listed.map(({ field }) => field.width)],
    frozenRows: 1,
    rows: Array.from({ length: height }, (_, row) => [
      ...(left[row] ?? [null, null, null]),
      ...listed.map(
        ({ field, labels }): WrittenCell =>
          row === 0 ? { value: field.heading, style: 'heading' } : (labels[row - 1] ?? null),
      ),
    ]),
  };
}

import { wholeKey, withoutNumber, withoutRemark } from '../../formats/label-key.ts';
import type { ReadCell } from '../../spreadsheet/grid.ts';
import { readDay } from '../day.ts';
import { type Field, only, type RowValues, type SheetForm, separator } from './field.ts';
import type { Mapping } from './match-headings.ts';

/** What is wrong with a row, and what to do. */
export interface RowError {
  /** As the spreadsheet counts, from 1. */
  readonly row: number;
  readonly heading: string;
  readonly message: string;
}

/** Orders errors as their rows stand in the sheet. */
export function byRow(one: RowError, other: RowError): number {
  return one.row - other.row;
}

/** A row as it was understood. */
export interface ReadRow {
  /** As the spreadsheet counts, from 1. */
  readonly row: number;
  readonly values: RowValues;
  /** What stood in columns that are no field: 来文号：12；承办人：李四. */
  readonly rest: string;
}

export interface ReadRows {
  readonly rows: readonly ReadRow[];
  readonly errors: readonly RowError[];
}

/** Reads the rows below the headings. A row without anything in it is none. Nothing is guessed: see `errors`. */
export function readRows(
  cells: readonly (readonly ReadCell[])[],
  form: SheetForm,
  { headRow, columns }: Mapping,
): ReadRows {
  const errors: RowError[] = [];
  const rows: ReadRow[] = [];
  cells.slice(headRow + 1).forEach((row, index) => {
    if (row.every(({ text, isFormula }) => text === '' && !isFormula)) return;
    const number = headRow + index + 2;
    const values = new Map<string, readonly string[]>();
    for (const field of form.fields) {
      const column = columns.findIndex(each => each.field === field.id);
      const cell = column < 0 ? undefined : row[column];
      if (!cell || (cell.text === '' && !cell.isFormula)) continue;
      const read = readCell(cell, field, values);
      if ('values' in read) values.set(field.id, read.values);
      else
        errors.push({
          row: number,
          heading: columns[column]?.heading || field.heading,
          message: read.message,
        });
    }
    rows.push({ row: number, values, rest: restOf(row, columns) });
  });
  return { rows, errors };
}

type Reading = { readonly values: readonly string[] } | { readonly message: string };

function readCell({ text, isFormula }: ReadCell, field: Field, row: RowValues): Reading {
  if (text === '' && isFormula)
    return { message: '是公式，但没有算出的结果。请在 Excel、WPS 里打开、保存一次，或改成数值。' };
  const parts = field.several ? text.split(/[；;\n]/) : [text];
  const values: string[] = [];
  for (const part of parts) {
    const read = part.trim() === '' ? '' : readPart(part.trim(), field, row);
    if (read === undefined) return { message: refusal(part.trim(), field, row) };
    values.push(read);
  }
  return { values };
}

function readPart(text: string, field: Field, row: RowValues): string | undefined {
  switch (field.kind) {
    case 'text':
      return text;
    case 'day':
      return readDay(text);
    case 'choice':
      return readChoice(text, field, row);
    case 'whole':
      return /^\d{1,4}$/.test(text.normalize('NFKC')) ? String(Number(text.normalize('NFKC'))) : undefined;
    case 'amount': {
      const bare = text.normalize('NFKC').replace(/[,\s元¥]/g, '');
      return /^\d{1,9}(\.\d{1,2})?$/.test(bare) ? bare : undefined;
    }
  }
}

/** The one choice that words mean: by its label, its own part of it, or another word for it; not where two could be. */
function readChoice(text: string, field: Field, row: RowValues): string | undefined {
  const choices = field.choices?.(row) ?? [];
  const key = wholeKey(text);
  const exact = choices.find(({ label }) => wholeKey(label) === key);
  if (exact) return exact.value;
  const named = choices.filter(({ label, also = [] }) =>
    [...namesOf(label), ...also].some(
      name => wholeKey(name) === key || wholeKey(name) === wholeKey(withoutNumber(text)),
    ),
  );
  return named.length === 1 ? named[0]?.value : undefined;
}

/** （三）不予公开 1.属于国家秘密 goes by 属于国家秘密 and by 不予公开属于国家秘密 too. */
function namesOf(label: string): readonly string[] {
  const parts = withoutRemark(label).split(' ').map(withoutNumber);
  return [label, withoutRemark(label), parts.join(''), parts.at(-1) ?? ''];
}

/** How many choices a refusal names. */
const named = 8;

function refusal(text: string, field: Field, row: RowValues): string {
  switch (field.kind) {
    case 'day':
      return `“${text}”不是完整的日期。请写成 2025-03-01 这样，要有年、月、日。`;
    case 'whole':
      return `“${text}”不是整数。`;
    case 'amount':
      return `“${text}”不是金额。请只写元数，例如 100 或 100.50。`;
    default: {
      const labels = (field.choices?.(row) ?? []).map(({ label }) => label);
      return `“${text}”对不上任何一项。请改成：${labels.slice(0, named).join('、')}${labels.length > named ? '……（见“填写说明”）' : ''}。`;
    }
  }
}

/** The note a row gives: its own, and behind it what stood in columns that are no field. */
export function noteOf({ values, rest }: ReadRow): string {
  return [only(values, 'note') ?? '', rest].filter(words => words !== '').join(separator);
}

function restOf(row: readonly ReadCell[], columns: Mapping['columns']): string {
  return row
    .flatMap(({ text }, column) => {
      const mapped = columns[column];
      if (text === '' || mapped?.field !== undefined || mapped?.ignored) return [];
      const heading = mapped?.heading.trim() || `第${column + 1}列`;
      return [`${heading}：${text}`];
    })
    .join(separator);
}

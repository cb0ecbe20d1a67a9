import type { Cell } from '../../formats/cells.ts';
import type { Format } from '../../formats/compile.ts';
import { tornKey } from '../../formats/label-key.ts';
import type { CellId } from '../../formats/types.ts';
import type { Draft } from '../../report/draft.ts';
import { readFigure } from '../../report/figures.ts';
import { isSameUnit } from '../../report/unit-name.ts';
import type { ReadCell, ReadSheet } from '../../spreadsheet/grid.ts';
import { type Day, readDay } from '../day.ts';
import { figureColumn, idSheet, labelsOf, marks, signers } from './layout.ts';

/** A figure of a returned sheet. */
export interface CollectedFigure {
  readonly cell: CellId;
  /** As a cell of the report is typed. */
  readonly text: string;
  /** It was the result of a formula. */
  readonly isFormula?: true;
}

/** A sheet that came back and was understood. */
export interface CollectedSheet {
  readonly sheet: string;
  readonly station: string;
  readonly who: string;
  readonly when?: Day;
  readonly phone: string;
  readonly figures: readonly CollectedFigure[];
  /** Cells that hold no figure that can be taken, with what to do; they are left as they are. */
  readonly problems: readonly { readonly cell: CellId; readonly message: string }[];
  /** Cells the station left blank. */
  readonly blank: readonly CellId[];
}

/** Why nothing of a workbook was read. */
export type CollectionRefusal = 'notCollection' | 'otherUnit' | 'otherYear' | 'otherFormat' | 'altered';

export type CollectionReading =
  | { readonly kind: 'read'; readonly sheet: CollectedSheet }
  | { readonly kind: CollectionRefusal; readonly message: string };

/** Reads a returned sheet for a report: wholly, or not at all. */
export function readCollection(
  sheets: readonly ReadSheet[],
  draft: Pick<Draft, 'unit' | 'year'>,
  format: Format,
): CollectionReading {
  const id = idOf(sheets);
  if (!id || id.get(marks.kind) !== marks.collection)
    return {
      kind: 'notCollection',
      message: '这个文件不是年报助手生成的数据采集表，没有读入。请选发给站所、填好后发回的那个 .xlsx。',
    };
  const said = (key: string) => id.get(key) ?? '';
  const station = said(marks.station);
  if (said(marks.unit).trim() === '' || !isSameUnit(said(marks.unit), draft.unit))
    return {
      kind: 'otherUnit',
      message: `这是“${said(marks.unit)}”的采集表（${station}），这份报告是“${draft.unit}”的，没有读入。`,
    };
  if (said(marks.year) !== String(draft.year))
    return {
      kind: 'otherYear',
      message: `这是 ${said(marks.year)} 年的采集表（${station}），这份报告是 ${draft.year} 年的，没有读入。`,
    };
  if (said(marks.format) !== format.id)
    return {
      kind: 'otherFormat',
      message: `这张采集表（${station}）按另一种格式生成，这份报告用${format.name}，没有读入。请重新生成采集表。`,
    };
  const shown = sheets.find(({ name }) => name !== idSheet)?.rows ?? [];
  const places = placesOf(id, format);
  const altered =
    places === undefined || places.some(({ cell, row }) => !isInPlace(shown[row], cell, format));
  if (altered)
    return {
      kind: 'altered',
      message: `这张采集表（${station}）的行列被改动过，数和栏目对不上了，什么也没有读入。请把原来的采集表再发一次，只填数值一栏。`,
    };
  return {
    kind: 'read',
    sheet: { sheet: said(marks.sheet), station, ...signed(shown), ...figuresOf(shown, places) },
  };
}

function idOf(sheets: readonly ReadSheet[]): ReadonlyMap<string, string> | undefined {
  const sheet = sheets.find(({ name }) => name === idSheet);
  return sheet && new Map(sheet.rows.map(([key, value]) => [key?.text ?? '', value?.text ?? ''] as const));
}

interface Place {
  readonly cell: Cell;
  readonly row: number;
}

/** Where the figures stand, by the hidden sheet; undefined where it names a cell that the format does not have. */
function placesOf(id: ReadonlyMap<string, string>, format: Format): readonly Place[] | undefined {
  const places: Place[] = [];
  for (const [key, value] of id) {
    const row = new RegExp(`^${marks.cell}(\\d{1,3})$`).exec(key)?.[1];
    if (row === undefined) continue;
    const cell = format.cells.get(value);
    if (!cell) return undefined;
    places.push({ cell, row: Number(row) });
  }
  return places.length === 0 ? undefined : places;
}

function isInPlace(row: readonly ReadCell[] | undefined, cell: Cell, format: Format): boolean {
  return labelsOf(cell, format).every(
    (label, column) => tornKey(row?.[column]?.text ?? '') === tornKey(label),
  );
}

function signed(rows: readonly (readonly ReadCell[])[]) {
  const [who = '', date = '', phone = ''] = signers.map(
    signer => rows.find(([label]) => label?.text === signer)?.[1]?.text ?? '',
  );
  const when = readDay(date);
  return { who, phone, ...(when === undefined ? {} : { when }) };
}

function figuresOf(rows: readonly (readonly ReadCell[])[], places: readonly Place[]) {
  const figures: CollectedFigure[] = [];
  const problems: { cell: CellId; message: string }[] = [];
  const blank: CellId[] = [];
  for (const { cell, row } of places) {
    const { text = '', isFormula } = rows[row]?.[figureColumn] ?? {};
    const problem = problemOf(text, isFormula === true, cell);
    if (problem !== undefined) problems.push({ cell: cell.id, message: `${cell.place}${problem}` });
    else if (text === '') blank.push(cell.id);
    else figures.push({ cell: cell.id, text, ...(isFormula ? { isFormula } : {}) });
  }
  return { figures, problems, blank };
}

function problemOf(text: string, isFormula: boolean, { kind }: Cell): string | undefined {
  if (text === '') return isFormula ? '是公式，没有算出的结果。请让站所填上数再发回。' : undefined;
  const figure = readFigure(text, kind);
  if (figure.kind !== 'number') return `填的是“${text}”，不是数。请向站所核实。`;
  if (figure.value.units < 0n && kind !== 'change') return `填的是 ${text}，不能是负数。请向站所核实。`;
  if (kind !== 'amount' && figure.value.decimals > 0) return `填的是 ${text}，不是整数。请向站所核实。`;
  return undefined;
}

import type { Format } from '../../formats/compile.ts';
import { type FormatRegistry, officialFormats } from '../../formats/registry.ts';
import type { CellId } from '../../formats/types.ts';
import type { Draft, Summed } from '../../report/draft.ts';
import { computeValues, printedText } from '../../report/values.ts';
import type { Sheet } from '../sheet.ts';
import type { SumContinuity } from './against-last.ts';

/** The account of a sum as data: what each cell is made of, and all that is to be said of it. */
export interface SumAccount extends Summed {
  readonly unit: string;
  readonly year: number;
  readonly format: string;
  readonly cells: readonly {
    readonly cell: CellId;
    readonly place: string;
    /** As the report prints it; empty where no member has a figure. */
    readonly sum: string;
    /** Members that are not here have 0 or nothing. */
    readonly contributions: Readonly<Record<string, string>>;
  }[];
  readonly againstLast: readonly SumContinuity[];
}

/** What a draft that is a sum tells of itself. */
export function sumAccount(
  draft: Draft,
  summed: Summed,
  against: readonly SumContinuity[],
  formats: FormatRegistry = officialFormats,
): SumAccount {
  const format = formats.byId(draft.format);
  const { unit, year } = draft;
  const cells = [...computeValues(format, draft.cells).values()].map(value => ({
    cell: value.cell.id,
    place: placeIn(format, value.cell.id),
    sum: printedText(value),
    contributions: draft.contributions?.[value.cell.id] ?? {},
  }));
  return { unit, year, format: format.id, cells, ...summed, againstLast: against };
}

/** A cell with its table: 表三『…』自然人. */
function placeIn(format: Format, id: CellId): string {
  const cell = format.cells.get(id);
  if (!cell) return id;
  const section = format.sections.find(each => each.id === cell.table);
  return `表${section?.heading.charAt(0) ?? ''}${cell.place}`;
}

/** The account as the sheets of a workbook. */
export function accountSheets(
  account: SumAccount,
  formats: FormatRegistry = officialFormats,
): readonly Sheet[] {
  const { cells, members, faults, uncounted, leftOut, againstLast } = account;
  const format = (id: string) => formats.find(id)?.name ?? id;
  return [
    {
      name: '汇总数',
      head: ['位置', '汇总数', '有数的单位'],
      widths: [50, 14, 12],
      rows: cells.map(({ place, sum, contributions }) => [
        place,
        numberOf(sum),
        Object.keys(contributions).length,
      ]),
    },
    {
      name: '各单位的数',
      head: ['位置', '单位', '数'],
      widths: [50, 30, 14],
      rows: cells.flatMap(({ place, contributions }) =>
        Object.entries(contributions).map(([unit, figure]) => [place, unit, numberOf(figure)]),
      ),
    },
    {
      name: '计入的单位',
      head: ['单位', '格式'],
      widths: [30, 14],
      rows: members.map(member => [member.unit, format(member.format)]),
    },
    {
      name: '有问题的数',
      head: ['单位', '问题'],
      widths: [30, 90],
      rows: faults.map(({ unit, reason }) => [unit, reason]),
    },
    {
      name: '没有计入的',
      head: ['单位', '原因'],
      widths: [30, 90],
      rows: [
        ...leftOut.map(({ unit, reason }) => [unit, reason]),
        ...uncounted.map(each => [each.unit, uncountedInWords(each, account, formats)]),
      ],
    },
    {
      name: '与上年衔接',
      head: ['问题', '单位', '本年', '上年'],
      widths: [80, 30, 12, 12],
      rows: againstLast.flatMap(({ finding, units }) =>
        units.length === 0
          ? [[finding.message, '', '', '']]
          : units.map(({ unit, now, last }) => [finding.message, unit, numberOf(now), numberOf(last)]),
      ),
    },
  ];
}

/** A figure without a cell in the sum, in a sentence. */
export function uncountedInWords(
  { format: id, cell, figure }: Summed['uncounted'][number],
  sum: Pick<SumAccount, 'format'>,
  formats: FormatRegistry = officialFormats,
): string {
  const format = formats.find(id);
  const place = format ? placeIn(format, cell) : cell;
  const target = formats.find(sum.format)?.name ?? sum.format;
  return `${format?.name ?? id}的${place} ${figure}：${target}没有对应的格，没有计入。`;
}

/** A figure as a number where a spreadsheet keeps it exact; otherwise as it is written. */
function numberOf(figure: string): string | number {
  const value = Number(figure);
  return figure !== '' && String(value) === figure ? value : figure;
}

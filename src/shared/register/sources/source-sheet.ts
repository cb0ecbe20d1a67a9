import type { Format } from '../../formats/compile.ts';
import type { Draft } from '../../report/draft.ts';
import { computeValues, printedText } from '../../report/values.ts';
import type { WrittenCell, WrittenSheet } from '../../spreadsheet/grid.ts';
import { serialOf } from '../day.ts';
import { type FigureSources, sourcesInOrder } from './source.ts';

/** A line of the 数据来源表: the figure as printed, and where it comes from. */
interface SourceLine {
  readonly section: string;
  readonly place: string;
  readonly figure: string;
  readonly from: string;
  readonly who: string;
  readonly when: string;
  readonly note: string;
}

/** The lines of the 数据来源表, in printed order. */
function sourceLines(draft: Draft, sources: FigureSources, format: Format): readonly SourceLine[] {
  const values = computeValues(format, draft.cells);
  return sourcesInOrder(sources, format).map(({ cell, from, who, when = '', note, figure: given }) => {
    const value = values.get(cell);
    const shown = value ? printedText(value) : '';
    const section = format.sections.find(({ id }) => id === value?.cell.table);
    return {
      section: section?.heading ?? '',
      place: value?.cell.place ?? '（本格式没有这一格）',
      figure: shown,
      from,
      who,
      when,
      note: [note, changedSince(given, shown)].filter(words => words !== '').join('；'),
    };
  });
}

/** That a figure is no longer the one its source gave. */
function changedSince(given: string | undefined, shown: string): string {
  return given === undefined || given === shown ? '' : `来源给的是 ${given}，报告里现在是 ${shown || '空白'}`;
}

const headings = ['表', '栏目', '数值', '来源', '提供人', '日期', '说明'];

/** The 数据来源表 for the archive. */
export function sourceSheet(draft: Draft, sources: FigureSources, format: Format): WrittenSheet {
  const title = `${draft.unit}${draft.year}年政府信息公开工作年度报告数据来源表`;
  return {
    name: '数据来源表',
    widths: [14, 24, 7, 14, 8, 7, 20],
    frozenRows: 2,
    merges: [{ fromRow: 0, toRow: 0, fromColumn: 0, toColumn: headings.length - 1 }],
    rows: [
      [{ value: title, style: 'title' }],
      headings.map((heading): WrittenCell => ({ value: heading, style: 'heading' })),
      ...sourceLines(draft, sources, format).map((line): WrittenCell[] => [
        line.section,
        line.place,
        line.figure,
        line.from,
        line.who,
        line.when === '' ? null : { value: { serial: serialOf(line.when) } },
        line.note,
      ]),
    ],
  };
}

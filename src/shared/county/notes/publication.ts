import { groupedBy } from '../../grouped-by.ts';
import type { UnitResult } from '../collection/batch-result.ts';
import type { Sheet } from '../sheet.ts';

/** Whether a unit published in time. */
export type PublicationState = '按时' | '逾期' | '日期不明' | '未公布';

const states: readonly PublicationState[] = ['按时', '逾期', '日期不明', '未公布'];

/** A unit with the day it published, 2025-01-20, where it is known. */
export interface Publication {
  readonly unit: string;
  readonly kind: string;
  readonly state: PublicationState;
  readonly day?: string;
}

/**
 * How the units of a collection stand to a day by which they had to publish (2025-01-31). The day a report was signed
 * (成文日期) is taken for the day it was published, which it says itself; of several reports the earliest counts.
 */
export function publications(units: readonly UnitResult[], due: string): readonly Publication[] {
  return units.map(({ unit: { name, kind }, reports }) => {
    const [day] = reports.flatMap(({ signed }) => signed ?? []).toSorted();
    const state =
      reports.length === 0 ? '未公布' : day === undefined ? '日期不明' : day <= due ? '按时' : '逾期';
    return { unit: name, kind, state, ...(day === undefined ? {} : { day }) };
  });
}

/** 公布情况 in a paragraph: how many had to publish, how many did in time and late, and who did not. */
export function publicationText(all: readonly Publication[], year: number, due: string): string {
  const by = groupedBy(all, ({ state }) => state);
  const count = (state: PublicationState) => by.get(state)?.length ?? 0;
  const named = (state: PublicationState) =>
    count(state) === 0 ? '' : `（${(by.get(state) ?? []).map(({ unit }) => unit).join('、')}）`;
  const published = all.length - count('未公布');
  const unknown = count('日期不明') > 0 ? `、没有写成文日期 ${count('日期不明')} 个${named('日期不明')}` : '';
  return (
    `${year}年政府信息公开工作年度报告应公布 ${all.length} 个单位，截止日期 ${due}（按成文日期计）。` +
    `已公布 ${published} 个，其中按时 ${count('按时')} 个、逾期 ${count('逾期')} 个${named('逾期')}${unknown}；` +
    `未公布 ${count('未公布')} 个${named('未公布')}。`
  );
}

/** 公布情况 as a table: the counts by kind of unit, and every unit. */
export function publicationSheets(all: readonly Publication[]): readonly Sheet[] {
  const kinds = [...groupedBy(all, ({ kind }) => kind), ['合计', all] as const];
  return [
    {
      name: '公布情况',
      head: ['类别', '应公布', ...states],
      widths: [12, 8, ...states.map(() => 8)],
      rows: kinds.map(([kind, units]) => [
        kind,
        units.length,
        ...states.map(state => units.filter(each => each.state === state).length),
      ]),
    },
    {
      name: '各单位公布情况',
      head: ['单位', '类别', '公布情况', '成文日期'],
      widths: [30, 10, 10, 12],
      rows: all.map(({ unit, kind, state, day }) => [unit, kind, state, day ?? '']),
    },
  ];
}

import { describe, expect, it } from 'vitest';
import { type DeskCollection, newCollection } from '../../../../src/shared/county/desk/desk-collection.ts';
import type { DeskFile, ReadOutcome } from '../../../../src/shared/county/desk/desk-file.ts';
import { deskOf } from '../../../../src/shared/county/desk/desk-of.ts';
import { deskRows, deskTotals, viewedDesk, wholeDesk } from '../../../../src/shared/county/desk/desk-rows.ts';

const begun = '2026-01-10T08:00:00.000Z';
const roster: DeskCollection['roster'] = [
  { name: '柳林镇', kind: '乡镇街道', group: '东片', aliases: [] },
  { name: '东关街道', kind: '乡镇街道', group: '西片', aliases: [] },
];
const collection = (change: Partial<DeskCollection> = {}): DeskCollection => ({
  ...newCollection({ id: 'c', name: '', year: 2025, organ: '', due: '2026-01-31', roster, now: begun }),
  ...change,
});
const file = (id: string, outcome?: Partial<ReadOutcome>, change: Partial<DeskFile> = {}): DeskFile => ({
  collection: 'c',
  id,
  name: `${id}.docx`,
  which: 'now',
  at: begun,
  ...(outcome && {
    outcome: {
      kind: 'read',
      unit: '清河县柳林镇人民政府',
      year: 2025,
      recognised: { filled: 200, total: 200 },
      format: '2021',
      findings: [],
      ...outcome,
    },
  }),
  ...change,
});
const statesOf = (made: DeskCollection, files: readonly DeskFile[]) =>
  deskOf(made, files).units.map(({ state }) => state);

describe('the units of a desk', () => {
  it('stand as their reports do: missing, handed in, twice', () => {
    expect(statesOf(collection(), [])).toEqual(['未交', '未交']);
    expect(statesOf(collection(), [file('a', {})])).toEqual(['已交', '未交']);
    expect(statesOf(collection(), [file('a', {}), file('b', {})])).toEqual(['重复', '未交']);
  });

  it('ask again which report counts when one comes after the choice', () => {
    const chosen = collection({ unused: ['b'] });
    expect(statesOf(chosen, [file('a', {}), file('b', {})])).toEqual(['已交', '未交']);
    expect(statesOf(chosen, [file('a', {}), file('b', {}), file('c', {})])).toEqual(['重复', '未交']);
  });

  it('keep what was set by hand, but a report that comes after 已退回 is a new one', () => {
    const set = (state: '已退回' | '已通过') =>
      collection({ states: { 柳林镇: { state, day: '2026-01-12', at: '2026-01-12T00:00:00.000Z' } } });
    const late = file('a', {}, { at: '2026-01-13T00:00:00.000Z' });
    expect(statesOf(set('已退回'), [file('a', {})])).toEqual(['已退回', '未交']);
    expect(statesOf(set('已退回'), [late])).toEqual(['已交', '未交']);
    expect(statesOf(set('已通过'), [late])).toEqual(['已通过', '未交']);
  });

  it('get a report whose unit is said by hand, and none that is of another year', () => {
    const stray = file('a', { unit: '白水县城关镇人民政府' });
    expect(deskOf(collection(), [stray]).unplaced).toMatchObject([{ id: 'a', isReport: true }]);
    expect(statesOf(collection({ assigned: { a: '东关街道' } }), [stray])).toEqual(['未交', '已交']);
    const old = file('a', { year: 2024 });
    expect(deskOf(collection({ assigned: { a: '东关街道' } }), [old]).unplaced).toMatchObject([
      { id: 'a', isLastYears: true },
    ]);
  });

  it('are checked anew when another report is last year’s', () => {
    const last = file('l', { year: 2024 }, { which: 'last' });
    const unchecked = (files: readonly DeskFile[]) => deskOf(collection(), files).unchecked.length;
    expect(unchecked([file('a', {})])).toBe(0);
    expect(unchecked([file('a', {}), last])).toBe(1);
    expect(unchecked([file('a', { against: 'l' }), last])).toBe(0);
    expect(unchecked([file('a', { against: 'l' })])).toBe(1);
  });
});

describe('the rows of a desk', () => {
  const rows = deskRows(deskOf(collection(), [file('a', { signed: '2026-02-03' })]).units, [], '2026-01-31');

  it('are found by words in any order, and ordered by state with what is to be done first', () => {
    expect(viewedDesk(rows, { ...wholeDesk, search: '东片 柳林' }).map(({ name }) => name)).toEqual([
      '柳林镇',
    ]);
    const sort = { column: 'state', down: false } as const;
    expect(viewedDesk(rows, { ...wholeDesk, sort }).map(({ name }) => name)).toEqual(['东关街道', '柳林镇']);
    expect(rows.map(({ published }) => published)).toEqual(['逾期', '未公布']);
  });

  it('are totalled by group, and all together behind', () => {
    expect(deskTotals(rows).map(({ name, units, missing }) => [name, units, missing])).toEqual([
      ['东片', 1, 0],
      ['西片', 1, 1],
      ['合计', 2, 1],
    ]);
  });

  it('of three thousand units are narrowed to the same as one by one', () => {
    const many = Array.from({ length: 3000 }, (_, index) => ({
      ...rows[0]!,
      name: `第${index}镇`,
      errors: index % 7,
    }));
    const shown = viewedDesk(many, { ...wholeDesk, search: '99', sort: { column: 'errors', down: true } });
    expect(shown).toHaveLength(many.filter(({ name }) => name.includes('99')).length);
    expect(shown.map(({ errors }) => errors)).toEqual(
      shown.map(({ errors }) => errors).toSorted((a, b) => b - a),
    );
  });
});

import { expect, it } from 'vitest';
import type { DraftSummary, ListedDraft } from '../../../src/renderer/database/drafts-contract.ts';
import {
  alikeReports,
  listed,
  sortedBy,
  stateOf,
  wholeLibrary,
} from '../../../src/renderer/work/library-view.ts';
import { nextYearOffer } from '../../../src/renderer/work/next-year-offer.ts';
import { nothingFound } from '../../../src/shared/editing/finding-counts.ts';

const report = (id: string, unit: string, year: number, more: Partial<DraftSummary> = {}): DraftSummary => ({
  kind: 'draft',
  id,
  revision: 1,
  unit,
  year,
  format: '2021',
  title: `${unit}${year}`,
  createdAt: '2025-01-01T00:00:00.000Z',
  updatedAt: `2025-01-0${id}T00:00:00.000Z`,
  counts: nothingFound,
  ...more,
});
const drafts: readonly ListedDraft[] = [
  report('1', '青山县云溪镇人民政府', 2024, { counts: { ...nothingFound, errors: 2 } }),
  report('2', '青山县柳林镇人民政府', 2024),
  report('3', '青山县云溪镇人民政府', 2023, { counts: undefined }),
  { kind: 'damaged', id: '4', message: '坏了' },
  report('5', '青山县柳林镇人民政府', 2024, { counts: { ...nothingFound, unfilled: 1 } }),
];
const ids = (view: Partial<typeof wholeLibrary>) =>
  listed(drafts, { ...wholeLibrary, ...view }).map(({ id }) => id);

it('words are found in any order, and what is damaged is always listed first', () => {
  expect(ids({})).toEqual(['4', '5', '3', '2', '1']);
  expect(ids({ query: '2024 云溪' })).toEqual(['4', '1']);
  expect(ids({ query: ' 云溪  青山 ' })).toEqual(['4', '3', '1']);
  expect(ids({ query: '没有' })).toEqual(['4']);
});

it('a year and a state can be chosen, together with words', () => {
  expect(ids({ year: 2024, state: 'ready' })).toEqual(['4', '2']);
  expect(ids({ year: 2023, query: '柳林' })).toEqual(['4']);
  expect(drafts.flatMap(each => (each.kind === 'draft' ? [stateOf(each.counts)] : []))).toEqual([
    'errors',
    'ready',
    'unchecked',
    'unfilled',
  ]);
});

it('a column sorts, and once more the other way round', () => {
  const byUnit = sortedBy(wholeLibrary, 'unit');
  expect(ids(byUnit)).toEqual(['4', '2', '5', '1', '3']);
  expect(ids(sortedBy(byUnit, 'unit'))).toEqual(['4', '1', '3', '2', '5']);
  expect(ids(sortedBy(wholeLibrary, 'year')).at(-1)).toBe('3');
  expect(ids(sortedBy(wholeLibrary, 'state'))).toEqual(['4', '1', '5', '3', '2']);
});

it('reports of the same unit and year are those that need another mark', () => {
  expect([...alikeReports(drafts)]).toEqual(['2', '5']);
});

it('the next year is offered from its last quarter on, where it is not begun', () => {
  const offered = (id: string, day: string) => nextYearOffer(id, drafts, new Date(`${day}T12:00:00`))?.id;
  expect(offered('1', '2025-09-30')).toBeUndefined();
  expect(offered('1', '2025-10-01')).toBe('1');
  expect(offered('1', '2026-01-15')).toBe('1');
  expect(offered('3', '2026-01-15')).toBeUndefined();
  expect(offered('4', '2026-01-15')).toBeUndefined();
});

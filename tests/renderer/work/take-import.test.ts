import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import { useNavigation } from '../../../src/renderer/stores/navigation-store.ts';
import { useNotice } from '../../../src/renderer/stores/notice-store.ts';
import { useQuestion } from '../../../src/renderer/stores/question-store.ts';
import { type Placing, placedInRow, placedPieces } from '../../../src/renderer/work/placed-import.ts';
import { takeImport } from '../../../src/renderer/work/take-import.ts';
import { formatById } from '../../../src/shared/formats/registry.ts';
import { importText } from '../../../src/shared/import/import-report.ts';
import type { Unrecognised } from '../../../src/shared/import/import-result.ts';
import { openTestBench, toldText } from './test-bench.ts';

const result = importText(readFileSync('tests/fixtures/import/own-page-2021.txt', 'utf8'));
const placed = { unit: '云溪镇人民政府', year: 2023, cells: {}, texts: [] };

it('an import is stored with what was placed by hand, and opened', async () => {
  const bench = await openTestBench();
  const [id = ''] = formatById('2021').cells.keys();
  const texts = [
    { id: 'overview', text: '补上一句' },
    { id: 'overview', text: '再补一句' },
  ] as const;
  expect(await takeImport(bench, result, { ...placed, cells: { [id]: '7' }, texts })).toBe(true);
  const reading = await bench.drafts.get('new-1');
  if (reading.kind !== 'draft') throw new Error(reading.kind);
  expect(reading.draft).toMatchObject({ unit: '云溪镇人民政府', year: 2023, cells: { [id]: '7' } });
  expect(reading.draft.texts.overview).toMatch(/补上一句\n再补一句$/);
  expect(useNavigation.getState().screen).toMatchObject({ kind: 'report', id: 'new-1' });
  expect(toldText()).toContain('已导入');
});

it('an import of a report that is there is asked about, and told only where it was stored', async () => {
  const bench = await openTestBench();
  await takeImport(bench, result, placed);
  await bench.relist();
  useNotice.setState({ notice: undefined });
  const again = takeImport(bench, result, placed);
  (await vi.waitUntil(() => useQuestion.getState().asked)).answer('here');
  expect(await again).toBe(true);
  expect(useNavigation.getState().screen).toMatchObject({ id: 'new-1' });
  expect(toldText()).toBeUndefined();
});

it('an import that cannot be stored is not opened, and that is said', async () => {
  const bench = await openTestBench();
  await bench.overtake();
  expect(await takeImport(bench, result, placed)).toBe(false);
  expect(useNavigation.getState().screen).toEqual({ kind: 'library' });
  expect(toldText()).toContain('升级');
});

it('pieces go where they were placed: a row’s figures into its cells in order, no more than it has', () => {
  const format = formatById('2021');
  const [first] = [...format.cells.values()];
  if (!first?.row) throw new Error('no row');
  const cells = [...format.cells.values()].filter(
    ({ table, row }) => table === first.table && row === first.row,
  );
  const values = Array.from({ length: cells.length + 3 }, (_, index) => String(index));
  const row = {
    text: '一行',
    row: { table: first.table, row: first.row, values },
  } as unknown as Unrecognised;
  const words = { text: '一段话' } as unknown as Unrecognised;
  const nowhere = { text: '不要' } as unknown as Unrecognised;
  const placings = new Map<Unrecognised, Placing>([
    [row, { kind: 'row' }],
    [words, { kind: 'text', id: 'others' }],
    [nowhere, { kind: 'nowhere' }],
  ]);
  expect(placedPieces([row, words, nowhere], placings, format)).toEqual({
    cells: Object.fromEntries(cells.map(({ id }, index) => [id, String(index)])),
    texts: [{ id: 'others', text: '一段话' }],
  });
});

it('the figures of an unknown row go into the row that is chosen, or cell by cell', () => {
  const format = formatById('2021');
  const item: Unrecognised = {
    block: 3,
    where: { kind: 'line', line: 4 },
    text: '政府规章类\t1\t2\t3',
    reason: '第 4 行的“政府规章类”不是这张表的栏目，未填入',
  };
  const whole = placedInRow(item, format, 'proactive', 'regulations');
  expect(placedPieces([item], new Map([[item, whole]]), format).cells).toEqual({
    'proactive.regulations.issued': '1',
    'proactive.regulations.repealed': '2',
    'proactive.regulations.inForce': '3',
  });
  const one = { ...whole, cells: [undefined, 'proactive.regulations.inForce', undefined] };
  expect(placedPieces([item], new Map([[item, one]]), format).cells).toEqual({
    'proactive.regulations.inForce': '2',
  });
});

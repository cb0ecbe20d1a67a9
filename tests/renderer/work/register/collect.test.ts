import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import {
  divisionProblems,
  exportSources,
  openReturned,
  sendCollections,
  withReturned,
} from '../../../../src/renderer/work/register/collect.ts';
import type { OpenedFile } from '../../../../src/shared/desktop-api.ts';
import { officialFormats } from '../../../../src/shared/formats/registry.ts';
import { sourcesOf, withSources } from '../../../../src/shared/register/sources/draft-sources.ts';
import { filledCollection } from '../../../helpers/filled-collection.ts';
import { makeReport } from '../../../helpers/make-report.ts';
import { createMemoryHost } from '../memory-host.ts';
import { openTestBench, toldText } from '../test-bench.ts';

const draft = makeReport({ unit: '清河县柳林镇人民政府', year: 2025 });
const format = officialFormats.byId(draft.format);
const cell = 'proactive.penalties.decisions';

async function openDesk(division: string, figures: readonly string[]) {
  const bench = await openTestBench();
  expect(divisionProblems(draft, format, division)).toEqual([]);
  await sendCollections(bench, draft, format, division);
  const sheets = await Promise.all(
    bench.host.saved.map(async ({ suggestedName: name, bytes }, index) => ({
      kind: 'opened' as const,
      name,
      bytes: await filledCollection(bytes, figures[index] ?? '0'),
    })),
  );
  return { bench, sheets };
}

/** A machine whose user chooses these files. */
function choosing(files: readonly OpenedFile[]) {
  return { host: { ...createMemoryHost(), openFiles: async () => files } };
}

describe('collection sheets', () => {
  it('go out one a station, and come back into the report with where each figure is from', async () => {
    const { bench, sheets } = await openDesk('综合执法队：行政处罚\n便民服务中心：行政许可', ['12', '7']);
    expect(bench.host.saved.map(({ suggestedName }) => suggestedName)).toEqual([
      '综合执法队 2025年数据采集表.xlsx',
      '便民服务中心 2025年数据采集表.xlsx',
    ]);
    const returned = (await openReturned(choosing(sheets), draft, officialFormats))!;
    expect(returned.refused).toEqual([]);
    const taken = withReturned(draft, returned.cells, new Map(), officialFormats);
    expect(taken.cells).toMatchObject({ [cell]: '12' });
    expect(sourcesOf(taken).get(cell)).toMatchObject({ from: '综合执法队', figure: '12' });
    await exportSources(bench, taken, format);
    expect(bench.host.saved.at(-1)?.suggestedName).toContain('数据来源表');
  });

  it('that say different things of a cell leave it alone until one is chosen', async () => {
    const first = await openDesk('综合执法队：行政处罚', ['12']);
    const second = await openDesk('司法所：行政处罚', ['13']);
    const both = choosing([...first.sheets, ...second.sheets]);
    const { cells } = (await openReturned(both, draft, officialFormats))!;
    expect(cells).toMatchObject([{ cell, state: 'conflict' }]);
    expect(withReturned(draft, cells, new Map(), officialFormats)).toEqual(draft);
    expect(withReturned(draft, cells, new Map([[cell, 1]]), officialFormats).cells[cell]).toBe('13');
    expect(withReturned(draft, cells, new Map([[cell, 'keep']]), officialFormats)).toEqual(draft);
  });

  it('of another unit or damaged are refused in words beside those that were read', async () => {
    const { sheets } = await openDesk('综合执法队：行政处罚', ['12']);
    const damaged = { kind: 'opened' as const, name: 'x.xlsx', bytes: new Uint8Array([1, 2]) };
    const other = { ...draft, unit: '清河县东镇人民政府' };
    const returned = (await openReturned(choosing([damaged, ...sheets]), other, officialFormats))!;
    expect(returned.refused).toHaveLength(2);
    expect(returned.refused[1]).toContain('清河县柳林镇人民政府');
    expect(returned.cells).toEqual([]);
  });

  it('are not made of a division with faults, and a table of sources not of none', async () => {
    const { bench } = await openDesk('综合执法队：行政处罚', []);
    expect(divisionProblems(draft, format, '综合执法队：没有这行')[0]).toContain('没有这行');
    expect(divisionProblems({ ...draft, unit: '' }, format, '综合执法队：行政处罚')).toHaveLength(1);
    await exportSources(bench, draft, format);
    expect(toldText()).toContain('还没有记下');
  });
});

describe('the sources a report carries', () => {
  it('leave what another version stored where it is', () => {
    const strange = { from: '司法所', who: '', when: '去年', note: '' };
    const kept = { ...draft, sources: { 'a.b': strange } };
    expect(sourcesOf(kept).size).toBe(0);
    const source = { cell, from: '执法队', who: '王某', note: '' };
    const said = withSources(kept, new Map([[cell, source]]));
    expect(said.sources).toMatchObject({ 'a.b': strange, [cell]: { from: '执法队' } });
    expect(withSources(said, new Map())).toEqual(kept);
  });
});

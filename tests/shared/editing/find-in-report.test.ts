import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type FoundWords,
  findInReport,
  nextAfterReplacing,
  replaceFound,
} from '../../../src/shared/editing/find-in-report.ts';
import { openedReport } from '../../../src/shared/editing/open-report.ts';
import type { Draft } from '../../../src/shared/report/draft.ts';
import { textOf } from '../../../src/shared/report/draft.ts';
import { makeReport } from '../../helpers/make-report.ts';

const draft = makeReport({
  texts: {
    overview: '２０２４年公开12条，2024年答复1件。',
    problems: '一是不够。\n二是WPS表格2024',
    others: '无',
  },
  cells: { 'requests.newReceived.naturalPerson': '2024' },
});
const find = (report: Draft, words: string, tables = false) =>
  findInReport(openedReport(report, undefined), words, { tables });
const words = (report: Draft, looked: string) =>
  find(report, looked).filter((each): each is FoundWords => each.kind === 'words');

describe('finding in a report', () => {
  it('goes by the order of the paper, over full and half width and capitals', () => {
    const at = find(draft, '2024', true).map(each =>
      each.kind === 'words' ? `${each.id} ${each.start}-${each.end}` : `${each.section} ${each.cell}`,
    );
    expect(at).toEqual([
      'overview 0-4',
      'overview 11-15',
      'requests requests.newReceived.naturalPerson',
      'requests requests.newReceived.total',
      'problems 13-17',
    ]);
    expect(find(draft, 'wps')).toEqual([
      { kind: 'words', section: 'problems', id: 'problems', start: 8, end: 11 },
    ]);
  });

  it('finds the labels of tables as well, and the first figure beside them', () => {
    const found = find(draft, '本年新收', true);
    expect(found).toMatchObject([{ section: 'requests', cell: 'requests.newReceived.naturalPerson' }]);
  });

  it('finds nothing where nothing is looked for, and what stands in the introduction on the cover', () => {
    expect(find(draft, '', true)).toEqual([]);
    const other = makeReport({ texts: { introduction: '本机关的引言' } });
    expect(find(other, '引言')).toMatchObject([{ section: 'cover', id: 'introduction', start: 4, end: 6 }]);
  });
});

describe('replacing in a report', () => {
  it('changes nothing but the words that were found, whatever they and the replacement are', () => {
    const text = fc.string({ unit: fc.constantFrom('年', '２', '2', 'a', 'A', '\n'), maxLength: 20 });
    const looked = fc.string({ unit: fc.constantFrom('年', '2', 'a'), minLength: 1, maxLength: 2 });
    fc.assert(
      fc.property(text, looked, text, (overview, wanted, replacement) => {
        const report = makeReport({ texts: { overview, problems: '2a年' } });
        const found = words(report, wanted);
        const replaced = replaceFound(report, found, replacement);
        const own = found.filter(each => each.id === 'overview');
        const kept = own.map((each, index) => overview.slice(own[index - 1]?.end ?? 0, each.start));
        const rest = overview.slice(own.at(-1)?.end ?? 0);
        expect(textOf(replaced, 'overview')).toBe([...kept, rest].join(replacement));
        expect(replaced.cells).toBe(report.cells);
        expect(replaced.signature).toBe(report.signature);
      }),
      { numRuns: 60 },
    );
  });

  it('one by one never comes back to what it put in', () => {
    let report = makeReport({ texts: { overview: '一年一年一', problems: '一' } });
    let at = 0;
    for (let times = 0; times < 4; times += 1) {
      const replaced = words(report, '一')[at];
      if (!replaced) throw new Error('nothing is found');
      report = replaceFound(report, [replaced], '一一');
      at = nextAfterReplacing(find(report, '一'), { at, replaced, replacement: '一一' });
    }
    expect([textOf(report, 'overview'), textOf(report, 'problems')]).toEqual(['一一年一一年一一', '一一']);
    expect(at).toBe(0);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  DraftFileError,
  readDraft,
  readDraftFile,
  writeDraft,
} from '../../../src/shared/report/draft-file.ts';
import { draftLimits, excessOf } from '../../../src/shared/report/draft-limits.ts';
import { arbitraryDraft } from '../../helpers/arbitraries.ts';
import { makeFinishedReport } from '../../helpers/make-report.ts';

const good = makeFinishedReport();
const changed = (change: object) => JSON.stringify({ ...good, ...change });
const nested = (open: string, close: string, times: number) => open.repeat(times) + close.repeat(times);
const many = <Value>(times: number, make: (index: number) => Value) =>
  Array.from({ length: times }, (_, i) => make(i));

function refusal(text: string): string {
  try {
    readDraftFile(text);
  } catch (error) {
    if (error instanceof DraftFileError && error.problem === 'tooLarge') return error.message;
    throw error;
  }
  throw new Error('the draft was read');
}

const entry = { sentence: '', section: 'overview', start: 0, phrase: '', figures: {}, year: 2025, voice: '' };

describe('a draft file that holds too much', () => {
  test.each<[string, string, string]>([
    [
      '300,000 unknown cells',
      changed({ cells: Object.fromEntries(many(300_000, i => [`x${i}`, '1'])) }),
      '300000 格',
    ],
    ['a unit of 100,000 characters', changed({ unit: '某'.repeat(100_000) }), '机关名称有 100000 个字'],
    [
      '20,000 equal sentences',
      changed({ texts: { overview: '今年共收到申请3件。'.repeat(20_000) } }),
      '文字',
    ],
    ['a cell like a book', changed({ cells: { 'requests.granted.legal': '1'.repeat(1_000_000) } }), '一格'],
    ['a long signature', changed({ signature: { organ: '某'.repeat(501) } }), '署名'],
    ['a long date', changed({ signature: { date: '1'.repeat(501) } }), '日期'],
    ['a long id', changed({ id: 'x'.repeat(501) }), '编号'],
    [
      'more runs of saves than windows were ever opened',
      changed({ lineage: Object.fromEntries(many(5001, i => [`run ${i}`, 1])) }),
      '5001 条',
    ],
    ['too many sentences that follow the tables', changed({ bindings: many(5001, () => entry) }), '5001 条'],
    [
      'lists within lists',
      changed({ future: 0 }).replace('"future":0', `"future":${nested('[', ']', 200_000)}`),
      '嵌套',
    ],
    [
      'objects within objects',
      changed({}).replace('{', `{"future":${'{"a":'.repeat(90_000)}1${'}'.repeat(90_000)},`),
      '嵌套',
    ],
    ['deep lists that are not even JSON', '['.repeat(500_000), '嵌套'],
    [
      'more characters than any report',
      changed({ future: 'x'.repeat(draftLimits.characters + 1) }),
      '文件有',
    ],
  ])('is refused with what is too much and what to do: %s', (_, text, words) => {
    const message = refusal(text);
    expect(message).toContain(words);
    expect(message).toMatch(/最多 \d+ .*没有打开，文件没有改动。请.*。$/);
    expect(message.length).toBeLessThan(120);
  });
});

describe('a draft file at the bounds', () => {
  test('is read, whatever stands in its texts: brackets and quotes there are no depth', () => {
    const text = `"[[[{{{\\ ${'['.repeat(70)}`;
    const draft = {
      ...good,
      texts: { ...good.texts, overview: text, problems: '字'.repeat(draftLimits.textCharacters) },
    };
    expect(readDraftFile(writeDraft(draft))).toEqual(draft);
    expect(() =>
      readDraftFile(changed({ future: JSON.parse(nested('[', ']', draftLimits.depth - 1)) })),
    ).not.toThrow();
    expect(readDraftFile(changed({ future: '\\"'.repeat(1_000_000) }))).toMatchObject({ unit: good.unit });
  });

  test('is read as readDraft reads it, where it is a report', () => {
    fc.assert(
      fc.property(arbitraryDraft(), draft => {
        const text = writeDraft(draft);
        expect(excessOf(draft)).toBeUndefined();
        expect(readDraftFile(text)).toEqual(readDraft(text));
      }),
      { numRuns: 50 },
    );
  });

  test('of the library is opened whatever it holds: what was typed is never shut out', () => {
    const typed = changed({ unit: '某'.repeat(100_000) });
    expect(readDraft(typed).unit).toHaveLength(100_000);
  });

  test('is judged by its form where nothing in it can be measured', () => {
    for (const raw of [{ cells: 5 }, { texts: null, cells: [] }, [], { bindings: 'x' }]) {
      expect(excessOf(raw as object)).toBeUndefined();
    }
  });
});

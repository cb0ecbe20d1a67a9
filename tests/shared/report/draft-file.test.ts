import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  DraftFileError,
  type DraftFileProblem,
  readDraft,
  readDraftFile,
  readRawDraft,
  writeDraft,
} from '../../../src/shared/report/draft-file.ts';
import type { Remark } from '../../../src/shared/report/remark.ts';
import type { Verification } from '../../../src/shared/report/verification.ts';
import { arbitraryDraft } from '../../helpers/arbitraries.ts';
import { makeFinishedReport } from '../../helpers/make-report.ts';

const good = makeFinishedReport();

function problemOf(text: string): { problem: DraftFileProblem; message: string } {
  try {
    readDraft(text);
  } catch (error) {
    if (error instanceof DraftFileError) return { problem: error.problem, message: error.message };
    throw error;
  }
  throw new Error('the draft was read');
}

const changed = (change: object) => JSON.stringify({ ...good, ...change });

describe('a draft file', () => {
  test('is read back as the draft that was written', () => {
    fc.assert(
      fc.property(arbitraryDraft(), draft => {
        expect(readDraft(writeDraft(draft))).toEqual(draft);
      }),
      { numRuns: 50 },
    );
  });

  test('is readable by people and ends with a line break', () => {
    expect(writeDraft(good)).toContain('\n  "unit": "清河县柳林镇人民政府",\n');
    expect(writeDraft(good).endsWith('}\n')).toBe(true);
  });

  test('may start with a byte order mark', () => {
    expect(readDraft(`\uFEFF${writeDraft(good)}`)).toEqual(good);
  });

  test('keeps the fields that this program does not know, wherever they stand', () => {
    const draft = {
      ...good,
      reviewer: { name: '王主任' },
      texts: { ...good.texts, appendix: '附' },
      signature: { date: '2025-01-15', seal: true },
    };
    expect(JSON.parse(writeDraft(readDraft(JSON.stringify(draft))))).toEqual(draft);
  });

  test('keeps what was typed into cells, numbers or not, known or not', () => {
    const cells = { 'requests.granted.total': '3件', 'requests.future.row': '7' };
    expect(readDraft(changed({ cells })).cells).toEqual(cells);
  });
});

const remark: Remark = {
  id: 'm1',
  place: { kind: 'text', section: 'overview', start: 0, end: 3 },
  about: '本年度',
  author: '张主任',
  at: '2025-01-12T09:30:00.000Z',
  text: '写全称',
  replies: [{ id: 'r1', author: '李四', at: '2025-01-12T10:00:00.000Z', text: '已改' }],
  done: { by: '张主任', at: '2025-01-13T08:00:00.000Z' },
};

const verification: Verification = {
  cell: 'requests.granted.total',
  value: '3',
  by: '王五',
  at: '2025-01-12T09:30:00.000Z',
  how: 'read-aloud',
};

describe('what people said and confirmed in a draft file', () => {
  test('is read back as it was written, with what a newer program added to it', () => {
    const draft = {
      ...good,
      remarks: [
        { ...remark, place: { ...remark.place }, priority: 1 },
        { ...remark, id: 'm2', place: { kind: 'end' } },
      ],
      verifications: [{ ...verification, witness: '赵六' }],
    };
    expect(JSON.parse(writeDraft(readDraft(JSON.stringify(draft))))).toEqual(draft);
  });

  test.each<[string, object, string]>([
    ['remarks that are one', { remarks: remark }, '意见（remarks）'],
    ['a remark without words', { remarks: [{ ...remark, text: undefined }] }, '意见（remarks.0.text）'],
    ['a remark without replies', { remarks: [{ ...remark, replies: null }] }, '意见（remarks.0.replies）'],
    [
      'a remark at no place',
      { remarks: [{ ...remark, place: { kind: 'page' } }] },
      '意见（remarks.0.place）',
    ],
    [
      'a remark on words that end before they begin',
      { remarks: [{ ...remark, place: { kind: 'text', section: 'overview', start: 3, end: 3 } }] },
      '意见（remarks.0.place）',
    ],
    ['a remark that is done by nobody', { remarks: [{ ...remark, done: true }] }, '意见（remarks.0.done）'],
    [
      'a figure confirmed in no known way',
      { verifications: [{ ...verification, how: 'guess' }] },
      '双人核对记录（verifications.0.how）',
    ],
    [
      'a confirmed figure that is a number',
      { verifications: [{ ...verification, value: 3 }] },
      '双人核对记录（verifications.0.value）',
    ],
  ])('is refused with %s', (_, change, words) => {
    const found = problemOf(changed(change));
    expect(found.problem).toBe('damaged');
    expect(found.message).toContain(words);
  });

  test('is refused where there is too much of it', () => {
    const read = (change: object) => () => readDraftFile(changed(change));
    expect(read({ remarks: Array.from({ length: 5001 }, () => remark) })).toThrow('意见有 5001 条');
    expect(read({ remarks: [{ ...remark, text: '长'.repeat(20_001) }] })).toThrow('一条意见有 20001 个字');
    const replies = Array.from({ length: 5001 }, () => remark.replies[0]);
    expect(read({ remarks: [{ ...remark, replies }] })).toThrow('一条意见的回复有 5001 条');
    const verifications = Array.from({ length: 5001 }, () => verification);
    expect(read({ verifications })).toThrow('双人核对记录有 5001 条');
  });
});

describe('a file that is not a draft is refused in words', () => {
  test.each<[string, string, DraftFileProblem, string]>([
    ['an empty file', '', 'empty', '空的'],
    ['a file of blanks', ' \r\n\t', 'empty', '空的'],
    ['a truncated draft', writeDraft(good).slice(0, 200), 'notJson', '没有保存完'],
    ['plain text', '2024年政府信息公开工作年度报告', 'notJson', '不是完整的草稿'],
    ['a zip', 'PK\u0003\u0004\u0000\u0000', 'notJson', '不是完整的草稿'],
    ['a list', '[]', 'notDraft', '不是年报助手的草稿'],
    ['null', 'null', 'notDraft', '不是年报助手的草稿'],
    ['other JSON', '{"name":"x","version":"1.0"}', 'notDraft', '不是年报助手的草稿'],
    ['a newer draft', changed({ schema: 99 }), 'newer', '升级'],
    ['a draft of the next schema', changed({ schema: 3 }), 'newer', '草稿版本 3，本程序只认识到 2'],
    ['a draft of schema 0', changed({ schema: 0 }), 'damaged', '已损坏'],
    ['a draft of schema 0.5', changed({ schema: 0.5 }), 'damaged', '已损坏'],
    ['a text that is a number', changed({ texts: { overview: 5 } }), 'damaged', '文字部分（texts.overview）'],
    [
      'a text that is a list',
      changed({ texts: { problems: ['一'] } }),
      'damaged',
      '文字部分（texts.problems）',
    ],
    ['a text that is nothing', changed({ texts: { others: null } }), 'damaged', '文字部分（texts.others）'],
    [
      'an unknown text of another kind',
      changed({ texts: { later: {} } }),
      'damaged',
      '文字部分（texts.later）',
    ],
    ['an unknown format', changed({ format: '2035' }), 'unknownFormat', '2035'],
    ['a format that is a number', changed({ format: 2021 }), 'damaged', '报告格式（format）'],
    ['a year in quotes', changed({ year: '2024' }), 'damaged', '年度（year）'],
    ['a year out of range', changed({ year: 1024 }), 'damaged', '年度（year）'],
    ['a cell that is a number', changed({ cells: { 'litigation.review.total': 3 } }), 'damaged', '表格数字'],
    ['cells that are a list', changed({ cells: [] }), 'damaged', '表格数字'],
    ['texts that are missing', changed({ texts: undefined }), 'damaged', '文字部分'],
    ['a text that is a number', changed({ texts: { overview: 3 } }), 'damaged', '文字部分（texts.overview）'],
    ['a signature that is a text', changed({ signature: '镇政府' }), 'damaged', '署名'],
    ['an empty id', changed({ id: '' }), 'damaged', '草稿编号'],
  ])('%s', (_, text, problem, words) => {
    const found = problemOf(text);
    expect(found.problem).toBe(problem);
    expect(found.message).toContain(words);
  });

  test('also when it comes as parsed JSON, e.g. from the database', () => {
    expect(() => readRawDraft(undefined)).toThrow(DraftFileError);
    expect(readRawDraft(JSON.parse(writeDraft(good)))).toEqual(good);
  });
});

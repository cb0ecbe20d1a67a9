import { describe, expect, test } from 'vitest';
import { exportText } from '../../../src/shared/document/export-text.ts';
import { importText } from '../../../src/shared/import/import-report.ts';
import type { ImportResult } from '../../../src/shared/import/import-result.ts';
import { printedCells, printedTexts } from '../../helpers/import-expectations.ts';
import { distinctReport } from '../../helpers/import-reports.ts';

const draft = distinctReport('2021');
const whole = exportText(draft);
const lines = whole.split('\n');

function messages({ account }: ImportResult): string {
  return [...account.notes.map(note => note.message), ...account.unrecognised.map(each => each.reason)].join(
    '\n',
  );
}

function lineOf(words: string): number {
  const at = lines.findIndex(line => line.includes(words));
  if (at < 0) throw new Error(`no line has ${words}`);
  return at;
}

describe('a report that is not whole', () => {
  test('with a table missing: the rest is read and the user is told', () => {
    const from = lineOf('勾稽关系');
    const to = lineOf('四、政府信息公开行政复议');
    const result = importText([...lines.slice(0, from), ...lines.slice(to)].join('\n'));
    const expected = printedCells(draft);
    const rest = Object.fromEntries(Object.entries(expected).filter(([id]) => !id.startsWith('requests.')));
    expect(result.cells).toEqual(rest);
    expect(messages(result)).toContain(
      '没有找到“三、收到和处理政府信息公开申请情况”的表格，这张表是空白的。',
    );
  });

  test('with a section missing altogether, heading and table', () => {
    const from = lineOf('三、收到和处理');
    const to = lineOf('四、政府信息公开行政复议');
    const result = importText([...lines.slice(0, from), ...lines.slice(to)].join('\n'));
    expect(Object.keys(result.cells).some(id => id.startsWith('requests.'))).toBe(false);
    expect(result.texts).toEqual(printedTexts(draft));
  });

  test('with half a table: the rows there are read, the missing ones named', () => {
    const from = lineOf('（五）不予处理');
    const to = lineOf('（七）总计');
    const result = importText([...lines.slice(0, from), ...lines.slice(to)].join('\n'));
    expect(result.cells['requests.unavailable.stillUnclear.total']).toBe(
      draft.cells['requests.unavailable.stillUnclear.total'],
    );
    expect(result.cells['requests.total.total']).toBe(draft.cells['requests.total.total']);
    expect(messages(result)).toContain('缺少『（五）不予处理 1.信访举报投诉类申请』');
    expect(messages(result)).toContain('等 8 行');
  });

  test('with a heading missing: its table is known by its labels', () => {
    const at = lineOf('三、收到和处理');
    const result = importText(lines.toSpliced(at, 1).join('\n'));
    expect(result.cells).toEqual(printedCells(draft));
  });

  test('with a text’s heading missing: its words stay, and the user is told', () => {
    const at = lineOf('一、总体情况');
    const first = lineOf('（一）主动公开。');
    const without = lines.toSpliced(first, 1, '公开渠道不断拓宽。').toSpliced(at, 1);
    const result = importText(without.join('\n'));
    const { introduction, overview = '' } = printedTexts(draft);
    const rest = overview.split('\n').slice(1).join('\n');
    expect(result.texts.introduction).toBe(`${introduction}\n公开渠道不断拓宽。\n${rest}`);
    expect(messages(result)).toContain('没有找到“一、总体情况”这个标题');
  });

  test('with the heading of section one missing: its first part begins it, and the user is told', () => {
    const at = lineOf('一、总体情况');
    const result = importText(lines.toSpliced(at, 1).join('\n'));
    expect(result.texts).toEqual(printedTexts(draft));
    expect(messages(result)).toContain('没有找到“一、总体情况”这个标题，从“（一）主动公开');
  });

  test('words in a section that is only a table are kept in the account', () => {
    const at = lineOf('三、收到和处理');
    const words = '2024年，本机关共收到申请117件，详见下表。';
    const result = importText(lines.toSpliced(at + 1, 0, words).join('\n'));
    expect(result.cells).toEqual(printedCells(draft));
    expect(result.account.unrecognised.map(each => each.text)).toEqual([words]);
    expect(result.account.unrecognised[0]?.reason).toMatch(/^第 \d+ 行在“三、/);
  });

  test('a row the format does not know is reported with its figures, and nothing is shifted', () => {
    const at = lineOf('（一）予以公开');
    const result = importText(lines.toSpliced(at, 0, '\t（八）其他情形\t\t1\t2\t3\t4\t5\t6\t7').join('\n'));
    expect(result.cells).toEqual(printedCells(draft));
    expect(result.account.unrecognised).toHaveLength(1);
    expect(result.account.unrecognised[0]?.text).toContain('（八）其他情形');
  });

  test('the same row twice with other figures: the first stands, the second is reported', () => {
    const at = lineOf('（一）予以公开');
    const again = (lines[at] ?? '').replace(/\d+$/, '9999');
    const result = importText(lines.toSpliced(at + 1, 0, again).join('\n'));
    expect(result.cells).toEqual(printedCells(draft));
    expect(messages(result)).toContain('『（一）予以公开』的数与前面已填入的不同，保留前面的，这一行未填入');
  });
});

describe('what people write into cells', () => {
  const cases = [
    ['3件', '3件'],
    ['/', '/'],
    ['—', '—'],
    ['１２', '12'],
    ['1,010', '1,010'],
    ['无', '无'],
    ['abc', 'abc'],
  ] as const;

  test.each(cases)('%s is kept as %s', (written, kept) => {
    const text = whole.replace('\t117\n', `\t${written}\n`);
    const { cells, account } = importText(text);
    expect(cells['requests.newReceived.total']).toBe(kept);
    expect(account.unrecognised).toEqual([]);
  });

  test('an amount in 元 is kept as written, with what it comes to in 万元', () => {
    const { cells, account } = importText(whole.replace('110.5', '251000元'));
    expect(cells['proactive.adminFees.amount']).toBe('251000元');
    expect(account.notes.find(note => note.kind === 'unit')?.message).toContain('合 25.1 万元');
  });

  test('padding zeros of the 2019 format are left out, and only those', () => {
    const old = distinctReport('2019');
    const text = exportText({ ...old, cells: { ...old.cells, 'proactive.procurement.amount': '2.7' } });
    expect(text).toContain('2.7000');
    const { cells, account } = importText(text);
    expect(cells['proactive.procurement.amount']).toBe('2.7');
    expect(account.notes.map(note => note.kind)).toContain('decimals');
  });
});

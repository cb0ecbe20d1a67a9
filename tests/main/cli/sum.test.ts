import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { SumAccount } from '../../../src/shared/county/sum/sum-account.ts';
import type { Draft } from '../../../src/shared/report/draft.ts';
import { readDraft, writeDraft } from '../../../src/shared/report/draft-file.ts';
import { setCells } from '../../../src/shared/report/updates.ts';
import { readSheets } from '../../../src/shared/spreadsheet/read-sheets.ts';
import { makeFinishedReport } from '../../helpers/make-report.ts';
import { expectRefused, runCli, temporaryFolder } from './run-cli.ts';

const folder = temporaryFolder();

function file(name: string, content: string): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

const received = 'requests.newReceived.naturalPerson';
const granted = 'requests.granted.naturalPerson';
const report = (unit: string, count: number, year = 2024): Draft =>
  makeFinishedReport({ unit, year, cells: { [received]: `${count}`, [granted]: `${count}` } });

const willow = report('清河县柳林镇人民政府', 3);
const west = report('清河县河西乡人民政府', 4);
file('members/a.json', writeDraft(willow));
file('members/b.nianbao', writeDraft(west));
const members = join(folder, 'members');
const blank = file('blank.json', writeDraft(setCells(west, { [granted]: '' })));

describe.concurrent('sum', () => {
  test('adds the drafts of a folder, and accounts for every figure', async () => {
    const [output, account] = [join(folder, 'county.json'), join(folder, 'account.json')];
    const result = await runCli([
      'sum',
      members,
      '-o',
      output,
      '--account',
      account,
      '--unit',
      '清河县人民政府',
    ]);
    expect(result).toMatchObject({ code: 0, out: '' });
    expect(result.err).toContain('已汇总 2 个单位 2024 年的报告。');
    const draft = readDraft(readFileSync(output, 'utf8'));
    expect(draft).toMatchObject({ unit: '清河县人民政府', year: 2024, cells: { [received]: '7' } });
    const told = JSON.parse(readFileSync(account, 'utf8')) as SumAccount;
    expect(told.cells.find(({ cell }) => cell === received)).toMatchObject({
      sum: '7',
      contributions: { [willow.unit]: '3', [west.unit]: '4' },
    });
  });

  test('accounts in a workbook, too', async () => {
    const account = join(folder, 'account.xlsx');
    expect(await runCli(['sum', members, '--account', account])).toMatchObject({ code: 0 });
    const [sheet] = await readSheets(readFileSync(account));
    const [head, ...rows] = sheet?.rows.map(row => row.map(({ text }) => text)) ?? [];
    expect(head).toEqual(['位置', '汇总数', '有数的单位']);
    expect(rows.find(([place]) => place?.startsWith('表三『一、本年新收'))).toEqual([
      '表三『一、本年新收政府信息公开申请数量』自然人',
      '7',
      '2',
    ]);
  });

  test('prints the draft where no file is named', async () => {
    const result = await runCli(['sum', members]);
    expect(result.code).toBe(0);
    expect(readDraft(result.out).cells[received]).toBe('7');
  });

  test('writes nothing while cells are blank, unless they are taken as they stand', async () => {
    const output = join(folder, 'refused.json');
    const files = ['sum', join(members, 'a.json'), blank, '-o', output];
    const result = await runCli(files);
    expect(result).toMatchObject({ code: 1, out: '' });
    expect(result.err).toMatch(/清河县河西乡人民政府：[^\n]*予以公开[^\n]*\n[^\n]*--with-faults/);
    expect(() => readFileSync(output)).toThrow();
    const taken = await runCli([...files, '--with-faults']);
    expect(taken.code).toBe(0);
    expect(taken.err).toContain('清河县河西乡人民政府：');
    const draft = readDraft(readFileSync(output, 'utf8'));
    expect(draft.cells[granted]).toBe('3');
    expect(draft.summed?.faults.map(({ unit }) => unit)).toContain(west.unit);
  });

  test('names the units of the roster that are missing', async () => {
    const roster = file('roster.txt', '柳林镇\n河西乡\n清河县东山镇人民政府\n');
    const result = await runCli(['sum', members, '--roster', roster]);
    expect(result).toMatchObject({ code: 1, out: '' });
    expect(result.err).toContain('清河县东山镇人民政府：名册里有，没有它的报告。');
  });

  test('tells which units do not go on where last year’s sum ended', async () => {
    const [before, now] = [join(folder, 'before.json'), join(folder, 'now.json')];
    const left = setCells(report(willow.unit, 5, 2023), {
      [granted]: '3',
      'requests.carriedOut.naturalPerson': '2',
    });
    const lastYear = [left, report(west.unit, 0, 2023)].map((draft, index) =>
      file(`last/${index}.json`, writeDraft(draft)),
    );
    expect(await runCli(['sum', ...lastYear, '-o', before, '--unit', '清河县人民政府'])).toMatchObject({
      code: 0,
    });
    const result = await runCli(['sum', members, '-o', now, '--last', before, '--unit', '清河县人民政府']);
    expect(result.code).toBe(1);
    expect(result.err).toContain('各单位不一致的：清河县柳林镇人民政府本年 0、上年 2。');
  });

  test.each([
    ['no file', ['sum'], 'sum 后面要写'],
    ['a file that is not there', ['sum', 'gone.json'], 'gone.json'],
    [
      'a unit twice',
      ['sum', join(members, 'a.json'), file('again.json', writeDraft({ ...willow, unit: '柳林镇' }))],
      '会重复计算',
    ],
    ['an account of another kind', ['sum', members, '--account', 'a.docx'], '只能写成 .xlsx 或 .json'],
    ['a roster that is wrong', ['sum', members, '--roster', file('wrong.txt', '柳林镇\t镇')], '第 1 行'],
    ['an empty folder', ['sum', join(members, '..', 'last', '..', 'empty')], 'empty'],
  ])('refuses %s', async (_, args, words) => {
    expectRefused(await runCli(args), words);
  });
});

import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { BatchResult } from '../../../src/shared/county/collection/batch-result.ts';
import { exportDocx } from '../../../src/shared/document/export-docx.ts';
import { exportHtml } from '../../../src/shared/document/export-html.ts';
import { exportText } from '../../../src/shared/document/export-text.ts';
import { writeDraft } from '../../../src/shared/report/draft-file.ts';
import { setCells } from '../../../src/shared/report/updates.ts';
import { makeFinishedReport, withTypedTotals } from '../../helpers/make-report.ts';
import { cli, expectRefused, runCli, temporaryFolder } from './run-cli.ts';

const folder = temporaryFolder();

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

const report = (unit: string, year = 2024) =>
  withTypedTotals(makeFinishedReport({ unit, year, signature: { organ: unit, date: `${year + 1}-01-15` } }));
const willow = report('清河县柳林镇人民政府');
const east = report('清河县东关街道办事处');
const wrong = setCells(east, { 'requests.carriedIn.naturalPerson': '1' });

file('now/a.docx', exportDocx(willow));
file('now/sub/b.html', exportHtml(wrong));
file('now/c.txt', exportText(report('清河县西山乡人民政府')));
file('now/d.json', writeDraft(report('清河县南河镇人民政府')));
file('now/e.txt', exportText(report('清河县南河镇人民政府')));
file('now/broken.docx', exportDocx(willow).subarray(0, 3000));
file('now/stray.txt', exportText(report('白水县城关镇人民政府')));
file('now/~$a.docx', 'x');
file('now/notes.csv', 'x');
file(
  'last/a.docx',
  exportDocx(
    setCells(report('清河县柳林镇人民政府', 2023), {
      'requests.carriedOut.naturalPerson': '2',
      'requests.carriedOut.total': '2',
    }),
  ),
);
const roster = file('roster.txt', '清河县柳林镇人民政府\n东关街道\n西山乡\n南河镇\n清河县北沟镇人民政府\n');
const now = join(folder, 'now');

describe('batch', () => {
  test('reads every file, puts it to its unit, checks it, and says what has no place', async () => {
    const output = join(folder, 'found.json');
    const last = join(folder, 'last');
    const result = await runCli(['batch', now, '--roster', roster, '--last', last, '-o', output]);
    expect(result.code).toBe(1);
    expect(result.err).toContain('年度按多数报告取 2024 年');
    const { year, units, unplaced, across } = JSON.parse(readFileSync(output, 'utf8')) as BatchResult;
    expect(year).toBe(2024);
    expect(units.map(({ unit, state, reports }) => [unit.name, state, reports.length])).toEqual([
      ['清河县柳林镇人民政府', '有错误', 1],
      ['东关街道', '有错误', 1],
      ['西山乡', '已交', 1],
      ['南河镇', '重复', 2],
      ['清河县北沟镇人民政府', '未交', 0],
    ]);
    const rules = units.map(({ reports }) =>
      reports.flatMap(({ findings }) => findings.map(({ rule }) => rule)),
    );
    expect(rules[0]).toContain('continuity.carriedIn');
    expect(rules[1]).toContain('requests.rowTotal');
    expect(units[0]?.reports[0]).toMatchObject({
      recognised: { filled: 200, total: 200 },
      last: join(last, 'a.docx'),
      signed: '2025-01-15',
    });
    expect(unplaced.map(each => each.file.slice(now.length + 1)).toSorted()).toEqual([
      'broken.docx',
      'stray.txt',
    ]);
    expect(across.map(({ unit, finding }) => `${unit} ${finding.rule}`)).toEqual(
      ['东关街道', '西山乡', '南河镇'].map(unit => `${unit} collection.continuity`),
    );
  });

  test('takes the units from the reports where there is no roster', async () => {
    const files = ['now/a.docx', 'now/c.txt'].map(name => join(folder, name));
    const result = await runCli(['batch', ...files, '--year', '2024']);
    expect(result.code).toBe(0);
    expect(result.out).toMatch(
      /^已交 清河县柳林镇人民政府：认出 200\/200 格[^\n]*\n已交 清河县西山乡人民政府：[^\n]*\n$/,
    );
  });

  test.each([
    ['no file', ['batch'], 'batch 后面要写'],
    [
      'a folder without reports',
      ['batch', file('empty/notes.csv', 'x').replace('/notes.csv', '')],
      '没有找到报告文件',
    ],
    ['a folder that is not there', ['batch', join(folder, 'gone')], '找不到这个文件'],
    ['a list of another kind', ['batch', now, '-o', 'a.docx'], '只能写成 .xlsx 或 .json'],
    ['a year that is none', ['batch', now, '--year', '24'], '年度“24”不对'],
  ])('refuses %s', async (_, args, words) => {
    expectRefused(await runCli(args), words);
  });

  test('is stopped by Ctrl+C and leaves nothing behind', async () => {
    const many = join(folder, 'many');
    for (let index = 0; index < 200; index += 1) {
      file(`many/${index}.txt`, exportText(report(`清河县第${index}镇人民政府`)));
    }
    const output = join(folder, 'stopped', 'found.json');
    mkdirSync(join(folder, 'stopped'));
    const child = spawn(process.execPath, [cli, 'batch', many, '-o', output]);
    let err = '';
    const code = await new Promise(resolve => {
      child.stderr.on('data', chunk => {
        err += chunk;
        if (!child.killed && err.includes('读入')) child.kill('SIGINT');
      });
      child.on('close', resolve);
    });
    expect(err).toContain('已取消，没有写出任何文件。');
    expect(code).toBe(2);
    expect(existsSync(output)).toBe(false);
    expect(readdirSync(join(folder, 'stopped'))).toEqual([]);
  });
});

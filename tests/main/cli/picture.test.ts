import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeDraft } from '../../../src/shared/report/draft-file.ts';
import { makeFinishedReport } from '../../helpers/make-report.ts';
import { expectRefused, runCli, temporaryFolder } from './run-cli.ts';

const folder = temporaryFolder();
const at = (name: string) => join(folder, name);
const report = (year: number, received: string) =>
  writeDraft(makeFinishedReport({ year, cells: { 'requests.newReceived.legal': received } }));
writeFileSync(at('2024.json'), report(2024, '12'));
writeFileSync(at('2023.json'), report(2023, '5'));

describe.concurrent('picture', () => {
  test('writes a drawing, and a page that says the same in words beside last year', async () => {
    const drawn = await runCli(['picture', at('2024.json'), '-o', at('图.svg')]);
    expect(drawn).toMatchObject({ code: 0, out: '' });
    expect(readFileSync(at('图.svg'), 'utf8')).toMatch(/^<svg [\s\S]*>12 件<[\s\S]*<\/svg>$/);
    await runCli([
      'picture',
      at('2024.json'),
      '--last',
      at('2023.json'),
      '--colours',
      'red',
      '-o',
      at('图.html'),
    ]);
    expect(readFileSync(at('图.html'), 'utf8')).toContain('<li>本年新收 12 件（上年 5，增 7）</li>');
  });

  test('refuses what it cannot draw, and writes nothing', async () => {
    const refusals = [
      { words: ['-o', at('图.png')], because: '.svg 或 .html' },
      { words: ['-o', at('a.svg'), '--colours', 'pink'], because: '没有“pink”这种颜色' },
      { words: ['-o', at('b.svg'), '--last', at('2024.json')], because: '要写 2023 年的草稿' },
      { words: [], because: '-o' },
    ];
    for (const { words, because } of refusals)
      expectRefused(await runCli(['picture', at('2024.json'), ...words]), because);
    expect(['图.png', 'a.svg', 'b.svg'].filter(name => existsSync(at(name)))).toEqual([]);
  });
});

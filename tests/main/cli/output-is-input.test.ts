import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeDraft } from '../../../src/shared/report/draft-file.ts';
import { makeFinishedReport } from '../../helpers/make-report.ts';
import { expectRefused, runCli, temporaryFolder } from './run-cli.ts';

const folder = temporaryFolder();
const path = (name: string) => join(folder, name);
const written = writeDraft(makeFinishedReport({ unit: '清河县柳林镇人民政府', year: 2024 }));
mkdirSync(path('drafts'));
const draft = path('drafts/清河县柳林镇人民政府2024年.json');
writeFileSync(draft, written);

test.each([
  ['the list of findings', ['-o', draft]],
  ['the drafts', ['--drafts', path('drafts')]],
])('a batch does not write %s over a report it reads', async (_, options) => {
  const { code, err } = await runCli(['batch', path('drafts'), ...options]);
  expect(code).toBe(2);
  expect(err).toContain('不能写进要读入的文件');
  expect(readFileSync(draft, 'utf8')).toBe(written);
});

test('no command writes over a format file it uses', async () => {
  const format = path('format.json');
  await runCli(['format', 'new', '--from', '2021', '-o', format]);
  const before = readFileSync(format, 'utf8');
  const formats = ['--formats', format, '-o', format];
  for (const call of [
    ['batch', draft],
    ['sum', draft, '--with-faults'],
    ['import', draft],
    ['new', '--year', '2024', '--unit', '柳林镇人民政府'],
  ])
    expectRefused(await runCli([...call, ...formats]), '要读入的文件');
  expect(readFileSync(format, 'utf8')).toBe(before);
});

test('a sum and its account are not written into one file', async () => {
  const both = path('both.json');
  const call = ['sum', draft, '--with-faults', '-o', both, '--account', both];
  expectRefused(await runCli(call), '同一个文件');
});

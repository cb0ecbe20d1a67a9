import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import { exportText } from '../../../src/shared/document/export-text.ts';
import { writeDraft } from '../../../src/shared/report/draft-file.ts';
import { makeFinishedReport, withTypedTotals } from '../../helpers/make-report.ts';
import { cli, temporaryFolder } from './run-cli.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const folder = temporaryFolder();
const office = join(root, 'tests/fixtures/office');
const draft = withTypedTotals(makeFinishedReport());

/** Runs the built command line where there is no node_modules to lean on. */
const run = (...args: readonly string[]) =>
  promisify(execFile)(process.execPath, [cli, ...args], { cwd: folder });

beforeAll(() => {
  writeFileSync(join(folder, 'draft.json'), writeDraft(draft));
  writeFileSync(join(folder, 'report.txt'), exportText(draft));
});

test('the built command line carries out every command', async () => {
  await run('import', 'report.txt', '-o', 'imported.json');
  await run('check', 'imported.json');
  await run('export', 'imported.json', '-o', 'report.docx');
  await run('new', '--year', '2025', '--unit', '柳林镇人民政府', '-o', 'new.json');
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(['imported.json', 'report.docx', 'new.json']));
});

test.each(['own-2021.pdf', 'library-2021.pdf', 'own-2021.doc'])(
  'reads %s without a package beside it, and says nothing of packages',
  async name => {
    const { stderr } = await run('import', join(office, name), '-o', `${name}.json`);
    expect(stderr).toContain('2021');
    expect(stderr).not.toMatch(/warning|canvas|polyfill/i);
    expect(readdirSync(folder)).toContain(`${name}.json`);
  },
);

test('reads PDFs and old Word files in its worker threads, and writes and reads workbooks', async () => {
  writeFileSync(join(folder, 'roster.csv'), '单位名称\n清河县柳林镇人民政府\n');
  await run('batch', join(office, 'own-2021.pdf'), '--roster', 'roster.csv', '-o', 'batch.json').catch(
    () => undefined,
  );
  const { units, unplaced } = JSON.parse(readFileSync(join(folder, 'batch.json'), 'utf8'));
  expect(unplaced).toEqual([]);
  expect(units).toHaveLength(1);
  await run('sum', 'draft.json', 'draft.json', '--with-faults', '-o', 'sum.json', '--account', 'sum.xlsx');
  const refused = await run('import', 'sum.xlsx').catch((error: { stderr: string }) => error);
  expect(refused.stderr).toContain('看不出一份政府信息公开工作年度报告');
});

test('a report with comments and what came back of it are read as well', async () => {
  await run('export', 'draft.json', '--review', '-o', 'review.docx');
  const { stdout } = await run('review', 'draft.json', 'review.docx');
  expect(stdout).not.toContain('改为');
});

test('check loads neither Word nor the importers', () => {
  const loaded = new Set<string>();
  const load = (chunk: string) => {
    if (loaded.has(chunk)) return;
    loaded.add(chunk);
    const code = readFileSync(join(dirname(cli), 'cli', chunk), 'utf8');
    for (const [, next = ''] of code.matchAll(/require\("\.\/([^"]+)"\)/g)) load(next);
  };
  load('check-command.cjs');
  expect([...loaded]).toContain('draft-input.cjs');
  expect([...loaded].filter(chunk => /docx|import|export/.test(chunk))).toEqual([]);
});

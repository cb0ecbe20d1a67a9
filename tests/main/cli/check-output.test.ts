import { linkSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isSameFile } from '../../../src/main/files/same-file.ts';
import { exportDocx } from '../../../src/shared/document/export-docx.ts';
import { exportText } from '../../../src/shared/document/export-text.ts';
import { writeDraft } from '../../../src/shared/report/draft-file.ts';
import { makeFinishedReport } from '../../helpers/make-report.ts';
import { expectRefused, runCli, runRedirected, temporaryFolder } from './run-cli.ts';

const folder = temporaryFolder();
const at = (...names: readonly string[]) => join(folder, ...names);
const report = makeFinishedReport();

/** A folder with a file, and other names that lead to it; `elsewhere` leads to the folder. */
function namesOf(name: string, bytes: string | Uint8Array) {
  const place = at(name);
  mkdirSync(place);
  writeFileSync(join(place, 'in.docx'), bytes);
  writeFileSync(join(place, 'copy.docx'), bytes);
  symlinkSync('in.docx', join(place, 'link.docx'));
  symlinkSync('link.docx', join(place, 'link-to-link.docx'));
  symlinkSync('nothing', join(place, 'dangling.docx'));
  linkSync(join(place, 'in.docx'), join(place, 'hard.docx'));
  symlinkSync(place, at(`${name}-elsewhere`));
  const others = [
    join(place, 'in.docx'),
    join(place, '..', name, '.', 'in.docx'),
    join(place, 'link.docx'),
    join(place, 'link-to-link.docx'),
    join(place, 'hard.docx'),
    at(`${name}-elsewhere`, 'in.docx'),
    at(`${name}-elsewhere`, 'hard.docx'),
  ];
  return { source: join(place, 'in.docx'), others, place };
}

describe('one file by several names', () => {
  test('is known by each of them, and a copy or a link to nothing is another', async () => {
    const { source, others, place } = namesOf('known', 'x');
    for (const other of others) expect(await isSameFile(source, other), other).toBe(true);
    for (const name of ['copy.docx', 'dangling.docx', 'missing.docx', '.']) {
      expect(await isSameFile(source, join(place, name)), name).toBe(false);
    }
    expect(await isSameFile(join(place, 'missing.docx'), join(place, 'missing.docx'))).toBe(false);
  });

  test('is not written by the import that reads it', async () => {
    const bytes = await exportDocx(report);
    const { source, place } = namesOf('import', bytes);
    const [link, hard] = [join(place, 'link.docx'), join(place, 'hard.docx')];
    for (const [input, output] of [
      [source, link],
      [source, hard],
      [link, source],
    ] as const) {
      expectRefused(await runCli(['import', input, '-o', output]), '不能写进要读入的文件');
      expect(readFileSync(source).equals(bytes), output).toBe(true);
    }
  });

  test('is not written by the export that reads it', async () => {
    const bytes = writeDraft(report);
    const { source, place } = namesOf('export', bytes);
    for (const name of ['link.docx', 'hard.docx']) {
      expectRefused(await runCli(['export', source, '-o', join(place, name)]), '不能写进要读入的文件');
      expect(readFileSync(source, 'utf8'), name).toBe(bytes);
    }
  });

  test('is not written where it is redirected to the standard input', async () => {
    const text = exportText(report);
    writeFileSync(at('redirected.txt'), text);
    symlinkSync('redirected.txt', at('redirected-link.txt'));
    for (const output of ['redirected.txt', 'redirected-link.txt']) {
      const result = await runRedirected(['import', '-', '-o', at(output)], { from: at('redirected.txt') });
      expectRefused(result, '不能写进要读入的文件：');
      expect(readFileSync(at('redirected.txt'), 'utf8')).toBe(text);
    }
    const elsewhere = await runRedirected(['import', '-', '-o', at('out.json')], {
      from: at('redirected.txt'),
    });
    expect(elsewhere.code).toBe(0);
  });
});

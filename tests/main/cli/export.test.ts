import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exportHtml } from '../../../src/shared/document/export-html.ts';
import { exportText } from '../../../src/shared/document/export-text.ts';
import { outlineOf } from '../../../src/shared/document/outline.ts';
import { verifyDocx } from '../../../src/shared/document/verify-docx.ts';
import { readComments } from '../../../src/shared/import/docx/read-comments.ts';
import { importReport } from '../../../src/shared/import/import-report.ts';
import { readDraft, writeDraft } from '../../../src/shared/report/draft-file.ts';
import { findingNotes } from '../../../src/shared/review/finding-notes.ts';
import { wholeTemplates } from '../../helpers/county-templates.ts';
import { makeFinishedReport } from '../../helpers/make-report.ts';
import { expectRefused, runCli, temporaryFolder } from './run-cli.ts';

const folder = temporaryFolder();
const at = (...names: readonly string[]) => join(folder, ...names);

const draft = makeFinishedReport({
  cells: { 'requests.newReceived.business': '12', 'requests.granted.business': '12' },
});
const draftFile = at('draft.json');
writeFileSync(draftFile, writeDraft(draft));

describe.concurrent('export', () => {
  test('writes a Word file that says what the draft says', async () => {
    const result = await runCli(['export', draftFile, '-o', at('报告.docx')]);
    expect(result).toMatchObject({ code: 0, out: '' });
    expect(result.err).toContain('已核对 200 格');
    expect(verifyDocx(readFileSync(at('报告.docx')), draft, { fonts: 'gb' }).mismatches).toEqual([]);
  });

  test('uses the fonts that were asked for', async () => {
    await runCli(['export', draftFile, '-o', at('system.docx'), '--fonts', 'system']);
    const bytes = readFileSync(at('system.docx'));
    expect(verifyDocx(bytes, draft, { fonts: 'system' }).mismatches).toEqual([]);
    expect(verifyDocx(bytes, draft, { fonts: 'gb' }).mismatches).not.toEqual([]);
  });

  test('writes a review copy that says what the draft says, with what is found as comments', async () => {
    const result = await runCli(['export', draftFile, '-o', at('审校稿.docx'), '--review']);
    expect(result).toMatchObject({ code: 0, out: '' });
    const notes = findingNotes(draft);
    expect(result.err).toContain(`${notes.length} 条批注`);
    const bytes = readFileSync(at('审校稿.docx'));
    expect(verifyDocx(bytes, draft).mismatches).toEqual([]);
    expect(readComments(bytes).map(({ text }) => text)).toEqual(notes.map(({ text }) => text));
  });

  test('fills a Word file of the user’s own, and says first what finds no place in it', async () => {
    const template = at('县模板.docx');
    const blank = { ...draft, cells: {}, signature: { organ: draft.unit, date: '2020-01-15' } };
    writeFileSync(template, wholeTemplates['plain cells'](outlineOf(blank)));
    const signed = at('signed.json');
    writeFileSync(signed, writeDraft({ ...draft, signature: { organ: draft.unit, date: '2025-01-15' } }));
    const whole = await runCli(['export', signed, '-o', at('filled.docx'), '--template', template]);
    expect(whole).toMatchObject({ code: 0, out: '' });
    expect(whole.err).toContain('已核对 标题、落款、成文日期、表格 200 格');
    const read = importReport({ name: 'x.docx', bytes: readFileSync(at('filled.docx')) });
    expect(read.signature).toEqual({ organ: draft.unit, date: '2025-01-15' });

    const unsigned = ['export', draftFile, '-o', at('partly.docx'), '--template', template];
    const refused = await runCli(unsigned);
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toContain('落款：报告里没有填');
    expect(refused.err).toContain('加 --partly');
    expect(existsSync(at('partly.docx'))).toBe(false);
    const partly = await runCli([...unsigned, '--partly']);
    expect(partly.code).toBe(0);
    expect(partly.err).toContain('请自己看 落款');
  });

  test('never writes a template over', async () => {
    const template = at('same.docx');
    writeFileSync(template, wholeTemplates['plain cells'](outlineOf(draft)));
    const before = readFileSync(template);
    const result = await runCli(['export', draftFile, '-o', template, '--template', template]);
    expectRefused(result, '不能写进要读入的文件');
    expect(readFileSync(template)).toEqual(before);
  });

  test('writes a page, a text or the draft by the ending', async () => {
    const targets = [at('a.html'), at('a.TXT'), at('a.json')] as const;
    for (const target of targets) {
      expect(await runCli(['export', draftFile, '-o', target])).toMatchObject({ code: 0 });
    }
    const [page, text, json] = targets.map(target => readFileSync(target, 'utf8'));
    expect(page).toBe(exportHtml(draft));
    expect(text).toBe(exportText(draft));
    expect(readDraft(json ?? '')).toEqual(draft);
  });

  test('reads the draft from the standard input', async () => {
    const result = await runCli(['export', '-', '-o', at('stdin.txt')], writeDraft(draft));
    expect(result.code).toBe(0);
    expect(readFileSync(at('stdin.txt'), 'utf8')).toBe(exportText(draft));
  });
});

describe('export refuses', () => {
  const intact = '上一次导出的文件';

  test.each([
    ['a target below a folder that is not there', at('没有', 'a.docx'), '文件夹不存在'],
    ['a target below a file', join(draftFile, 'a.docx'), '有一段是文件'],
    ['a folder as target', at('folder.docx'), '同名的文件夹'],
    ['a name that is too long', at(`${'长'.repeat(200)}.docx`), '文件名太长'],
    ['an ending it does not know', at('a.pdf'), '.docx、.html、.txt 或 .json'],
    ['a target without an ending', at('a'), '.docx、.html、.txt 或 .json'],
  ])('%s, and writes nothing', async (_, target, words) => {
    mkdirSync(at('folder.docx'), { recursive: true });
    const before = readdirSync(folder);
    expectRefused(await runCli(['export', draftFile, '-o', target]), words);
    expect(readdirSync(folder)).toEqual(before);
  });

  test('a damaged draft, and leaves the file exported before as it was', async () => {
    writeFileSync(at('before.docx'), intact);
    writeFileSync(at('damaged.json'), writeDraft(draft).slice(0, 300));
    expectRefused(await runCli(['export', at('damaged.json'), '-o', at('before.docx')]), '没有保存完');
    expect(readFileSync(at('before.docx'), 'utf8')).toBe(intact);
  });

  test('fonts it does not have, and fonts where there are none', async () => {
    expectRefused(await runCli(['export', draftFile, '-o', at('b.docx'), '--fonts', 'x']), '没有“x”这套字体');
    expectRefused(await runCli(['export', draftFile, '-o', at('b.txt'), '--fonts', 'gb']), '只对 .docx');
    expect(existsSync(at('b.docx')) || existsSync(at('b.txt'))).toBe(false);
  });
});

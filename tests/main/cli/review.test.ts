import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exportReview } from '../../../src/shared/document/export-docx.ts';
import { writeDraft } from '../../../src/shared/report/draft-file.ts';
import { makeFinishedReport } from '../../helpers/make-report.ts';
import { withTrackedChanges } from '../../helpers/tracked-word.ts';
import { expectRefused, runCli, temporaryFolder } from './run-cli.ts';

const folder = temporaryFolder();
const at = (name: string) => join(folder, name);

const draft = makeFinishedReport({
  cells: { 'requests.newReceived.business': '4012' },
  texts: { others: '没有收取信息处理费。' },
});
const sent = exportReview(draft, [
  {
    place: { kind: 'cell', cell: 'requests.granted.business' },
    author: '李局长',
    at: '2025-01-12T09:30:00Z',
    text: '这里对吗？',
    replies: [],
    done: false,
  },
]);
writeFileSync(at('草稿.json'), writeDraft(draft));
writeFileSync(
  at('改好的.docx'),
  withTrackedChanges(sent, { paragraphs: { '没有收取信息处理费。': ['没有[+向申请人]收取信息处理费。'] } }),
);
writeFileSync(at('原样.docx'), exportReview(draft, []));

describe.concurrent('review', () => {
  test('prints what was changed and what was said, by whom, and leaves the draft as it is', async () => {
    const before = readFileSync(at('草稿.json'), 'utf8');
    const result = await runCli(['review', at('草稿.json'), at('改好的.docx')]);
    expect(result.code).toBe(0);
    expect(result.out.split('\n')).toEqual([
      '六、其他需要报告的事项：加上“向申请人”（张主任 2025-01-13）',
      expect.stringMatching(/^批注 『.*予以公开』.*商业企业 李局长：这里对吗？$/),
      '',
    ]);
    expect(result.err).toBe('修改 1 处，批注 1 条。\n');
    expect(readFileSync(at('草稿.json'), 'utf8')).toBe(before);
  });

  test('prints the same as JSON', async () => {
    const { code, out } = await runCli(['review', at('草稿.json'), at('改好的.docx'), '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      proposals: [{ kind: 'text', section: 'others', after: '向申请人', standing: 'tracked' }],
      notes: [{ author: '李局长', place: { kind: 'cell', cell: 'requests.granted.business' } }],
      outside: [],
    });
  });

  test('says so where nothing was changed', async () => {
    const result = await runCli(['review', at('草稿.json'), at('原样.docx')]);
    expect(result).toMatchObject({ code: 0, out: '' });
    expect(result.err).toContain('与草稿一致');
  });

  test('refuses what is no Word file, and calls that lack a file', async () => {
    expectRefused(await runCli(['review', at('草稿.json'), at('草稿.json')]), '不能收回');
    expectRefused(await runCli(['review', at('草稿.json')]), '改回来的 Word 文件');
    expectRefused(await runCli(['review', '-', '-']), '只能读一次');
  });
});

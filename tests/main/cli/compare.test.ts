import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { compareCommand } from '../../../src/main/cli/compare-command.ts';
import { exportHtml } from '../../../src/shared/document/export-html.ts';
import type { Draft } from '../../../src/shared/report/draft.ts';
import { writeDraft } from '../../../src/shared/report/draft-file.ts';
import { makeFinishedReport } from '../../helpers/make-report.ts';

const mine = makeFinishedReport();
const changed: Draft = { ...mine, cells: { ...mine.cells, 'requests.newReceived.business': '41' } };
const folder = mkdtempSync(join(tmpdir(), 'compare-'));

/** Compares the report with what is in a file; the exit code and what was printed. */
async function compared(name: string, content: string) {
  const [draft, other] = [join(folder, 'draft.json'), join(folder, name)];
  writeFileSync(draft, writeDraft(mine));
  writeFileSync(other, content);
  let printed = '';
  const out = vi.spyOn(process.stdout, 'write').mockImplementation((chunk, ...rest) => {
    printed += String(chunk);
    const done = rest.find(each => typeof each === 'function');
    if (typeof done === 'function') (done as () => void)();
    return true;
  });
  const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  try {
    const code = await compareCommand({
      command: 'compare',
      files: [draft, other],
      json: false,
      formats: [],
    });
    return { code, printed };
  } finally {
    out.mockRestore();
    told.mockRestore();
  }
}

test.each([
  ['网页.html', exportHtml],
  ['同事.nianbao', writeDraft],
])('a report beside %s: the same ends with 0, a changed cell with 1 and its line', async (name, write) => {
  expect(await compared(name, write(mine))).toEqual({ code: 0, printed: '' });
  const { code, printed } = await compared(name, write(changed));
  expect(code).toBe(1);
  expect(printed).toContain('，那边是“41”\n');
});

test('what is no report is refused with words that say what to do', async () => {
  await expect(compared('网页.html', '<p>天气</p>')).rejects.toThrow(/^不能比较“.*网页\.html”：这里面看不出/);
});

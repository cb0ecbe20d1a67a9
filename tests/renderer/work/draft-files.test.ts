import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { useDialog } from '../../../src/renderer/stores/dialog-store.ts';
import { useLibrary } from '../../../src/renderer/stores/library-store.ts';
import { useNavigation } from '../../../src/renderer/stores/navigation-store.ts';
import { type Answer, useQuestion } from '../../../src/renderer/stores/question-store.ts';
import { openDraftFile, takeDraftFile } from '../../../src/renderer/work/draft-files.ts';
import type { OpenedFile } from '../../../src/shared/desktop-api.ts';
import { writeBackupFile } from '../../../src/shared/report/backup-file.ts';
import { writeDraft } from '../../../src/shared/report/draft-file.ts';
import { setText } from '../../../src/shared/report/updates.ts';
import { makeReport } from '../../helpers/make-report.ts';
import { sound } from '../../helpers/sound.ts';
import { openTestBench, type TestBench, toldText } from './test-bench.ts';

const draft = makeReport({ id: 'a' });
const fileOf = (text: string): OpenedFile => ({
  kind: 'opened',
  name: '去年.nianbao',
  bytes: new TextEncoder().encode(text),
});
const shown = () => useNavigation.getState().screen;

/** Takes a file that says something else, and answers what is asked then. */
async function takeAndAnswer(bench: TestBench, answer: Answer): Promise<void> {
  const file = fileOf(writeDraft(setText(draft, 'overview', '另一个')));
  const taken = takeDraftFile(async () => bench, file);
  const asked = await vi.waitUntil(() => useQuestion.getState().asked);
  expect(asked.question).toMatchObject({ kind: 'known', fileName: '去年.nianbao', kin: 'apart' });
  asked.answer(answer);
  await taken;
}

describe('a draft file', () => {
  it('comes into the list and is opened', async () => {
    const bench = await openTestBench();
    bench.host.answer = fileOf(writeDraft(draft));
    await openDraftFile(bench.host, async () => bench);
    expect(await bench.drafts.get('a')).toMatchObject({ kind: 'draft' });
    expect(shown()).toMatchObject({ kind: 'report', id: 'a' });
    expect(toldText()).toContain('已打开草稿《去年.nianbao》');
  });

  it('is not taken where the user chose none', async () => {
    const bench = await openTestBench();
    await openDraftFile(bench.host, async () => bench);
    expect(await bench.drafts.list()).toEqual([]);
  });

  it('that says what the list has is only opened', async () => {
    const bench = await openTestBench();
    await bench.drafts.insert(draft);
    await takeDraftFile(async () => bench, fileOf(writeDraft(draft)));
    expect(await bench.drafts.list()).toHaveLength(1);
    expect(shown()).toMatchObject({ id: 'a' });
  });

  it('that says something else comes in beside what the list has, where that is wanted', async () => {
    const bench = await openTestBench();
    await bench.drafts.insert(draft);
    await takeAndAnswer(bench, 'both');
    expect(await bench.drafts.get('a')).toMatchObject({ draft: { texts: { overview: '' } } });
    expect(await bench.drafts.get('new-1')).toMatchObject({ draft: { texts: { overview: '另一个' } } });
    expect(toldText()).toContain('单独一份');
  });

  it('that holds more than a report can is not taken, and why is said', async () => {
    const bench = await openTestBench();
    await takeDraftFile(async () => bench, fileOf(writeDraft({ ...draft, unit: '某'.repeat(100_000) })));
    expect(await bench.drafts.list()).toEqual([]);
    expect(toldText()).toContain('机关名称有 100000 个字，最多 500 个字');
  });

  it('that says something else takes the place of what the list has, which stays a version', async () => {
    const bench = await openTestBench();
    await bench.drafts.insert(setText(draft, 'overview', '这里的'));
    await takeAndAnswer(bench, 'replace');
    expect(await bench.drafts.get('a')).toMatchObject({ draft: { texts: { overview: '另一个' } } });
    const [kept] = sound(await bench.drafts.versions('a'));
    expect(await bench.drafts.version('a', kept?.sequence ?? 0)).toMatchObject({
      draft: { texts: { overview: '这里的' } },
    });
    expect(shown()).toMatchObject({ id: 'a' });
  });

  it.each(['here', 'cancel'] as const)('changes nothing where the answer is %s', async answer => {
    const bench = await openTestBench();
    await bench.drafts.insert(draft);
    await takeAndAnswer(bench, answer);
    expect(sound(await bench.drafts.list())).toMatchObject([{ id: 'a', revision: 1 }]);
    expect(shown()).toMatchObject(answer === 'here' ? { id: 'a' } : { kind: 'library' });
  });

  it('of a report in the recycle bin takes it out, where both say the same', async () => {
    const bench = await openTestBench();
    await bench.drafts.insert(draft);
    await bench.drafts.remove('a');
    await takeDraftFile(async () => bench, fileOf(writeDraft(draft)));
    expect(sound(await bench.drafts.list())).toMatchObject([{ id: 'a' }]);
    expect(toldText()).toContain('已取回');
  });

  it('of several reports asks which of them to bring back', async () => {
    const bench = await openTestBench();
    const file = fileOf(writeBackupFile([draft, makeReport({ id: 'b' })], bench.now().toISOString()));
    await takeDraftFile(async () => bench, file);
    expect(useDialog.getState().dialog).toEqual({ kind: 'backups', file });
    expect(await bench.drafts.list()).toEqual([]);
  });

  it('that cannot be read, or is none, says so', async () => {
    const bench = await openTestBench();
    await takeDraftFile(async () => bench, { kind: 'failed', message: '读不出来' });
    expect(toldText()).toBe('读不出来');
    await takeDraftFile(async () => bench, fileOf('不是草稿'));
    expect(toldText()).toMatch(/草稿/);
    expect(await bench.drafts.list()).toEqual([]);
  });

  it('waits outside while the library is not open, or less than it was', async () => {
    const bench = await openTestBench();
    await takeDraftFile(async () => undefined, fileOf(writeDraft(draft)));
    expect(toldText()).toContain('报告列表没有打开');
    const loss = { kind: 'missing', expected: 2, found: 1, message: '' } as const;
    useLibrary.setState({ status: { kind: 'lost', loss } });
    await takeDraftFile(async () => bench, fileOf(writeDraft(draft)));
    expect(await bench.drafts.list()).toEqual([]);
  });

  it('is not taken where the storage cannot be read, which is said', async () => {
    const bench = await openTestBench();
    await bench.overtake();
    await takeDraftFile(async () => bench, fileOf(writeDraft(draft)));
    expect(toldText()).toContain('升级');
  });
});

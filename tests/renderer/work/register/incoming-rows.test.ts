import 'fake-indexeddb/auto';
import { describe, expect, it, onTestFinished } from 'vitest';
import { registerDifference } from '../../../../src/renderer/database/register-difference.ts';
import { createRegistersRepository } from '../../../../src/renderer/database/registers-repository.ts';
import {
  openRegister,
  undoRegisterStep,
  useRegister,
} from '../../../../src/renderer/stores/register-store.ts';
import { exportRegister } from '../../../../src/renderer/work/register/export-register.ts';
import { pastedRows, rowsOfWorkbook } from '../../../../src/renderer/work/register/incoming-rows.ts';
import { takeRows, understood } from '../../../../src/renderer/work/register/take-rows.ts';
import { withColumn } from '../../../../src/shared/register/sheet/match-headings.ts';
import { makeContent, makeEntry, readSound } from '../../database/test-registers.ts';
import { openTestBench, toldText } from '../test-bench.ts';

const entries = () => useRegister.getState().content!.entries;

const pasted = [
  '编号\t收到时间\t申请人姓名\t所需信息\t承办科室\t申请人类别',
  '2026-1\t2026.1.5\t王小明\t征地补偿\t国土所\t自然人',
  '2026-2\t2026年1月6日\t\t低保名单\t民政办\t自然人',
].join('\r\n');

async function openDesk(content = makeContent()) {
  const bench = await openTestBench();
  openRegister(content);
  return bench;
}

describe('rows out of a spreadsheet', () => {
  it('are taken over as one step by their headings, what has no field in the note, who asked apart', async () => {
    const bench = await openDesk();
    const incoming = pastedRows(bench, 'entries', pasted)!;
    takeRows(bench, understood(bench, incoming), false);
    expect(entries()).toMatchObject([
      { no: '2026-1', receivedOn: '2026-01-05', subject: '征地补偿', note: '承办科室：国土所' },
      { no: '2026-2', receivedOn: '2026-01-06' },
    ]);
    expect(useRegister.getState().content!.people).toMatchObject([
      { entryId: entries()[0]!.id, applicant: '王小明' },
    ]);
    undoRegisterStep();
    expect(entries()).toEqual([]);
  });

  it('keep the order of the sheet when the register is read again', async () => {
    const bench = await openDesk();
    const lines = Array.from({ length: 30 }, (_, index) => `第${index}号\t第 ${index} 件`);
    const incoming = pastedRows(bench, 'entries', ['编号\t申请内容', ...lines].join('\n'))!;
    takeRows(bench, understood(bench, incoming), false);
    const registers = createRegistersRepository(bench.db, { now: bench.now });
    onTestFinished(() => registers.close());
    const { content } = useRegister.getState();
    const shuffled = {
      ...content!,
      entries: content!.entries.map((entry, index) => ({ ...entry, id: `${(index * 7) % 30}` })),
    };
    await registers.save(registerDifference(makeContent(), shuffled, new Map())!);
    const { entries: read } = (await readSound(registers)).content;
    expect(read.map(({ no }) => no)).toEqual(lines.map(line => line.split('\t')[0]));
  });

  it('change nothing while one of them is not understood', async () => {
    const bench = await openDesk();
    const { rows, errors } = understood(
      bench,
      pastedRows(bench, 'entries', pasted.replace('2026.1.5', '2026.2.30'))!,
    );
    expect(rows.added).toEqual([]);
    expect(errors).toMatchObject([{ row: 2, heading: '收到时间' }]);
  });

  it('that are there already change what is there only where that is chosen, and keep its place', async () => {
    const there = makeEntry('1', { no: '2026-1', subject: '原来的' });
    const bench = await openDesk(makeContent({ entries: [there] }));
    const incoming = pastedRows(bench, 'entries', pasted)!;
    const rows = understood(bench, incoming);
    expect(rows.rows).toMatchObject({ added: [{ no: '2026-2' }], differing: [{ there: { id: '1' } }] });
    takeRows(bench, rows, false);
    expect(entries().map(({ subject }) => subject)).toEqual(['原来的', '低保名单']);
    undoRegisterStep();
    takeRows(bench, rows, true);
    expect(entries()).toMatchObject([{ id: '1', subject: '征地补偿' }, { subject: '低保名单' }]);
    expect(useRegister.getState().content!.people).toMatchObject([{ entryId: '1', applicant: '王小明' }]);
  });

  it('are understood next time as they were corrected this time', async () => {
    const bench = await openDesk();
    const incoming = pastedRows(bench, 'entries', pasted)!;
    const mapping = withColumn(incoming.mapping, 4, 'attachments');
    takeRows(bench, understood(bench, { ...incoming, mapping }), false);
    expect(pastedRows(bench, 'entries', pasted)!.mapping.columns[4]).toMatchObject({ field: 'attachments' });
  });

  it('without headings are taken for the columns of the list where they are as many', async () => {
    const bench = await openDesk();
    const incoming = pastedRows(bench, 'entries', '2026-9\t2026-1-5\t邮寄\t自然人\t李红\t宅基地\t\t\t\t')!;
    const rows = understood(bench, incoming);
    expect(rows.errors).toEqual([]);
    expect(rows.rows.added).toMatchObject([{ no: '2026-9', channel: 'post', subject: '宅基地' }]);
  });
});

describe('a workbook of the register', () => {
  const full = makeContent({
    entries: [
      makeEntry('1', { subject: '征地补偿', receivedOn: '2026-01-05', applicantKind: 'naturalPerson' }),
    ],
    people: [{ entryId: '1', applicant: '王小明', contact: '13800000000' }],
  });

  it('comes back as it went out where names were asked for', async () => {
    const bench = await openDesk(full);
    await exportRegister(bench, 'all');
    const [file] = bench.host.saved;
    expect(file).toMatchObject({ kind: 'xlsx', suggestedName: expect.stringMatching(/申请台账.*\.xlsx$/) });
    openRegister(makeContent());
    bench.host.answer = { kind: 'opened', name: file!.suggestedName, bytes: file!.bytes };
    const rows = understood(bench, (await rowsOfWorkbook(bench, 'entries'))!);
    expect(rows.errors).toEqual([]);
    expect(rows.rows).toMatchObject({
      added: [{ subject: '征地补偿', receivedOn: '2026-01-05' }],
      people: [{ applicant: '王小明' }],
    });
  });

  it('leaves names out otherwise', async () => {
    const bench = await openDesk(full);
    await exportRegister(bench, 'masked');
    openRegister(makeContent());
    bench.host.answer = { kind: 'opened', name: 'a.xlsx', bytes: bench.host.saved[0]!.bytes };
    expect(understood(bench, (await rowsOfWorkbook(bench, 'entries'))!).rows).toMatchObject({ people: [] });
  });

  it('that is none is refused in words, and nothing comes of it', async () => {
    const bench = await openDesk(full);
    bench.host.answer = { kind: 'opened', name: 'a.xlsx', bytes: new Uint8Array([1, 2, 3]) };
    expect(await rowsOfWorkbook(bench, 'entries')).toBeUndefined();
    expect(toldText()).toContain('没有读入');
    expect(entries()).toEqual(full.entries);
  });
});

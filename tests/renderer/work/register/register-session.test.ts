import 'fake-indexeddb/auto';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { DraftsDatabase } from '../../../../src/renderer/database/drafts-database.ts';
import type { RegisterNotes } from '../../../../src/renderer/database/register-notes.ts';
import type { RegisterChange } from '../../../../src/renderer/database/registers-contract.ts';
import { createRegistersRepository } from '../../../../src/renderer/database/registers-repository.ts';
import { useNotice } from '../../../../src/renderer/stores/notice-store.ts';
import {
  redoRegisterStep,
  undoRegisterStep,
  useRegister,
} from '../../../../src/renderer/stores/register-store.ts';
import {
  addEntry,
  changeEntry,
  changePerson,
  removeEntries,
  takeBack,
  typeRegisterCell,
} from '../../../../src/renderer/work/register/register-edits.ts';
import { createRegisterSession } from '../../../../src/renderer/work/register/register-session.ts';
import { makeContent, makeEntry } from '../../database/test-registers.ts';
import { openTestBench, toldText } from '../test-bench.ts';

const unit = '清河县柳林镇人民政府';

function memoryNotes(): RegisterNotes & { readonly left: Map<string, RegisterChange> } {
  const left = new Map<string, RegisterChange>();
  return {
    left,
    leave: change => void left.set(change.register.id, change),
    read: () => [...left.values()],
    forget: id => void left.delete(id),
  };
}

async function openDesk() {
  const bench = await openTestBench();
  const registers = createRegistersRepository(bench.db, { now: bench.now });
  onTestFinished(() => registers.close());
  const notes = memoryNotes();
  const page = {
    window: new EventTarget(),
    document: Object.assign(new EventTarget(), { visibilityState: 'visible' as DocumentVisibilityState }),
  };
  const parts = { ...bench, registers, notes, page };
  const session = createRegisterSession(parts);
  onTestFinished(() => session.end());
  const stored = async () => {
    const listed = await registers.list();
    if (!Array.isArray(listed)) throw new Error('not listed');
    const reading = listed[0] && (await registers.read(listed[0].id));
    return reading?.kind === 'register' ? reading.content : undefined;
  };
  return { bench: parts, session, notes, page, stored };
}

const entries = () => useRegister.getState().content!.entries;
const saved = () => vi.waitUntil(() => useRegister.getState().saving.kind === 'saved');

describe('the register of a unit', () => {
  it('begins empty, is stored with its first entry, and is there again when it is opened again', async () => {
    const { bench, session, stored } = await openDesk();
    await session.start(unit);
    expect(await stored()).toBeUndefined();
    const id = addEntry(bench)!;
    expect(entries()[0]!.no).toBe('2025-001');
    expect(typeRegisterCell(bench, id, 'subject', '征地补偿标准')).toBeUndefined();
    expect(typeRegisterCell(bench, id, 'receivedOn', '2025年1月8日')).toBeUndefined();
    expect(typeRegisterCell(bench, id, 'applicant', '王小明')).toBeUndefined();
    await session.end();
    expect(useRegister.getState().content).toBeUndefined();
    await session.start(unit);
    expect(entries()).toMatchObject([{ subject: '征地补偿标准', receivedOn: '2025-01-08' }]);
    expect(useRegister.getState().content!.people).toMatchObject([{ applicant: '王小明' }]);
  });

  it('is not another unit’s', async () => {
    const { bench, session } = await openDesk();
    await session.start(unit);
    addEntry(bench);
    await session.start('清河县石桥镇人民政府');
    expect(entries()).toEqual([]);
    await session.start(unit);
    expect(entries()).toHaveLength(1);
  });

  it('is saved by itself as it is edited, and told to the host by its name', async () => {
    const { bench, session, stored } = await openDesk();
    await session.start(unit);
    addEntry(bench);
    expect(bench.host.documents.at(-1)).toMatchObject({ unsaved: true });
    await saved();
    expect(bench.host.documents.at(-1)).toEqual({ title: `${unit} 申请台账`, unsaved: false });
    expect((await stored())?.entries).toHaveLength(1);
  });

  it('is read again only where what is stored went into the recycle bin or came out of it', async () => {
    const { bench, session } = await openDesk();
    await session.start(unit);
    const id = addEntry(bench)!;
    await saved();
    const read = vi.spyOn(bench.registers, 'read');
    changeEntry(bench, id, { subject: '低保' });
    await saved();
    expect(read).toHaveBeenCalledTimes(0);
    removeEntries([id]);
    await vi.waitUntil(() => useRegister.getState().removed.length === 1);
    expect(read).toHaveBeenCalledTimes(1);
    undoRegisterStep();
    await vi.waitUntil(() => useRegister.getState().removed.length === 0);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('says what is wrong in a cell and changes nothing', async () => {
    const { bench, session } = await openDesk();
    await session.start(unit);
    const id = addEntry(bench)!;
    const before = useRegister.getState().content;
    expect(typeRegisterCell(bench, id, 'receivedOn', '2025-2-30')).toContain('2025-2-30');
    expect(useRegister.getState().content).toBe(before);
  });
});

describe('steps in the register', () => {
  it('are undone and done again one by one, deleted entries with who asked', async () => {
    const { bench, session, stored } = await openDesk();
    await session.start(unit);
    const id = addEntry(bench)!;
    changePerson(id, { applicant: '王小明' });
    removeEntries([id]);
    expect(entries()).toEqual([]);
    expect(toldText()).toContain('1 件');
    useNotice.getState().notice!.action!.run();
    expect(entries()).toHaveLength(1);
    expect(useRegister.getState().content!.people).toMatchObject([{ applicant: '王小明' }]);
    undoRegisterStep();
    undoRegisterStep();
    expect(entries()).toEqual([]);
    redoRegisterStep();
    await session.end();
    expect((await stored())?.entries).toHaveLength(1);
  });

  it('that say nothing new are none', async () => {
    const { bench, session } = await openDesk();
    await session.start(unit);
    const id = addEntry(bench)!;
    changeEntry(bench, id, { subject: '低保' });
    const { history } = useRegister.getState();
    changeEntry(bench, id, { subject: '低保' });
    changePerson(id, { applicant: '' });
    expect(useRegister.getState().history).toBe(history);
  });

  it('put a deleted entry into the recycle bin, out of which it comes as it was', async () => {
    const { bench, session, stored } = await openDesk();
    await session.start(unit);
    const id = addEntry(bench)!;
    changeEntry(bench, id, { subject: '低保' });
    await saved();
    removeEntries([id]);
    await vi.waitUntil(() => useRegister.getState().removed.length === 1);
    takeBack(useRegister.getState().removed[0]!);
    await session.end();
    expect((await stored())?.entries).toMatchObject([{ id, subject: '低保' }]);
  });
});

describe('what was typed last', () => {
  it('is noted when the window is left, and stored by the next one', async () => {
    const { bench, session, notes, page, stored } = await openDesk();
    notes.leave({
      register: makeContent().register,
      rows: [{ table: 'entries', id: '1', base: 0, value: makeEntry('1') }],
    });
    await session.start(makeContent().register.unit);
    expect(entries()).toHaveLength(1);
    expect(toldText()).toContain('找回');
    expect(notes.left.size).toBe(0);
    addEntry(bench);
    page.window.dispatchEvent(new Event('pagehide'));
    expect(notes.left.size).toBe(1);
    await saved();
    expect(notes.left.size).toBe(0);
    expect((await stored())?.entries).toHaveLength(2);
  });

  it('stays noted and is said where it cannot be stored', async () => {
    const { bench, session, notes } = await openDesk();
    await session.start(unit);
    await bench.overtake();
    addEntry(bench);
    await session.end();
    expect(notes.left.size).toBe(1);
    expect(toldText()).toContain('没有存进报告库');
  });

  it('holds the window open that is closed while it cannot be stored', async () => {
    const { bench, session } = await openDesk();
    await session.start(unit);
    addEntry(bench);
    await bench.overtake();
    expect(await bench.host.close()).toMatchObject({ kind: 'failed' });
  });
});

it('follows another window where nothing typed here waits', async () => {
  const { bench, session } = await openDesk();
  await session.start(unit);
  const id = addEntry(bench)!;
  await saved();
  const db = new DraftsDatabase(bench.db.name);
  await db.open();
  const other = createRegistersRepository(db, { now: bench.now });
  onTestFinished(() => {
    other.close();
    db.close();
  });
  const {
    register,
    entries: [entry],
  } = useRegister.getState().content!;
  const value = { ...entry!, subject: '那边填的' };
  await other.save({ register, rows: [{ table: 'entries', id, base: 1, value }] });
  await vi.waitUntil(() => entries()[0]?.subject === '那边填的');
});

import { expect, it } from 'vitest';
import { createRegisterNotes } from '../../../src/renderer/database/register-notes.ts';
import {
  createRegisterSaver,
  type RegisterSaveState,
} from '../../../src/renderer/database/register-saver.ts';
import type { RegisterChange, RegisterSaved } from '../../../src/renderer/database/registers-contract.ts';
import { makeContent, makeEntry, openTestRegisters, readSound } from './test-registers.ts';

/** Timers that run when they are told to. */
function handClock() {
  const waiting = new Map<object, { run: () => void; milliseconds: number }>();
  return {
    setTimeout: (run: () => void, milliseconds: number) => {
      const timer = {};
      waiting.set(timer, { run, milliseconds });
      return timer;
    },
    clearTimeout: (timer: unknown) => void waiting.delete(timer as object),
    pauses: () => [...waiting.values()].map(({ milliseconds }) => milliseconds),
    strike: () => {
      const due = [...waiting.values()];
      waiting.clear();
      for (const { run } of due) run();
    },
  };
}

const stored = { content: makeContent(), revisions: new Map<string, number>() };
const withSubject = (subject: string) =>
  makeContent({ ...stored.content, entries: [makeEntry('1', { subject })] });

const failed = { kind: 'failed', reason: 'quota', message: '磁盘空间不足' } as const;
const saved = (change: RegisterChange): RegisterSaved => ({
  kind: 'saved',
  savedAt: '2026-01-05T02:00:00.000Z',
  revisions: new Map(change.rows.map(({ table, id, base }) => [`${table} ${id}`, base + 1])),
  overtaken: [],
});

it('stores what was typed while a save was under way in a save of its own, over the revision of the first', async () => {
  const steps: RegisterChange[] = [];
  let release = () => {};
  const first = new Promise<void>(resolve => {
    release = resolve;
  });
  const clock = handClock();
  const saver = createRegisterSaver({
    stored,
    clock,
    onState: () => undefined,
    save: async change => {
      steps.push(change);
      if (steps.length === 1) await first;
      return saved(change);
    },
  });
  saver.schedule(withSubject('征'));
  clock.strike();
  saver.schedule(withSubject('征地'));
  release();
  await saver.flush();
  expect(steps.map(({ rows }) => [rows[0]!.base, rows[0]!.value!.subject])).toEqual([
    [0, '征'],
    [1, '征地'],
  ]);
  expect(saver.unsaved()).toBeUndefined();
});

it('says that it failed until it succeeds, tries by itself, and still knows what is not stored', async () => {
  const answers = [failed, failed];
  const states: RegisterSaveState['kind'][] = [];
  const clock = handClock();
  const saver = createRegisterSaver({
    stored,
    clock,
    onState: ({ kind }) => states.push(kind),
    save: async change => answers.pop() ?? saved(change),
  });
  saver.schedule(withSubject('征地'));
  expect(await saver.flush()).toEqual({ kind: 'failed', message: failed.message });
  expect(saver.unsaved()?.rows).toMatchObject([{ id: '1', value: { subject: '征地' } }]);
  expect(clock.pauses()).toEqual([1000]);
  clock.strike();
  await saver.flush();
  clock.strike();
  expect((await saver.flush()).kind).toBe('saved');
  expect(states).toEqual(['dirty', 'saving', 'failed', 'failed', 'saved']);
  expect(saver.unsaved()).toBeUndefined();
});

it('has nothing to store where what was changed was changed back', async () => {
  const saver = createRegisterSaver({
    stored,
    clock: handClock(),
    onState: () => undefined,
    save: async () => failed,
  });
  saver.schedule(withSubject('征地'));
  saver.schedule(stored.content);
  expect(await saver.flush()).toEqual({ kind: 'idle' });
});

it('leaves a note from which the next window stores what a killed one could not', async () => {
  const storage = wholeStorage();
  const notes = createRegisterNotes('library', storage);
  const saver = createRegisterSaver({
    stored,
    clock: handClock(),
    onState: () => undefined,
    save: async () => failed,
  });
  const people = [{ entryId: '1', applicant: '王小明', contact: '' }];
  saver.schedule({ ...withSubject('征地'), people });
  notes.leave(saver.unsaved()!);

  const { registers } = await openTestRegisters();
  const found = createRegisterNotes('library', storage).read();
  for (const change of found) await registers.save(change);
  const { content } = await readSound(registers);
  expect(content).toMatchObject({ entries: [{ subject: '征地' }], people });
  notes.forget('r');
  expect(notes.read()).toEqual([]);
  expect(storage.length).toBe(0);
});

it('passes over a note that is damaged', () => {
  const storage = wholeStorage();
  storage.setItem('library unsaved register r', '{"register":');
  expect(createRegisterNotes('library', storage).read()).toEqual([]);
});

/** A window's local storage, with what lists it. */
function wholeStorage(): Storage {
  const items = new Map<string, string>();
  return {
    getItem: key => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: key => void items.delete(key),
    clear: () => items.clear(),
    key: index => [...items.keys()][index] ?? null,
    get length() {
      return items.size;
    },
  };
}

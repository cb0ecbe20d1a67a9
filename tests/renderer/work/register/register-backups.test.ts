import 'fake-indexeddb/auto';
import { expect, it, onTestFinished, vi } from 'vitest';
import { registerDifference } from '../../../../src/renderer/database/register-difference.ts';
import type { RegisterContent } from '../../../../src/renderer/database/registers-contract.ts';
import { createRegistersRepository } from '../../../../src/renderer/database/registers-repository.ts';
import {
  backUpRegister,
  backUpRegisters,
  restoreRegister,
} from '../../../../src/renderer/work/register/register-backups.ts';
import { makeContent, makeEntry, readSound } from '../../database/test-registers.ts';
import { openTestBench } from '../test-bench.ts';

async function openDesk() {
  const bench = await openTestBench();
  const registers = createRegistersRepository(bench.db, { now: bench.now });
  onTestFinished(() => registers.close());
  const store = async (after: RegisterContent, before = makeContent()) => {
    const reading = await registers.read('r');
    const revisions = reading.kind === 'register' ? reading.revisions : new Map<string, number>();
    await registers.save(registerDifference(before, after, revisions)!);
  };
  return { bench: { ...bench, registers }, registers, store };
}

const people = [{ entryId: '1', applicant: '王小明', contact: '' }];
const full = makeContent({ entries: [makeEntry('1', { subject: '征地' }), makeEntry('2')], people });

it('a register that is lost comes back out of its backup with who asked', async () => {
  const { bench, store } = await openDesk();
  await store(full);
  await backUpRegister(bench, 'r');
  const { bench: other, registers } = await openDesk();
  for (const [token, text] of bench.host.backups) other.host.backups.set(token, text);
  expect(await restoreRegister(other, { token: 'r' })).toEqual({ kind: 'restored', rows: 3 });
  expect((await readSound(registers)).content).toMatchObject({ entries: full.entries, people });
});

it('what became later, was deleted later, or is there already stays as it is', async () => {
  const { bench, registers, store } = await openDesk();
  await store(full);
  await backUpRegister(bench, 'r');
  const later = makeEntry('1', { subject: '征地补偿', updatedAt: '2026-06-01T00:00:00.000Z' });
  await store({ ...full, entries: [later] }, full);
  expect(await restoreRegister(bench, { token: 'r' })).toEqual({ kind: 'restored', rows: 0 });
  const { content, removed } = await readSound(registers);
  expect(content.entries).toMatchObject([{ subject: '征地补偿' }]);
  expect(removed).toHaveLength(1);
});

it('years of holidays come back with a register, and into one that has lost them', async () => {
  const { bench, registers, store } = await openDesk();
  const calendar = [{ year: 2027, off: ['2027-01-01'], on: [] }];
  await store({ ...full, register: { ...full.register, calendar } });
  await backUpRegister(bench, 'r');
  await store(full, { ...full, register: { ...full.register, calendar } });
  expect((await readSound(registers)).content.register).not.toHaveProperty('calendar');
  expect(await restoreRegister(bench, { token: 'r' })).toEqual({ kind: 'restored', rows: 0 });
  expect((await readSound(registers)).content.register).toMatchObject({ calendar });
});

it('a damaged backup is refused in words', async () => {
  const { bench, registers } = await openDesk();
  bench.host.backups.set('r', '{"kind":"register","whole":{}}');
  expect(await restoreRegister(bench, { token: 'r' })).toMatchObject({
    kind: 'failed',
    message: expect.stringContaining('没有读入'),
  });
  expect(await registers.read('r')).toEqual({ kind: 'missing' });
});

it('every stored change is copied a moment later, many as one', async () => {
  const { bench, store } = await openDesk();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  onTestFinished(backUpRegisters(bench));
  const write = vi.spyOn(bench.host, 'writeBackup');
  await store(makeContent({ entries: [makeEntry('1')] }));
  await store(full, makeContent({ entries: [makeEntry('1')] }));
  await vi.advanceTimersByTimeAsync(5000);
  vi.useRealTimers();
  await vi.waitUntil(() => bench.host.backups.size > 0);
  expect(write).toHaveBeenCalledTimes(1);
});

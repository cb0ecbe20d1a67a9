import 'fake-indexeddb/auto';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { registerDifference } from '../../../../src/renderer/database/register-difference.ts';
import { createRegistersRepository } from '../../../../src/renderer/database/registers-repository.ts';
import { useBehindReport } from '../../../../src/renderer/stores/behind-report.ts';
import {
  openReport,
  putDraft,
  typeCell,
  undoStep,
  useReport,
} from '../../../../src/renderer/stores/report-store.ts';
import { followRegister } from '../../../../src/renderer/work/register/behind-report.ts';
import { urgentRequests } from '../../../../src/renderer/work/register/urgent-requests.ts';
import { newDocument } from '../../../../src/shared/register/document-entry.ts';
import type { RequestEntry } from '../../../../src/shared/register/entry.ts';
import { fillFromRegister } from '../../../../src/shared/register/in-report/fill-from-register.ts';
import { makeReport } from '../../../helpers/make-report.ts';
import { makeContent, makeEntry } from '../../database/test-registers.ts';
import { openTestBench } from '../test-bench.ts';

const { unit } = makeContent().register;
const granted: Partial<RequestEntry> = {
  receivedOn: '2025-03-03',
  applicantKind: 'naturalPerson',
  answeredOn: '2025-03-20',
  outcome: 'granted',
};

async function openDesk(entries: readonly RequestEntry[]) {
  const bench = await openTestBench();
  const registers = createRegistersRepository(bench.db, { now: bench.now });
  const content = makeContent({ entries });
  await registers.save(registerDifference(makeContent(), content, new Map())!);
  onTestFinished(() => registers.close());
  const follow = () => {
    const stop = followRegister(registers);
    onTestFinished(stop);
    return stop;
  };
  return { bench, registers, content, follow };
}

const cell = 'requests.newReceived.naturalPerson';
const mismatched = () =>
  useReport.getState().report!.findings.filter(({ rule }) => rule === 'register.mismatch');
const behind = () => useBehindReport.getState().behind;

describe('a report with a register behind it', () => {
  it('is told of documents that the list counts otherwise, where no requests are kept', async () => {
    const issued = (id: string, issuedOn: string) => ({
      ...newDocument({ id, register: 'r', now: '2026-01-01T00:00:00.000Z' }),
      title: id,
      issuedOn,
    });
    const { registers, content, follow } = await openDesk([]);
    const documents = [issued('一号', '2025-03-01'), issued('二号', '2020-03-01')];
    await registers.save(registerDifference(content, { ...content, documents }, new Map())!);
    openReport(makeReport({ unit, year: 2025 }), undefined);
    follow();
    await vi.waitUntil(behind);
    const made = 'proactive.normativeDocs.issued';
    const inForce = 'proactive.normativeDocs.inForce';
    typeCell(made, '2');
    typeCell(inForce, '2');
    expect(mismatched()).toMatchObject([{ cells: [made], expected: '1', actual: '2' }]);
    const filled = fillFromRegister(useReport.getState().report!.draft, behind()!.derived).draft;
    expect([filled.cells[made], filled.cells['requests.newReceived.naturalPerson']]).toEqual([
      '1',
      undefined,
    ]);
  });

  it('is told at every key of a figure that the register counts otherwise', async () => {
    const { follow } = await openDesk([makeEntry('1', granted), makeEntry('2', granted)]);
    openReport(makeReport({ unit, year: 2025 }), undefined);
    follow();
    await vi.waitUntil(behind);
    expect(mismatched()).toEqual([]);
    typeCell(cell, '3');
    expect(mismatched()).toMatchObject([{ cells: [cell], expected: '2', actual: '3' }]);
    typeCell(cell, '2');
    expect(mismatched()).toEqual([]);
  });

  it('is filled from it as one step, and undone as one', async () => {
    const { follow } = await openDesk([makeEntry('1', granted), makeEntry('2', granted)]);
    const draft = makeReport({ unit, year: 2025 });
    openReport(draft, undefined);
    follow();
    await vi.waitUntil(behind);
    const filled = fillFromRegister(draft, behind()!.derived);
    putDraft(filled.draft, { section: 'requests' });
    expect(useReport.getState().report!.draft.cells[cell]).toBe('2');
    expect(mismatched()).toEqual([]);
    undoStep();
    expect(useReport.getState().report!.draft.cells).toEqual(draft.cells);
  });

  it('follows what is changed in the register', async () => {
    const { follow, registers, content } = await openDesk([makeEntry('1', granted)]);
    openReport(makeReport({ unit, year: 2025, cells: { [cell]: '1' } }), undefined);
    follow();
    await vi.waitUntil(behind);
    expect(mismatched()).toEqual([]);
    const more = { ...content, entries: [...content.entries, makeEntry('2', granted)] };
    await registers.save(registerDifference(content, more, new Map())!);
    await vi.waitUntil(() => mismatched().length > 0);
    expect(mismatched()).toMatchObject([{ expected: '2' }]);
  });

  it('hears nothing of another unit’s, of one that began after its year, or when it is left', async () => {
    const { follow } = await openDesk([
      makeEntry('1', { ...granted, receivedOn: '2026-01-05', answeredOn: '2026-01-20' }),
    ]);
    openReport(makeReport({ unit, year: 2025, cells: { [cell]: '5' } }), undefined);
    const stop = follow();
    openReport(makeReport({ unit: '清河县石桥镇人民政府', year: 2026, cells: { [cell]: '5' } }), undefined);
    openReport(makeReport({ unit, year: 2026, cells: { [cell]: '5' } }), undefined);
    await vi.waitUntil(behind);
    expect(mismatched()).toHaveLength(1);
    openReport(makeReport({ unit, year: 2025, cells: { [cell]: '5' } }), undefined);
    await vi.waitUntil(() => behind() === undefined);
    expect(mismatched()).toEqual([]);
    stop();
    expect(behind()).toBeUndefined();
  });
});

it('counts the open requests that are over their time, or near its end, unit by unit', async () => {
  const { bench, registers } = await openDesk([
    makeEntry('1', { receivedOn: '2024-11-01' }),
    makeEntry('2', { receivedOn: '2024-12-13' }),
    makeEntry('3', { receivedOn: '2025-01-09' }),
    makeEntry('4', { ...granted, receivedOn: '2024-11-01' }),
  ]);
  expect(await urgentRequests({ registers, now: bench.now })).toEqual([{ unit, over: 1, near: 1 }]);
});

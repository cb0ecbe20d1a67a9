import { describe, expect, it } from 'vitest';
import { changedEntry, withoutRows, withRow } from '../../../src/shared/register/change-entry.ts';
import { isDay } from '../../../src/shared/register/day.ts';
import { documentEntrySchema, newDocument } from '../../../src/shared/register/document-entry.ts';
import { entrySchema, newEntry } from '../../../src/shared/register/entry.ts';
import { proposedNumber } from '../../../src/shared/register/proposed-number.ts';

const now = '2026-03-01T08:00:00.000Z';
const blank = (id: string, no: string, receivedOn?: string) => ({
  ...newEntry({ id, register: 'r', no, now }),
  ...(receivedOn ? { receivedOn } : {}),
});

describe('an entry of the register', () => {
  it('is of its own form from the start, and keeps fields that another version stored', () => {
    expect(entrySchema.parse(blank('a', '1'))).toEqual(blank('a', '1'));
    expect(entrySchema.parse({ ...blank('a', '1'), later: 1 })).toHaveProperty('later', 1);
    const document = newDocument({ id: 'd', register: 'r', now });
    expect(documentEntrySchema.parse(document)).toEqual(document);
  });

  it('takes only days the calendar has', () => {
    expect(['2026-02-28', '2024-02-29'].map(isDay)).toEqual([true, true]);
    expect(['2026-02-29', '2026-2-1', '2026-13-01', '2026-00-10', ''].some(isDay)).toBe(false);
    expect(() => changedEntry(blank('a', '1'), { receivedOn: '2026-02-30' }, now)).toThrow('receivedOn');
  });

  it('changes at a moment, and loses what is taken away', () => {
    const answered = changedEntry(
      blank('a', '1'),
      { answeredOn: '2026-03-02', outcome: 'granted' },
      '2026-03-03',
    );
    expect(answered).toMatchObject({ answeredOn: '2026-03-02', updatedAt: '2026-03-03', createdAt: now });
    expect(changedEntry(answered, { answeredOn: undefined }, now)).not.toHaveProperty('answeredOn');
  });

  it('is put in its place among the others, and taken out', () => {
    const entries = [blank('a', '1'), blank('b', '2')];
    expect(withRow(entries, blank('b', '9')).map(({ no }) => no)).toEqual(['1', '9']);
    expect(withRow(entries, blank('c', '3')).map(({ no }) => no)).toEqual(['1', '2', '3']);
    expect(withoutRows(entries, new Set(['a'])).map(({ id }) => id)).toEqual(['b']);
  });
});

describe('the number proposed for an entry', () => {
  it('begins with the year and 001', () => {
    expect(proposedNumber([], 2026)).toBe('2026-001');
  });

  it('goes on from the highest of the year, written as the unit writes it', () => {
    const entries = [
      blank('a', '孝公开〔2026〕第009号', '2026-01-05'),
      blank('b', '孝公开〔2026〕第008号', '2026-02-05'),
    ];
    expect(proposedNumber(entries, 2026)).toBe('孝公开〔2026〕第010号');
  });

  it('begins a new year as the last one was written', () => {
    expect(proposedNumber([blank('a', '依申请2025-12', '2025-12-05')], 2026)).toBe('依申请2026-01');
  });

  it('is never one that is taken', () => {
    expect(proposedNumber([blank('a', '2026-001'), blank('b', '2026-002')], 2026)).toBe('2026-003');
  });
});

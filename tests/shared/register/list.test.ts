import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { officialFormats } from '../../../src/shared/formats/registry.ts';
import { workCalendar } from '../../../src/shared/register/calendar/work-calendar.ts';
import { newEntry, type RequestEntry } from '../../../src/shared/register/entry.ts';
import { shownColumns } from '../../../src/shared/register/list/columns.ts';
import { countedAs } from '../../../src/shared/register/list/counted-as.ts';
import { keyLeadsTo } from '../../../src/shared/register/list/list-keys.ts';
import { type ListParts, listRows } from '../../../src/shared/register/list/list-rows.ts';
import { type ListView, viewedRows, wholeList } from '../../../src/shared/register/list/list-view.ts';
import { namesOf, termsOf } from '../../../src/shared/register/list/terms.ts';
import { typedCell } from '../../../src/shared/register/list/typed-cell.ts';
import { scrolledTo, visibleRows } from '../../../src/shared/visible-rows.ts';

const entry = (id: string, fields: Partial<RequestEntry> = {}): RequestEntry => ({
  ...newEntry({ id, register: 'r', no: `2026-00${id}`, now: '2026-01-01T00:00:00Z' }),
  ...fields,
});

const parts = (entries: readonly RequestEntry[], more: Partial<ListParts> = {}): ListParts => ({
  entries,
  people: [],
  calendar: workCalendar([]),
  today: '2026-03-02',
  names: namesOf(officialFormats),
  ...more,
});

const idsOf = (rows: ReturnType<typeof listRows>, view: Partial<ListView> = {}, namesHidden = false) =>
  viewedRows(rows, { ...wholeList, ...view }, namesHidden).map(row => row.entry.id);

describe('the rows of the list', () => {
  it('say how each request stands', () => {
    const rows = listRows(
      parts([
        entry('1', { receivedOn: '2026-01-05' }),
        entry('2', { receivedOn: '2026-02-05' }),
        entry('3', { receivedOn: '2026-02-26' }),
        entry('4', { receivedOn: '2026-02-20', corrections: [{ askedOn: '2026-02-24' }] }),
        entry('5', {
          receivedOn: '2026-02-20',
          answeredOn: '2026-02-27',
          outcome: 'granted',
          applicantKind: 'naturalPerson',
        }),
        entry('6'),
        entry('7', { receivedOn: '2026-02-20', answeredOn: '2026-02-27' }),
      ]),
    );
    expect(rows.map(({ state }) => state)).toEqual([
      'over',
      'near',
      'open',
      'waiting',
      'answered',
      'incomplete',
      'incomplete',
    ]);
    expect(rows[4]!.texts).toMatchObject({
      applicantKind: '自然人',
      outcome: expect.stringContaining('予以公开'),
    });
  });

  it('are made again only where what they show has changed', () => {
    const people = [{ entryId: '1', applicant: '王小明', contact: '' }];
    const before = parts([entry('1'), entry('2')], { people });
    const rows = listRows(before);
    const after = { ...before, entries: [before.entries[0]!, entry('2', { subject: '低保' })] };
    const again = listRows(after, { parts: before, rows });
    expect(again[0]).toBe(rows[0]);
    expect(again[1]!.texts.subject).toBe('低保');
    const other = listRows({ ...before, today: '2026-03-03' }, { parts: before, rows });
    expect(other[0]).not.toBe(rows[0]);
    const renamed = { ...before, people: [{ ...people[0]!, applicant: '李红' }] };
    expect(listRows(renamed, { parts: before, rows })[0]!.texts.applicant).toBe('李红');
  });
});

describe('the list', () => {
  const people = [{ entryId: '2', applicant: '王小明', contact: '' }];
  const rows = listRows(
    parts(
      [
        entry('1', { receivedOn: '2025-12-30', subject: '征地补偿', note: '与2号同一人' }),
        entry('2', { receivedOn: '2026-01-15', subject: '低保名单', applicantKind: 'naturalPerson' }),
        entry('3', { receivedOn: '2025-03-01', answeredOn: '2025-03-20', subject: '' }),
      ],
      { people },
    ),
  );

  it('finds rows in which every word stands, in any column, the note, and dates as they are said', () => {
    expect(idsOf(rows, { query: '征地' })).toEqual(['1']);
    expect(idsOf(rows, { query: '同一人 补偿' })).toEqual(['1']);
    expect(idsOf(rows, { query: '1月15日' })).toEqual(['2']);
    expect(idsOf(rows, { query: '自然人' })).toEqual(['2']);
    expect(idsOf(rows, { query: '没有的' })).toEqual([]);
  });

  it('finds a name where names are shown, and not where they are hidden', () => {
    expect(idsOf(rows, { query: '王小明' })).toEqual(['2']);
    expect(idsOf(rows, { query: '王小明' }, true)).toEqual([]);
    expect(shownColumns(true, false).map(({ id }) => id)).not.toContain('applicant');
  });

  it('shows under a year what came, was open, or was answered in it', () => {
    expect(idsOf(rows, { year: 2025 })).toEqual(['1', '3']);
    expect(idsOf(rows, { year: 2026 })).toEqual(['1', '2']);
  });

  it('sorts by any column with blanks last both ways, and by how urgent they are', () => {
    const by = (down: boolean) => idsOf(rows, { sort: { column: 'subject', down } });
    expect(by(false).at(-1)).toBe('3');
    expect(by(true).at(-1)).toBe('3');
    expect(by(false).slice(0, 2)).toEqual(by(true).slice(0, 2).toReversed());
    expect(idsOf(rows, { sort: 'urgency' })).toEqual(['1', '2', '3']);
  });
});

describe('what is typed into a cell', () => {
  const terms = termsOf(2026, officialFormats);

  it.each(['2026-1-15', '2026.1.15', '2026/1/15', '20260115', '2026年1月15日', ' ２０２６年１月１５日 '])(
    'is a date written %s',
    text => {
      expect(typedCell('receivedOn', text, terms)).toEqual({
        kind: 'entry',
        change: { receivedOn: '2026-01-15' },
      });
    },
  );

  it.each(['2026-2-30', '1月15日', '26.1.15', '昨天'])('is no date: %s is said to be wrong', text => {
    expect(typedCell('answeredOn', text, terms)).toMatchObject({
      kind: 'wrong',
      message: expect.stringContaining(text),
    });
  });

  it('is a choice by its name or a part of it that only one has, and is asked about where several do', () => {
    const kindOf = (text: string) => typedCell('applicantKind', text, terms);
    expect(kindOf('自然人')).toEqual({ kind: 'entry', change: { applicantKind: 'naturalPerson' } });
    expect(kindOf('自然')).toEqual({ kind: 'entry', change: { applicantKind: 'naturalPerson' } });
    expect(kindOf('机构')).toMatchObject({ kind: 'wrong', message: expect.stringContaining('请选一个') });
    expect(kindOf('外星人')).toMatchObject({ kind: 'wrong', message: expect.stringContaining('自然人') });
    expect(kindOf('')).toEqual({ kind: 'entry', change: { applicantKind: '' } });
  });

  it('empties a date, and goes nowhere in a column that follows from others', () => {
    expect(typedCell('receivedOn', ' ', terms)).toEqual({ kind: 'entry', change: { receivedOn: undefined } });
    expect(typedCell('deadline', '3', terms)).toMatchObject({ kind: 'wrong' });
  });

  it('never changes more than its own column', () => {
    fc.assert(
      fc.property(fc.constantFrom(...shownColumns(false, false)), fc.string(), ({ id }, text) => {
        const read = typedCell(id, text, terms);
        if (read.kind === 'entry') expect(Object.keys(read.change)).toEqual([id]);
      }),
    );
  });
});

describe('the keys of the list', () => {
  const size = { rows: 3, columns: 4, page: 2 };
  const press = (key: string, more = {}) => ({ key, ctrl: false, shift: false, editing: false, ...more });

  it('stay inside it, but for Tab at its ends', () => {
    const places = fc.record({ row: fc.nat(2), column: fc.nat(3) });
    const keys = fc.constantFrom(
      'ArrowUp',
      'ArrowDown',
      'ArrowLeft',
      'ArrowRight',
      'PageUp',
      'PageDown',
      'Enter',
      'Home',
      'End',
    );
    fc.assert(
      fc.property(places, keys, fc.boolean(), (at, key, ctrl) => {
        const to = keyLeadsTo(at, size, press(key, { ctrl }))!;
        expect(to.row >= 0 && to.row < 3 && to.column >= 0 && to.column < 4).toBe(true);
      }),
    );
    expect(keyLeadsTo({ row: 2, column: 3 }, size, press('Tab'))).toBeUndefined();
    expect(keyLeadsTo({ row: 0, column: 3 }, size, press('Tab'))).toEqual({ row: 1, column: 0 });
    expect(keyLeadsTo({ row: 1, column: 0 }, size, press('Tab', { shift: true }))).toEqual({
      row: 0,
      column: 3,
    });
  });

  it('leave left and right to a text that is being edited', () => {
    expect(keyLeadsTo({ row: 0, column: 1 }, size, press('ArrowLeft', { editing: true }))).toBeUndefined();
    expect(keyLeadsTo({ row: 0, column: 1 }, size, press('ArrowDown', { editing: true }))).toEqual({
      row: 1,
      column: 1,
    });
  });
});

it('draws of a thousand rows those in sight and a few around them', () => {
  const { first, end } = visibleRows(1000, 36, 36 * 500, 700);
  expect(first).toBeLessThanOrEqual(500);
  expect(end).toBeGreaterThanOrEqual(520);
  expect(end - first).toBeLessThan(40);
  expect(visibleRows(0, 36, 0, 700)).toEqual({ first: 0, end: 0 });
  expect(visibleRows(3, 36, 36 * 500, 700)).toEqual({ first: 3, end: 3 });
  expect(scrolledTo(0, 36, { scrolled: 100, height: 360 })).toBe(0);
  expect(scrolledTo(20, 36, { scrolled: 0, height: 360 })).toBe(36 * 21 - 360);
  expect(scrolledTo(3, 36, { scrolled: 0, height: 360 })).toBe(0);
});

describe('what a request counts as', () => {
  it('is the rows of the year it counts in last', () => {
    const open = entry('1', { receivedOn: '2025-12-30', applicantKind: 'naturalPerson' });
    const now = countedAs(open, 2026, officialFormats)!;
    expect(now.year).toBe(2026);
    expect(now.places.join()).toContain('自然人');
    const done = countedAs({ ...open, answeredOn: '2026-01-20', outcome: 'granted' }, 2027, officialFormats)!;
    expect(done.year).toBe(2026);
    expect(done.places.join()).toContain('予以公开');
  });

  it('is nothing while it is not said when it came or from whom', () => {
    expect(countedAs(entry('1'), 2026, officialFormats)).toBeUndefined();
    expect(countedAs(entry('1', { receivedOn: '2026-01-05' }), 2026, officialFormats)).toBeUndefined();
  });
});

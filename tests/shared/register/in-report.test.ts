import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculate } from '../../../src/shared/checks/calculate.ts';
import { formatById } from '../../../src/shared/formats/registry.ts';
import { documentFigures, isInForce } from '../../../src/shared/register/count/document-figures.ts';
import { registerFigures } from '../../../src/shared/register/count/register-figures.ts';
import { type DocumentEntry, newDocument } from '../../../src/shared/register/document-entry.ts';
import { newEntry, type RequestEntry } from '../../../src/shared/register/entry.ts';
import { gapsOf } from '../../../src/shared/register/gaps.ts';
import { derivedOf } from '../../../src/shared/register/in-report/derived.ts';
import { fillAccount, fillFromRegister } from '../../../src/shared/register/in-report/fill-from-register.ts';
import { mismatches } from '../../../src/shared/register/in-report/mismatches.ts';
import { blankDraft } from '../../../src/shared/report/draft.ts';
import { setCells } from '../../../src/shared/report/updates.ts';
import { anyDay, anyEntries } from './arbitrary-entries.ts';

const format = formatById('2021');
const draft = blankDraft({ id: 'd', format: '2021', year: 2025, unit: '孝敬镇人民政府', now: '2026-01-02' });
const request = (no: string, said: Partial<RequestEntry> = {}): RequestEntry => ({
  ...newEntry({ id: no, register: 'r', no, now: '2025-01-01' }),
  applicantKind: 'naturalPerson',
  receivedOn: '2025-03-03',
  ...said,
});
const derivedFrom = (entries: readonly RequestEntry[]) => derivedOf(registerFigures(entries, 2025, format));
const found = (cells: Record<string, string>, entries: readonly RequestEntry[]) =>
  mismatches(calculate(setCells(draft, cells)), derivedFrom(entries));

describe('a figure that is not what the register counts', () => {
  it('is found with both numbers and the cases', () => {
    const [one, ...more] = found({ 'requests.newReceived.naturalPerson': '3' }, [
      request('2025-001'),
      request('2025-002'),
    ]);
    expect(more).toEqual([]);
    expect(one).toMatchObject({
      rule: 'register.mismatch',
      severity: 'warning',
      cells: ['requests.newReceived.naturalPerson'],
      expected: '2',
      actual: '3',
      fix: { cells: { 'requests.newReceived.naturalPerson': '2' } },
    });
    expect(one?.message).toContain('填的是 3，申请台账里有 2 件（2025-001、2025-002）');
  });

  it('is found where the register has no case of it', () => {
    expect(found({ 'requests.carriedIn.business': '1' }, [])[0]?.message).toContain('申请台账里没有');
  });

  it('is none while the cell is blank, when it is the same, and for a total that adds up by itself', () => {
    expect(found({}, [request('1')])).toEqual([]);
    expect(found({ 'requests.newReceived.naturalPerson': '1' }, [request('1')])).toEqual([]);
    expect(found({ 'requests.newReceived.naturalPerson': '２' }, [request('1'), request('2')])).toEqual([]);
  });

  it('is said once: of the term and not of the typed total above it', () => {
    const cells = { 'requests.newReceived.naturalPerson': '3', 'requests.newReceived.total': '3' };
    expect(found(cells, [request('1')]).map(each => each.cells[0])).toEqual([
      'requests.newReceived.naturalPerson',
    ]);
    expect(found({ 'requests.newReceived.total': '3' }, [request('1')]).map(each => each.cells[0])).toEqual([
      'requests.newReceived.total',
    ]);
  });

  it('names a few cases of many', () => {
    const many = Array.from({ length: 9 }, (_, index) => request(`n${index}`));
    expect(found({ 'requests.newReceived.naturalPerson': '3' }, many)[0]?.message).toContain(
      '9 件（n0、n1、n2、n3、n4……）',
    );
  });
});

describe('filling a report from the register', () => {
  it('leaves nothing that differs, whatever was typed before, and no equation that is not met', () => {
    const cells = [...format.cells.values()].filter(({ table }) => table !== 'proactive').map(({ id }) => id);
    const typed = fc.dictionary(fc.constantFrom(...cells), fc.constantFrom('0', '7', '三件', ''), {
      maxKeys: 20,
    });
    fc.assert(
      fc.property(anyEntries, typed, (entries, before) => {
        const derived = derivedFrom(entries);
        const start = setCells(draft, before);
        const filled = fillFromRegister(start, derived);
        const calculation = calculate(filled.draft);
        expect(mismatches(calculation, derived)).toEqual([]);
        for (const [cell, { count }] of derived) {
          const figure = calculation.values.get(cell)?.figure;
          expect(figure?.kind === 'number' && figure.value.units).toBe(BigInt(count));
        }
        expect(fillFromRegister(filled.draft, derived).draft.cells).toEqual(filled.draft.cells);
      }),
      { numRuns: 60 },
    );
  });

  it('touches no cell the register does not speak of, and says what it did', () => {
    const start = setCells(draft, {
      'proactive.licensing.decisions': '9',
      'requests.newReceived.naturalPerson': '5',
    });
    const filled = fillFromRegister(start, derivedFrom([request('1')]));
    expect(filled.draft.cells['proactive.licensing.decisions']).toBe('9');
    expect(filled.replaced).toEqual([{ cell: 'requests.newReceived.naturalPerson', before: '5', now: '1' }]);
    const said = fillAccount(filled, format, ['2025-009']).join('');
    expect(said).toContain('由 5 改为 1');
    expect(said).toContain('2025-009');
    expect(fillAccount(fillFromRegister(filled.draft, derivedFrom([request('1')])), format)[0]).toContain(
      '没有改动',
    );
  });
});

const document = (id: string, said: Partial<DocumentEntry>): DocumentEntry => ({
  ...newDocument({ id, register: 'r', now: '2025-01-01' }),
  number: `孝政发〔2025〕${id}号`,
  ...said,
});

describe('the figures of documents', () => {
  const anyDocuments = fc.array(
    fc.record({
      issuedOn: anyDay,
      repealedOn: fc.option(anyDay),
      expiredOn: fc.option(anyDay),
      kind: fc.constantFrom('regulation' as const, 'normative' as const),
    }),
    { maxLength: 10 },
  );

  it('go on from year to year: in force is last year’s, plus issued, minus repealed', () => {
    fc.assert(
      fc.property(anyDocuments, fc.integer({ min: 2021, max: 2028 }), (said, year) => {
        const documents = said.map(({ repealedOn, expiredOn, ...rest }, index) =>
          document(String(index), {
            ...rest,
            ...(repealedOn ? { repealedOn } : {}),
            ...(expiredOn ? { expiredOn } : {}),
          }),
        );
        const count = (of: number, cell: string) =>
          documentFigures(documents, of, format).counts.get(cell) ?? NaN;
        for (const row of ['proactive.regulations', 'proactive.normativeDocs'])
          expect(count(year, `${row}.inForce`)).toBe(
            count(year - 1, `${row}.inForce`) + count(year, `${row}.issued`) - count(year, `${row}.repealed`),
          );
      }),
    );
  });

  it('count what was issued, repealed or expired in the year, and lead to the documents', () => {
    const documents = [
      document('1', { issuedOn: '2024-05-01' }),
      document('2', { issuedOn: '2025-05-01' }),
      document('3', { issuedOn: '2020-05-01', repealedOn: '2025-02-01' }),
      document('4', { issuedOn: '2020-05-01', expiredOn: '2025-06-01', repealedOn: '2026-01-01' }),
      document('5', {}),
    ];
    const { counts, documentsBehind } = documentFigures(documents, 2025, format);
    expect(Object.fromEntries(counts)).toMatchObject({
      'proactive.normativeDocs.issued': 1,
      'proactive.normativeDocs.repealed': 2,
      'proactive.normativeDocs.inForce': 2,
      'proactive.regulations.inForce': 0,
    });
    expect(documentsBehind('proactive.normativeDocs.inForce').map(({ id }) => id)).toEqual(['1', '2']);
    expect(isInForce(document('5', {}), '2025-12-31')).toBeUndefined();
    const derived = derivedOf(undefined, documentFigures(documents, 2025, format));
    const typed = calculate(setCells(draft, { 'proactive.normativeDocs.issued': '2' }));
    expect(mismatches(typed, derived)[0]?.message).toContain('规范性文件清单里有 1 件（孝政发〔2025〕2号）');
  });

  it('are only what the format of 2019 asks of them', () => {
    const { counts } = documentFigures([document('1', { issuedOn: '2020-05-01' })], 2020, formatById('2019'));
    expect(Object.fromEntries(counts)).toEqual({
      'proactive.regulations.made': 0,
      'proactive.normativeDocs.made': 1,
    });
  });
});

describe('what an entry lacks', () => {
  const fields = (said: Partial<RequestEntry>) => gapsOf(request('1', said)).map(({ field }) => field);

  it('is nothing where it is whole, open or answered', () => {
    expect(fields({})).toEqual([]);
    expect(fields({ answeredOn: '2025-03-05', outcome: 'granted' })).toEqual([]);
  });

  it('is said field by field', () => {
    expect(gapsOf(newEntry({ id: 'a', register: 'r', no: '', now: '' })).map(({ field }) => field)).toEqual([
      'receivedOn',
      'applicantKind',
    ]);
    expect(fields({ outcome: 'granted' })).toEqual(['answeredOn']);
    expect(fields({ answeredOn: '2025-03-05' })).toEqual(['outcome']);
    expect(fields({ answeredOn: '2025-03-01', outcome: 'granted' })).toEqual(['answeredOn']);
    expect(fields({ answeredOn: '2025-03-05', outcome: 'other' })).toEqual(['outcome']);
    expect(fields({ corrections: [{ askedOn: '2025-03-05', madeOn: '2025-03-04' }] })).toEqual([
      'correction',
    ]);
    expect(fields({ consultations: [{ of: 'organ', from: '2025-03-05', to: '2025-03-04' }] })).toEqual([
      'consultation',
    ]);
    const dispute = { id: 'd', kind: 'review', outcome: '', body: '' };
    expect(fields({ disputes: [dispute] })).toEqual(['dispute']);
    expect(fields({ disputes: [{ ...dispute, filedOn: '2025-04-01' }] })).toEqual([]);
    expect(fields({ disputes: [{ ...dispute, filedOn: '2025-04-01', decidedOn: '2025-05-01' }] })).toEqual([
      'dispute',
    ]);
  });
});

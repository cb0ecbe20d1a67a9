import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figureChecks } from '../../../src/shared/checks/figure-checks.ts';
import { runChecks } from '../../../src/shared/checks/run-checks.ts';
import { runFamilies } from '../../../src/shared/checks/run-families.ts';
import { wordChecks } from '../../../src/shared/checks/word-checks.ts';
import { formatById, formats } from '../../../src/shared/formats/registry.ts';
import { setCells } from '../../../src/shared/report/updates.ts';
import { arbitraryDraft, balancedDraft } from '../../helpers/arbitraries.ts';
import { makeFinishedReport, makeReport, withTypedTotals } from '../../helpers/make-report.ts';
import { sharedCase } from '../../helpers/shared-cases.ts';

const seedCells = sharedCase('xiaojing-2020.cells.json');

test('a finished report in which nothing happened has no error in any format', () => {
  for (const { id } of formats) {
    const draft = makeFinishedReport({ format: id });
    for (const report of [draft, withTypedTotals(draft)]) {
      expect(runChecks(report).filter(({ severity }) => severity === 'error')).toEqual([]);
    }
  }
});

test('findings stand in the order of the printed report', () => {
  const draft = {
    ...makeReport({
      unit: '',
      year: 2020,
      signature: { date: '2019-01-01' },
      cells: {
        'litigation.review.total': '-1',
        'requests.carriedOut.naturalPerson': '3件',
        'requests.newReceived.business': '3件',
        'proactive.adminFees.amount': '100元',
      },
    }),
  };
  const order = runChecks(draft).map(
    ({ rule, cells, text }) => text?.section ?? cells[0]?.split('.')[0] ?? rule,
  );
  expect(order.filter((place, index) => place !== order[index - 1])).toEqual([
    'report.title',
    'report.format',
    'overview',
    'proactive',
    'requests',
    'litigation',
    'problems',
    'others',
    'report.date',
  ]);
  const requests = runChecks(draft)
    .filter(({ rule }) => rule === 'cell.notNumber')
    .map(({ cells }) => cells[0]);
  expect(requests).toEqual(['requests.newReceived.business', 'requests.carriedOut.naturalPerson']);
});

describe('whatever a draft holds', () => {
  test('every finding names what exists, says something, and repairs only cells and texts that exist', () => {
    fc.assert(
      fc.property(arbitraryDraft(), arbitraryDraft(), (draft, last) => {
        const { cells } = formatById(draft.format);
        for (const finding of runChecks(draft, { last })) {
          expect(finding.message).toMatch(/[。？！]$/);
          expect(finding.message).not.toMatch(/undefined|NaN|\[object|requests\.|litigation\.|proactive\./);
          expect(finding.cells.filter(id => !cells.has(id))).toEqual([]);
          for (const fix of [finding.fix, finding.otherFix]) {
            expect(Object.keys(fix?.cells ?? {}).filter(id => !cells.has(id))).toEqual([]);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test('figures and words apart find what they find together', () => {
    fc.assert(
      fc.property(arbitraryDraft(), arbitraryDraft(), (draft, last) => {
        const apart = [figureChecks, wordChecks].flatMap(families => runFamilies(families, draft, { last }));
        const together = runChecks(draft, { last });
        expect(apart).toHaveLength(together.length);
        for (const finding of apart) expect(together).toContainEqual(finding);
      }),
      { numRuns: 10 },
    );
  });

  test('the same draft has the same findings', () => {
    fc.assert(
      fc.property(arbitraryDraft(), draft => {
        expect(runChecks(structuredClone(draft))).toEqual(runChecks(draft));
      }),
      { numRuns: 10 },
    );
  });

  test('filling blanks as offered and repairing cells as offered comes to an end', () => {
    fc.assert(
      fc.property(balancedDraft('typed'), fc.nat(), (draft, choice) => {
        const ids = Object.keys(draft.cells);
        let current = setCells(draft, { [ids[choice % ids.length] ?? '']: '' });
        for (let step = 0; step < 5; step += 1) {
          const fix = runChecks(current).find(({ fix }) => fix?.cells)?.fix;
          if (!fix?.cells) return;
          current = setCells(current, fix.cells);
        }
        expect(runChecks(current).filter(({ rule }) => rule === 'cell.blank')).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

test.skipIf(!seedCells)('the seed’s figures have no arithmetic error (needs ../shared/cases)', () => {
  const seed = JSON.parse(readFileSync(seedCells ?? '', 'utf8')) as { cells: Record<string, number> };
  const cells = Object.fromEntries(Object.entries(seed.cells).map(([id, value]) => [id, String(value)]));
  const draft = makeFinishedReport({ format: '2019', year: 2020, cells });
  expect(
    runFamilies(figureChecks, draft).map(({ rule, severity, fix }) => [rule, severity, fix?.label]),
  ).toEqual([['cell.decimals', 'hint', '改为 2.7000']]);
});

test('what was checked before does not change what is found', () => {
  fc.assert(
    fc.property(arbitraryDraft(), arbitraryDraft(), balancedDraft('typed'), (draft, other, typed) => {
      const found = runChecks(draft);
      runChecks(other);
      runChecks(typed);
      expect(runChecks({ ...draft, cells: { ...draft.cells } })).toEqual(found);
    }),
    { numRuns: 50 },
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Calculation, calculate } from '../../../src/shared/checks/calculate.ts';
import { figureChecks } from '../../../src/shared/checks/figure-checks.ts';
import { runFamilies } from '../../../src/shared/checks/run-families.ts';
import { cellView, redrawnCells } from '../../../src/shared/editing/cell-view.ts';
import { type DerivedReport, findingKey } from '../../../src/shared/editing/derive.ts';
import {
  type OpenReport,
  openedReport,
  restoredReport,
  settledReport,
  steppedReport,
} from '../../../src/shared/editing/open-report.ts';
import { formatById } from '../../../src/shared/formats/registry.ts';
import type { Draft } from '../../../src/shared/report/draft.ts';
import { changedCells } from '../../../src/shared/report/tables.ts';
import { setCells, setIdentity, setText } from '../../../src/shared/report/updates.ts';
import { arbitraryCellText, arbitraryDraft, balancedDraft } from '../../helpers/arbitraries.ts';

interface Key {
  readonly cell: number;
  readonly text: string;
  /** `into`: it is said which cell was typed into; `unsaid`: it is not; `back`: a step is taken back. */
  readonly how: 'into' | 'unsaid' | 'back' | 'otherYear' | 'words' | 'left';
}

const keys: fc.Arbitrary<readonly Key[]> = fc.array(
  fc.record({
    cell: fc.nat(),
    text: fc.oneof(fc.constant(''), arbitraryCellText),
    how: fc.oneof(
      { weight: 3, arbitrary: fc.constant('into' as const) },
      fc.constantFrom(
        'unsaid' as const,
        'back' as const,
        'otherYear' as const,
        'words' as const,
        'left' as const,
      ),
    ),
  }),
  { minLength: 1, maxLength: 12 },
);

const drafts = fc.oneof(arbitraryDraft(), balancedDraft('automatic'), balancedDraft('typed'));
const lastYears = fc.option(fc.oneof(arbitraryDraft(), balancedDraft('typed')), { nil: undefined });

const idsOf = (draft: Draft) => [...formatById(draft.format).cells.keys()];

/** The open report after a key; `steps` are the drafts before it. */
function after(report: OpenReport, steps: Draft[], { cell, text, how }: Key): OpenReport {
  const ids = idsOf(report.draft);
  const id = ids[cell % ids.length] ?? '';
  const earlier = how === 'back' ? steps.pop() : undefined;
  if (earlier) return restoredReport(report, earlier);
  if (how === 'left') return settledReport(report);
  steps.push(report.draft);
  if (how === 'otherYear')
    return steppedReport(report, draft => setIdentity(draft, { year: draft.year + 1 }));
  if (how === 'words') return steppedReport(report, draft => setText(draft, 'overview', text));
  return steppedReport(
    report,
    draft => setCells(draft, { [id]: text }),
    how === 'into' ? { typed: [id] } : {},
  );
}

test('a report typed key by key, with steps taken back, says what the same report says at once', () => {
  fc.assert(
    fc.property(drafts, lastYears, keys, (opened, last, typed) => {
      const steps: Draft[] = [];
      const ids = idsOf(opened);
      let before = openedReport(opened, last);
      for (const key of typed) {
        const now = after(before, steps, key);
        // Nothing is known of a copy of the same cells.
        const fresh = openedReport({ ...now.draft, cells: { ...now.draft.cells } }, last);
        expect(now.findings).toEqual(fresh.findings);
        expect(now.findings).toEqual(runFamilies(figureChecks, now.draft, last ? { last } : {}));
        expect(now.shown).toEqual(fresh.shown);
        expect(now.calculation.values).toEqual(fresh.calculation.values);
        expect(now.calculation.fills).toEqual(fresh.calculation.fills);
        expect(now.calculation.arithmetic.states).toEqual(fresh.calculation.arithmetic.states);
        expect(now.derived.marks).toEqual(fresh.derived.marks);
        expect(now.derived.sections).toEqual(fresh.derived.sections);
        expect(now.derived.standing).toEqual(fresh.derived.standing);
        const different = ids.filter(id => !sameView(before.derived, now.derived, id));
        expect([...redrawnCells(before.derived, now.derived)]).toEqual(expect.arrayContaining(different));
        expect(new Set(now.findings.map(findingKey)).size).toBe(now.findings.length);
        before = now;
      }
    }),
    { numRuns: 60 },
  );
});

test('what a key does not change is the same object as before it', () => {
  fc.assert(
    fc.property(drafts, lastYears, keys, (opened, last, typed) => {
      let before = openedReport(opened, last);
      for (const key of typed) {
        const now = after(before, [], key);
        expectShared(before.calculation, now.calculation);
        if (key.how === 'words' || key.how === 'left') {
          expect(now.calculation.values).toBe(before.calculation.values);
          expect(now.calculation.findings).toBe(before.calculation.findings);
          expect(redrawnCells(before.derived, now.derived).size).toBe(0);
        }
        before = now;
      }
    }),
    { numRuns: 60 },
  );
});

/** Values that are alike are the same objects, and so are the equations that read none that changed. */
function expectShared(before: Calculation, now: Calculation): void {
  const changed = changedCells(before, now);
  const touched = new Set([...changed].flatMap(id => now.format.readers.get(id) ?? []));
  for (const [id, value] of now.values) if (!changed.has(id)) expect(value).toBe(before.values.get(id));
  for (const [equation, state] of now.arithmetic.states) {
    if (!touched.has(equation)) expect(state).toBe(before.arithmetic.states.get(equation));
  }
  expect(now.last).toBe(before.last);
  const filled = [...changed].some(
    id => (now.values.get(id)?.figure.kind === 'blank') !== (before.values.get(id)?.figure.kind === 'blank'),
  );
  const becameAutomatic = [...changed].some(
    id => now.values.get(id)?.automatic !== before.values.get(id)?.automatic,
  );
  if (!filled && !becameAutomatic) expect(now.fills).toBe(before.fills);
  for (const [state, { finding }] of now.arithmetic.mismatches) {
    const was = before.arithmetic.mismatches.get(state);
    const sameTotals = before.arithmetic.typed === now.arithmetic.typed;
    if (was && sameTotals && was.repairable === now.arithmetic.mismatches.get(state)?.repairable) {
      expect(finding).toBe(was.finding);
    }
  }
}

test('a calculation is the same whatever it replaces', () => {
  fc.assert(
    fc.property(drafts, drafts, lastYears, lastYears, (draft, other, last, otherLast) => {
      const fresh = calculate(draft, { last });
      const replacing = calculate(draft, { last, before: calculate(other, { last: otherLast }) });
      for (const part of ['values', 'fills', 'findings', 'draft', 'format'] as const) {
        expect(replacing[part]).toEqual(fresh[part]);
      }
      expect(replacing.arithmetic.states).toEqual(fresh.arithmetic.states);
      expect(replacing.last?.values).toEqual(fresh.last?.values);
    }),
    { numRuns: 60 },
  );
});

function sameView(a: DerivedReport, b: DerivedReport, id: string): boolean {
  return JSON.stringify(cellView(a, id)) === JSON.stringify(cellView(b, id));
}

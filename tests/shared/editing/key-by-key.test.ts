import fc from 'fast-check';
import { beforeAll, expect, test, vi } from 'vitest';
import { figureChecks } from '../../../src/shared/checks/figure-checks.ts';
import type { Finding } from '../../../src/shared/checks/finding.ts';
import { runFamilies } from '../../../src/shared/checks/run-families.ts';
import { cellView, redrawnCells } from '../../../src/shared/editing/cell-view.ts';
import { type DerivedReport, deriveReport, findingKey } from '../../../src/shared/editing/derive.ts';
import { formatById } from '../../../src/shared/formats/registry.ts';
import type { Draft } from '../../../src/shared/report/draft.ts';
import { tableFill } from '../../../src/shared/report/table-fill.ts';
import { setCells } from '../../../src/shared/report/updates.ts';
import { arbitraryCellText, arbitraryDraft, balancedDraft } from '../../helpers/arbitraries.ts';

/**
 * What was computed for one key is used again for the next. A second program, whose memory is wiped before each
 * question by asking about another format, has nothing to use again.
 */
let forgetful: (draft: Draft) => { findings: readonly Finding[]; fills: unknown; derived: DerivedReport };

beforeAll(async () => {
  vi.resetModules();
  const [families, checks, derive, fill] = await Promise.all([
    import('../../../src/shared/checks/run-families.ts'),
    import('../../../src/shared/checks/figure-checks.ts'),
    import('../../../src/shared/editing/derive.ts'),
    import('../../../src/shared/report/table-fill.ts'),
  ]);
  expect(families.runFamilies).not.toBe(runFamilies);
  forgetful = draft => {
    const other = { ...draft, format: draft.format === '2019' ? '2021' : '2019', cells: {} };
    families.runFamilies(checks.figureChecks, other);
    derive.deriveReport(other, []);
    const copy = { ...draft, cells: { ...draft.cells } };
    const findings = families.runFamilies(checks.figureChecks, copy);
    const derived = derive.deriveReport(copy, findings);
    return {
      findings,
      derived,
      fills: formatById(draft.format).tables.map(({ id }) => fill.tableFill(derived.values, id)),
    };
  };
});

interface Key {
  readonly cell: number;
  readonly text: string;
  readonly undo: boolean;
}

const keys: fc.Arbitrary<readonly Key[]> = fc.array(
  fc.record({
    cell: fc.nat(),
    text: fc.oneof(fc.constant(''), arbitraryCellText),
    undo: fc.boolean(),
  }),
  { minLength: 1, maxLength: 12 },
);

const drafts = fc.oneof(arbitraryDraft(), balancedDraft('automatic'), balancedDraft('typed'));

test('a report typed key by key, with steps taken back, says what the same report says at once', () => {
  fc.assert(
    fc.property(drafts, keys, (opened, typed) => {
      const ids = [...formatById(opened.format).cells.keys()];
      const steps = [opened];
      let before = deriveReport(opened, runFamilies(figureChecks, opened));
      for (const { cell, text, undo } of typed) {
        const draft = steps.at(-1) ?? opened;
        if (undo && steps.length > 1) steps.pop();
        else steps.push(setCells(draft, { [ids[cell % ids.length] ?? '']: text }));
        const now = steps.at(-1) ?? opened;
        const findings = runFamilies(figureChecks, now);
        const derived = deriveReport(now, findings, before);
        const fresh = forgetful(now);
        expect(findings).toEqual(fresh.findings);
        expect(derived.values).toEqual(fresh.derived.values);
        expect(derived.marks).toEqual(fresh.derived.marks);
        expect(derived.sections).toEqual(fresh.derived.sections);
        expect(formatById(now.format).tables.map(({ id }) => tableFill(derived.values, id))).toEqual(
          fresh.fills,
        );
        const different = ids.filter(id => !sameView(before, derived, id));
        expect([...redrawnCells(before, derived)]).toEqual(expect.arrayContaining(different));
        expect(new Set(findings.map(findingKey)).size).toBe(findings.length);
        before = derived;
      }
    }),
    { numRuns: 60 },
  );
});

function sameView(a: DerivedReport, b: DerivedReport, id: string): boolean {
  return JSON.stringify(cellView(a, id)) === JSON.stringify(cellView(b, id));
}

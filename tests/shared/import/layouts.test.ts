import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { outlineOf } from '../../../src/shared/document/outline.ts';
import { formatById } from '../../../src/shared/formats/registry.ts';
import type { Draft } from '../../../src/shared/report/draft.ts';
import { narrowCell } from '../../../src/shared/report/figures.ts';
import { arbitraryFormatId } from '../../helpers/arbitraries.ts';
import { printedCells } from '../../helpers/import-expectations.ts';
import { distinctReport } from '../../helpers/import-reports.ts';
import { layouts } from '../../helpers/layouts.ts';

/** `LAYOUT_CASES=20000 npx vitest run tests/shared/import/layouts.test.ts` is the long form; it prints its figures. */
const wanted = Number(process.env.LAYOUT_CASES ?? 66);

/** What clerks write into cells: mostly zeros, some figures, blanks, marks and remarks. */
const written = fc.oneof(
  { weight: 10, arbitrary: fc.constant('0') },
  { weight: 8, arbitrary: fc.integer({ min: 1, max: 9 }).map(String) },
  { weight: 4, arbitrary: fc.integer({ min: 10, max: 2_000 }).map(String) },
  { weight: 1, arbitrary: fc.constantFrom('/', '—', '无', '3件', '1,010', '12（注1）', '０') },
);

/** Reports as they are published: with no blank cell, a few, or many. */
const drafts: fc.Arbitrary<Draft> = fc
  .tuple(
    arbitraryFormatId,
    fc.constantFrom(0, 0, 0.03, 0.3),
    fc.array(fc.tuple(written, fc.double({ min: 0, max: 1, noNaN: true })), {
      minLength: 200,
      maxLength: 200,
    }),
  )
  .map(([format, blank, choices]) => {
    const cells = [...formatById(format).cells.values()].flatMap((cell, at) => {
      const [text, chance] = choices[at] ?? ['0', 1];
      if (chance < blank) return [];
      return [[cell.id, cell.kind === 'amount' ? (text === '0' ? '0' : '12.5') : text] as const];
    });
    return { ...distinctReport(format), cells: Object.fromEntries(cells) };
  });

describe('a report in any layout that is published', () => {
  const tally = new Map<
    string,
    { cases: number; right: number; wrong: number; reported: number; unsaid: number }
  >();
  afterAll(() => {
    if (process.env.LAYOUT_CASES)
      process.stdout.write(`${[...tally].map(each => JSON.stringify(each)).join('\n')}\n`);
  });

  test.each(Object.keys(layouts))(
    '%s: every cell comes back right or is reported',
    layout => {
      const read = layouts[layout];
      const sum = { cases: 0, right: 0, wrong: 0, reported: 0, unsaid: 0 };
      tally.set(layout, sum);
      fc.assert(
        fc.property(drafts, draft => {
          const { cells, account } = read!(outlineOf(draft));
          const expected = printedCells(draft);
          const wrong = Object.entries(cells).filter(
            ([id, value]) => narrowCell(expected[id] ?? '') !== value,
          );
          const missing = Object.keys(expected).filter(id => cells[id] === undefined);
          const told = new Set(
            account.unrecognised.flatMap(each => (each.row ? [`${each.row.table}.${each.row.row}`] : [])),
          );
          const loose =
            account.unrecognised.some(each => !each.row) ||
            account.notes.some(note => note.kind === 'missing');
          const unsaid = missing.filter(
            id => !told.has(id.split('.').slice(0, -1).join('.').replace(/\.$/, '')) && !loose,
          );
          sum.cases += 1;
          sum.right += Object.keys(cells).length - wrong.length;
          sum.wrong += wrong.length;
          sum.reported += missing.length;
          sum.unsaid += unsaid.length;
          if (process.env.LAYOUT_CASES) return;
          expect({ wrong, unsaid }).toEqual({ wrong: [], unsaid: [] });
        }),
        { numRuns: Math.ceil(wanted / Object.keys(layouts).length) },
      );
      expect(sum).toMatchObject({ wrong: 0, unsaid: 0 });
    },
    3_600_000,
  );
});

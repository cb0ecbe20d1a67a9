import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeCounts } from '../../../src/shared/history/change-counts.ts';
import { changesBetween } from '../../../src/shared/history/changes.ts';
import { arbitraryDraft } from '../../helpers/arbitraries.ts';
import { makeReport } from '../../helpers/make-report.ts';

describe('counting what changed', () => {
  test('agrees with the list of changes', () => {
    fc.assert(
      fc.property(arbitraryDraft(), arbitraryDraft(), (before, after) => {
        const { cells, texts, fields } = changesBetween(before, after);
        expect(changeCounts(before, after)).toEqual({
          cells: cells.length,
          texts: texts.length,
          fields: fields.length,
        });
      }),
      { numRuns: 60 },
    );
  });

  test('finds nothing in a report saved again', () => {
    const draft = makeReport();
    expect(changeCounts(draft, { ...draft, updatedAt: '2030-01-01T00:00:00.000Z' })).toEqual({
      cells: 0,
      texts: 0,
      fields: 0,
    });
  });
});

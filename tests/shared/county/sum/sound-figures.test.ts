import fc from 'fast-check';
import { expect, test } from 'vitest';
import { memberFaults } from '../../../../src/shared/county/sum/member-faults.ts';
import { memberFigures } from '../../../../src/shared/county/sum/member-figures.ts';
import { soundFigures } from '../../../../src/shared/county/sum/sound-figures.ts';
import { formatById, officialFormats } from '../../../../src/shared/formats/registry.ts';
import { trim } from '../../../../src/shared/report/decimal.ts';
import { arbitraryDraft, balancedDraft } from '../../../helpers/arbitraries.ts';

const figuresOf = (figures: ReadonlyMap<string, Parameters<typeof trim>[0]>) =>
  new Map([...figures].map(([cell, figure]) => [cell, trim(figure)]));

test.each(['typed', 'automatic'] as const)(
  'a sound report, totals %s, is read as the close look reads it',
  totals => {
    fc.assert(
      fc.property(balancedDraft(totals), draft => {
        const format = formatById(draft.format);
        const sound = soundFigures(format, draft.cells);
        if (sound) {
          expect(memberFaults(draft, officialFormats)).toEqual([]);
          expect(figuresOf(sound)).toEqual(figuresOf(memberFigures(draft, format, officialFormats).figures));
        }
        // Padded amounts and the like are left to the close look; most reports have none.
        if (Object.values(draft.cells).every(text => /^-?(?:0|[1-9]\d*)$/.test(text)))
          expect(sound).toBeDefined();
      }),
      { numRuns: 25 },
    );
  },
);

test('a report with a changed cell is either left to the close look or has nothing against it', () => {
  const changed = fc
    .tuple(balancedDraft('typed'), fc.nat(), fc.constantFrom('', '1', '3件', '-1', '007', '2.5'))
    .map(([draft, at, text]) => {
      const ids = Object.keys(draft.cells);
      return { ...draft, cells: { ...draft.cells, [ids[at % ids.length] ?? '']: text } };
    });
  fc.assert(
    fc.property(fc.oneof(changed, arbitraryDraft()), draft => {
      if (!soundFigures(formatById(draft.format), draft.cells)) return;
      expect(memberFaults(draft, officialFormats)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

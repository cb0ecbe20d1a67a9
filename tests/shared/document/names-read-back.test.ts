import { describe, expect, test } from 'vitest';
import { exportDocx } from '../../../src/shared/document/export-docx.ts';
import { importReport } from '../../../src/shared/import/import-report.ts';
import { makeFinishedReport } from '../../helpers/make-report.ts';
import { organNames } from '../../helpers/organ-names.ts';

/** Every third by kind, so that all kinds and lengths are among them, and every long one. */
const some = organNames.filter(({ name }, index) => index % 3 === 0 || [...name].length > 20);

describe('the name of an organ', () => {
  test('is read back from the file it was written into, as unit and as organ', () => {
    expect(some.length).toBeGreaterThan(200);
    const wrong = some.flatMap(({ name }) => {
      const draft = makeFinishedReport({ unit: name, signature: { organ: name, date: '2025-01-15' } });
      const { unit, year, signature, texts } = importReport({ name: 'a.docx', bytes: exportDocx(draft) });
      const read = { unit, year, ...signature, others: texts.others };
      const right = {
        unit: name,
        year: draft.year,
        organ: name,
        date: '2025-01-15',
        others: draft.texts.others,
      };
      return JSON.stringify(read) === JSON.stringify(right) ? [] : [read];
    });
    expect(wrong).toEqual([]);
  }, 240_000);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDraft, writeDraft } from '../../../src/shared/report/draft-file.ts';
import {
  areRelated,
  joined,
  kinship,
  kinshipOfDrafts,
  type Lineage,
  lineageOf,
  withLineage,
  withoutLineage,
} from '../../../src/shared/report/lineage.ts';
import { setText } from '../../../src/shared/report/updates.ts';
import { makeReport } from '../../helpers/make-report.ts';

const runs = fc.constantFrom('a', 'b', 'c', 'constructor', 'toString', '2026-01-10T01:00:00.000Z 1f');
const arbitraryLineage: fc.Arbitrary<Lineage> = fc.dictionary(runs, fc.integer({ min: 1, max: 4 }));

/** The saves a lineage stands for, one by one. */
const savesIn = (lineage: Lineage) =>
  new Set(
    Object.entries(lineage).flatMap(([run, saves]) =>
      Array.from({ length: saves }, (_, save) => `${run} ${save}`),
    ),
  );

describe('the saves a draft comes from', () => {
  it('tell how two states stand to each other exactly as the sets of saves do', () => {
    fc.assert(
      fc.property(arbitraryLineage, arbitraryLineage, (one, other) => {
        const [ones, others] = [savesIn(one), savesIn(other)];
        const holds = (whole: Set<string>, part: Set<string>) => [...part].every(save => whole.has(save));
        const expected = holds(ones, others)
          ? holds(others, ones)
            ? 'same'
            : 'ahead'
          : holds(others, ones)
            ? 'behind'
            : 'apart';
        expect(kinship(one, other)).toBe(expected);
        expect(savesIn(joined(one, other))).toEqual(new Set([...ones, ...others]));
        expect(areRelated(one, other)).toBe([...ones].some(save => others.has(save)));
      }),
    );
  });

  it('are those of both, once a state comes from both', () => {
    fc.assert(
      fc.property(arbitraryLineage, arbitraryLineage, (one, other) => {
        expect(['same', 'ahead']).toContain(kinship(joined(one, other), one));
        expect(['same', 'ahead']).toContain(kinship(joined(one, other), other));
      }),
    );
  });

  it('stand in a file, and a file of before they were counted stands for itself alone', () => {
    const old = makeReport({ texts: { overview: '旧的' } });
    const counted = withLineage(old, { a: 2 });
    expect(readDraft(writeDraft(counted))).toEqual(counted);
    expect(withoutLineage(counted)).toEqual(old);
    expect(lineageOf(old)).toEqual(lineageOf(readDraft(writeDraft(old))));
    expect(kinshipOfDrafts(old, { ...old })).toBe('same');
    expect(kinshipOfDrafts(old, setText(old, 'overview', '另一份'))).toBe('apart');
    expect(kinshipOfDrafts(old, { ...old, updatedAt: '2026-01-01T00:00:00.000Z' })).toBe('apart');
  });

  it('do not make two drafts the same that say different things', () => {
    const one = withLineage(makeReport({ texts: { overview: '这边' } }), { a: 2 });
    expect(kinshipOfDrafts(one, setText(one, 'overview', '那边'))).toBe('apart');
  });

  it.each([{ a: 0 }, { a: -1 }, { a: 1.5 }, { a: '1' }, [], 'a'])(
    'are damaged where they are %j',
    lineage => {
      const text = JSON.stringify({ ...makeReport(), lineage });
      expect(() => readDraft(text)).toThrow('保存记录');
    },
  );
});

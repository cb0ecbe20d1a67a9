import { describe, expect, it } from 'vitest';
import type { DraftSummary, ListedDraft } from '../../../src/renderer/database/drafts-contract.ts';
import { type BackupCopy, groupCopies, stateOfCopy } from '../../../src/renderer/work/copy-groups.ts';
import { makeReport } from '../../helpers/make-report.ts';

function copyOf(id: string, updatedAt: string, set: string, unit = '某某镇人民政府'): BackupCopy {
  return {
    id,
    unit,
    year: 2025,
    updatedAt,
    set,
    read: async () => ({ kind: 'read', carried: [], draft: makeReport({ id }) }),
  };
}

const monday = '2026-01-05T02:00:00.000Z';
const tuesday = '2026-01-06T02:00:00.000Z';
const wednesday = '2026-01-07T02:00:00.000Z';

describe('the copies of drafts', () => {
  it('stand together by draft, the newest of all first, whatever order they were found in', () => {
    const groups = groupCopies([
      copyOf('a', monday, '2026-01-05'),
      copyOf('b', wednesday, 'latest'),
      copyOf('a', tuesday, 'latest'),
    ]);
    expect(groups.map(({ id, copies }) => [id, copies.map(({ updatedAt }) => updatedAt)])).toEqual([
      ['b', [wednesday]],
      ['a', [tuesday, monday]],
    ]);
  });

  it('are one where the same was written twice, and it is the latest one that counts', () => {
    const [group] = groupCopies([copyOf('a', tuesday, '2026-01-06'), copyOf('a', tuesday, 'latest')]);
    expect(group?.copies.map(({ set }) => set)).toEqual(['latest']);
  });

  it('are two where the clock said the same and the saves were others', () => {
    const copies = [copyOf('a', tuesday, 'latest'), copyOf('a', tuesday, 'latest')];
    const [group] = groupCopies(copies.map((copy, index) => ({ ...copy, lineage: { [`run ${index}`]: 1 } })));
    expect(group?.copies).toHaveLength(2);
  });

  it('are named as in the newest: a unit may have been renamed', () => {
    const [group] = groupCopies([
      copyOf('a', monday, '2026-01-05', '旧名'),
      copyOf('a', tuesday, 'latest', '新名'),
    ]);
    expect(group?.unit).toBe('新名');
  });
});

describe('a copy beside the library', () => {
  const stored = (updatedAt: string): DraftSummary => ({
    kind: 'draft',
    id: 'a',
    revision: 3,
    unit: '某某镇人民政府',
    year: 2025,
    format: '2021',
    title: '',
    createdAt: monday,
    updatedAt,
  });

  it.each([
    ['same', [stored(tuesday)], []],
    ['older', [stored(wednesday)], []],
    ['newer', [stored(monday)], []],
    ['missing', [], []],
    ['removed', [], [stored(tuesday)]],
    ['damaged', [{ kind: 'damaged', id: 'a', message: '' }], []],
  ] as const)('is %s', (state, listed, removed) => {
    expect(stateOfCopy({ id: 'a', updatedAt: tuesday }, listed, removed)).toBe(state);
  });

  it.each([
    ['same', { a: 2 }],
    ['older', { a: 1 }],
    ['newer', { a: 2, b: 1 }],
    ['apart', { a: 1, b: 1 }],
  ] as const)('is %s by the saves both come from, whatever the clocks said', (state, lineage) => {
    const known: ListedDraft = { ...stored(wednesday), lineage: { a: 2 } };
    expect(stateOfCopy({ id: 'a', updatedAt: monday, lineage }, [known], [])).toBe(state);
  });
});

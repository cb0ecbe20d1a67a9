import { describe, expect, test } from 'vitest';
import { currentSchema } from '../../../src/shared/report/draft.ts';
import { readRawDraft } from '../../../src/shared/report/draft-file.ts';
import { type Migration, migrate, migrations } from '../../../src/shared/report/migrations.ts';
import { makeFinishedReport } from '../../helpers/make-report.ts';

/** Steps of a program that has come to schema 3: 1→2 renames a field, 2→3 splits another. */
const chain: readonly Migration[] = [
  { from: 1, apply: ({ organ, ...rest }) => ({ ...rest, unit: organ }) },
  { from: 2, apply: ({ period, ...rest }) => ({ ...rest, year: Number(String(period).slice(0, 4)) }) },
];

describe('the migration chain', () => {
  test('applies every step from the draft’s schema on, and stamps the schema', () => {
    const old = { schema: 1, organ: '柳林镇人民政府', period: '2024年度', note: '留着' };
    expect(migrate(old, 1, chain, 3)).toEqual({
      schema: 3,
      unit: '柳林镇人民政府',
      year: 2024,
      note: '留着',
    });
    expect(migrate({ schema: 2, unit: '甲', period: '2023年度' }, 2, chain, 3)).toEqual({
      schema: 3,
      unit: '甲',
      year: 2023,
    });
  });

  test('leaves a draft of the current schema as it is', () => {
    const draft = { schema: 3, unit: '甲' };
    expect(migrate(draft, 3, chain, 3)).toBe(draft);
  });

  test('does not touch the draft it was given', () => {
    const old = Object.freeze({ schema: 1, organ: '甲', period: '2024' });
    migrate(old, 1, chain, 3);
    expect(old).toEqual({ schema: 1, organ: '甲', period: '2024' });
  });

  test('refuses to jump over a missing step', () => {
    expect(() => migrate({ schema: 1 }, 1, chain.slice(1), 3)).toThrow('schema 1');
  });

  test('of this program takes a draft of schema 1 over as it is, without remarks', () => {
    const draft = makeFinishedReport();
    expect(readRawDraft({ ...draft, schema: 1, note: '留着' })).toEqual({
      ...draft,
      schema: 2,
      note: '留着',
    });
  });

  test('of this program reaches from schema 1 to the current one without a gap', () => {
    expect(migrations.map(step => step.from)).toEqual(
      Array.from({ length: currentSchema - 1 }, (_, index) => index + 1),
    );
  });
});

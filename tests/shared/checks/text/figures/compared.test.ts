import { describe, expect, test } from 'vitest';
import { fixtureRows } from '../../../prose/phrases.ts';
import { findIn } from '../found.ts';

/** What is found about the figures of a phrase in 一 of a report with these cells, as `stated≠held`. */
function conflicts(phrase: string, cells: string, format: string | undefined): string {
  const pairs = cells.split(' ').filter(pair => pair !== '');
  const found = findIn('text.figure', 'overview', phrase.replaceAll('\\n', '\n'), {
    format: format || '2021',
    cells: Object.fromEntries(pairs.map(pair => pair.split('=') as [string, string])),
  });
  return found.map(({ actual, expected }) => `${actual}≠${expected}`).join(' ') || 'none';
}

describe('phrases against tables', () => {
  const rows = fixtureRows('compared.tsv');

  test('there are at least five of each family, and no phrase twice with the same tables', () => {
    const families = rows.map(([family]) => family);
    for (const family of new Set(families)) {
      expect(families.filter(other => other === family).length, family).toBeGreaterThanOrEqual(5);
    }
    expect(new Set(rows.map(row => row.slice(1).join('\t'))).size).toBe(rows.length);
  });

  test.each(
    rows.map(([family = '', phrase = '', cells = '', conflict = '', format]) => ({
      family,
      phrase,
      cells,
      conflict,
      format,
    })),
  )('$family: $phrase ($cells) $conflict', ({ phrase, cells, conflict, format }) => {
    expect(conflicts(phrase, cells, format)).toBe(conflict);
  });
});

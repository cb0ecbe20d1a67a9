import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sharedCase } from '../../helpers/shared-cases.ts';
import { fixtureRows, statedBy } from './phrases.ts';

/** Words before a phrase that could make a careless reader take its numbers for requests. */
const surroundings = [
  '',
  '（二）依申请公开\n',
  '全年共收到政府信息公开申请5件。',
  '全年共收到政府信息公开申请5件；',
];

/** The year a row of the given sample is about: the first it names. */
function yearOf(phrase: string): number {
  return Number(/(20\d\d)年/.exec(phrase)?.[1] ?? 2024);
}

/** 均在法定时限内完成答复 tells that none is carried over, which the given sample does not note. */
function isLeftNone(phrase: string, state: string): boolean {
  return state === 'requests.carriedOut=0' && /均在法定时限内/.test(phrase);
}

describe('the given sample of real phrases', () => {
  const rows = fixtureRows('given.tsv');

  test.each(rows.map(([phrase = '', states = '']) => ({ phrase, states })))(
    '$phrase',
    ({ phrase, states }) => {
      const told = states.split(' ').filter(state => state !== '');
      const figures = told.filter(state => !state.startsWith('!'));
      const read = statedBy(phrase, '2021', yearOf(phrase)).filter(state => state.includes('='));
      expect(read.filter(state => !isLeftNone(phrase, state)).toSorted()).toEqual(figures.toSorted());
    },
  );

  const given = sharedCase('narrative-phrases.tsv');
  test.skipIf(!given)('is the one handed to the project (needs ../shared/cases)', () => {
    const original = readFileSync(given ?? '', 'utf8')
      .trim()
      .split('\n')
      .slice(1);
    expect(rows.map(row => row.join('\t'))).toEqual(original);
  });
});

describe('phrases that state figures of the tables', () => {
  const rows = fixtureRows('figures.tsv');

  test('there are at least 150 of them in at least 12 families', () => {
    expect(rows.length).toBeGreaterThanOrEqual(150);
    expect(new Set(rows.map(([family]) => family)).size).toBeGreaterThanOrEqual(12);
    expect(new Set(rows.map(([, phrase]) => phrase)).size).toBe(rows.length);
  });

  test.each(
    rows.map(([family = '', phrase = '', states = '', format]) => ({ family, phrase, states, format })),
  )('$family: $phrase', ({ phrase, states, format }) => {
    const read = statedBy(phrase.replaceAll('\\n', '\n'), format);
    expect(read.toSorted()).toEqual(states.split(' ').toSorted());
  });
});

describe('phrases whose numbers are about something else', () => {
  const rows = fixtureRows('not-figures.tsv');

  test('there are at least 150 of them in at least 12 families', () => {
    expect(rows.length).toBeGreaterThanOrEqual(150);
    expect(new Set(rows.map(([family]) => family)).size).toBeGreaterThanOrEqual(12);
    expect(new Set(rows.map(([, phrase]) => phrase)).size).toBe(rows.length);
  });

  test.each(rows.map(([family = '', phrase = '', format]) => ({ family, phrase, format })))(
    '$family: $phrase',
    ({ phrase, format }) => {
      for (const before of surroundings) {
        const own = before.includes('5件') ? ['requests.newReceived=5'] : [];
        expect(statedBy(before + phrase, format), `after ${JSON.stringify(before)}`).toEqual(own);
      }
    },
  );
});

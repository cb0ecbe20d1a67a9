import { describe, expect, test } from 'vitest';
import { readForChecks } from '../../../../../src/shared/checks/context.ts';
import { checkFigures } from '../../../../../src/shared/checks/text/figures/figure-findings.ts';
import { readTexts } from '../../../../../src/shared/prose/report-texts.ts';
import { makeFinishedReport } from '../../../../helpers/make-report.ts';
import { type Dice, diceOf } from '../../../prose/clerks/dice.ts';
import { anyFigures, cellsOf } from '../../../prose/clerks/figures.ts';
import { aboutCases, aboutDecisions, aboutDocuments } from '../../../prose/clerks/others.ts';
import { aboutRequests } from '../../../prose/clerks/requests.ts';
import { slotsOf, typed, type Words } from '../../../prose/clerks/sentence.ts';

/** What the check says of one sentence beside the tables of a report. */
type Said = (sentence: string) => readonly string[];

/** A report of arbitrary figures, and a sentence about them from a grammar that does not know the reader's words. */
function caseOf(seed: number): { readonly said: Said; readonly sentence: Words; readonly dice: Dice } {
  const dice = diceOf(seed);
  const figures = anyFigures(dice);
  const about = dice.pick([aboutRequests, aboutRequests, aboutDocuments, aboutDecisions, aboutCases]);
  const report = readForChecks(makeFinishedReport({ cells: cellsOf(figures) }));
  const said = (overview: string) => {
    const written = { ...report, draft: { ...report.draft, texts: { overview } } };
    return checkFigures({ ...written, texts: readTexts(written), lastTexts: [] }).map(
      ({ message }) => message,
    );
  };
  return { said, sentence: about(dice, figures), dice };
}

const cases = Array.from({ length: 300 }, (_, at) => caseOf(1 + at * 7919));

describe('300 sentences of clerks about the figures of arbitrary reports', () => {
  test('are many', () => {
    expect(new Set(cases.map(({ sentence }) => typed(sentence))).size).toBeGreaterThan(280);
  });

  test('raise nothing where they are right', () => {
    const alarms = cases.flatMap(({ said, sentence }) => {
      const found = said(typed(sentence));
      return found.length === 0 ? [] : [typed(sentence), ...found];
    });
    expect(alarms).toEqual([]);
  });

  test('are named where one figure is changed, at least 97 in 100', () => {
    const changed = cases.flatMap(({ said, sentence, dice }) =>
      slotsOf(sentence).map(at => ({ said, words: typed(sentence, at, dice.number(1, 4)) })),
    );
    const missed = changed.filter(({ said, words }) => said(words).length === 0);
    expect(changed.length).toBeGreaterThan(600);
    expect(missed.length / changed.length, missed.map(({ words }) => words).join('\n')).toBeLessThanOrEqual(
      0.03,
    );
  });
});

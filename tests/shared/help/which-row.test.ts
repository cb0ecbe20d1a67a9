import { describe, expect, it } from 'vitest';
import { formats } from '../../../src/shared/formats/registry.ts';
import { firstCellOf } from '../../../src/shared/help/row-help.ts';
import {
  firstQuestion,
  type QuestionId,
  questions,
  rowOfChoice,
} from '../../../src/shared/help/which-row.ts';

/** Every way through the questions: the ids asked, and the choice it ends on. */
function walks(question: QuestionId, asked: readonly QuestionId[] = []) {
  expect(asked, 'a question leads back to itself').not.toContain(question);
  return questions[question].choices.flatMap((choice): readonly Walk[] =>
    choice.leads.to === 'question'
      ? walks(choice.leads.question, [...asked, question])
      : [{ asked: [...asked, question], choice }],
  );
}

interface Walk {
  readonly asked: readonly QuestionId[];
  readonly choice: (typeof questions)[QuestionId]['choices'][number];
}

describe('这件该填哪一行', () => {
  it('ends every way on a row of table 三, in every format, after at most three questions', () => {
    for (const format of formats) {
      for (const { asked, choice } of walks(firstQuestion)) {
        const row = rowOfChoice(choice, format);
        expect(row, `${format.id} ${choice.label}`).toBeDefined();
        expect(firstCellOf(format, 'requests', row ?? '')).toBeDefined();
        expect(asked.length).toBeLessThanOrEqual(3);
      }
    }
  });

  it('reaches every row a request can end on, and none that counts requests coming in or sums', () => {
    for (const format of formats) {
      const reached = new Set(walks(firstQuestion).map(({ choice }) => rowOfChoice(choice, format)));
      const comingIn = format.balances.flatMap(balance => balance.left.map(cell => cell.split('.')[1]));
      const outcomes = [...format.cells.values()].filter(
        cell => cell.table === 'requests' && !cell.total && !comingIn.includes(cell.row),
      );
      const rows = new Set(outcomes.map(cell => cell.row));
      expect(reached, format.id).toEqual(rows);
    }
  });

  it('asks every question it has, and no answer twice in one question', () => {
    const asked = new Set(walks(firstQuestion).flatMap(walk => walk.asked));
    expect([...asked].sort()).toEqual(Object.keys(questions).sort());
    for (const { choices } of Object.values(questions)) {
      expect(new Set(choices.map(choice => choice.label)).size).toBe(choices.length);
    }
  });

  it('says nothing of a row where an answer leads on', () => {
    for (const format of formats) {
      const leadsOn = questions[firstQuestion].choices.find(choice => choice.leads.to === 'question');
      expect(leadsOn && rowOfChoice(leadsOn, format)).toBeUndefined();
    }
  });
});

import { describe, expect, it } from 'vitest';
import type { Choice, QuestionTree } from '../../../src/shared/formats/declaration/help.ts';
import { formats } from '../../../src/shared/formats/registry.ts';
import { firstCellOf } from '../../../src/shared/help/row-help.ts';

/** The questions of each format. */
const trees = formats.map(format => {
  if (!format.questions) throw new Error(`no questions in ${format.id}`);
  return { format, tree: format.questions, firstQuestion: format.questions.first };
});

/** Every way through the questions: the ids asked, and the choice it ends on. */
function walks(tree: QuestionTree, question: string, asked: readonly string[] = []): readonly Walk[] {
  expect(asked, 'a question leads back to itself').not.toContain(question);
  const { choices = [] } = tree.questions[question] ?? {};
  expect(choices, question).not.toEqual([]);
  return choices.flatMap((choice): readonly Walk[] =>
    choice.leads.to === 'question'
      ? walks(tree, choice.leads.question, [...asked, question])
      : [{ asked: [...asked, question], choice }],
  );
}

interface Walk {
  readonly asked: readonly string[];
  readonly choice: Choice;
}

/** The row an answer ends on; undefined where it leads on. */
function rowOfChoice({ leads }: Choice): string | undefined {
  return leads.to === 'row' ? leads.row : undefined;
}

describe('这件该填哪一行', () => {
  it('ends every way on a row of table 三, in every format, after at most three questions', () => {
    for (const { format, tree, firstQuestion } of trees) {
      for (const { asked, choice } of walks(tree, firstQuestion)) {
        const row = rowOfChoice(choice);
        expect(row, `${format.id} ${choice.label}`).toBeDefined();
        expect(firstCellOf(format, 'requests', row ?? '')).toBeDefined();
        expect(asked.length).toBeLessThanOrEqual(3);
      }
    }
  });

  it('reaches every row a request can end on, and none that counts requests coming in or sums', () => {
    for (const { format, tree, firstQuestion } of trees) {
      const reached = new Set(walks(tree, firstQuestion).map(({ choice }) => rowOfChoice(choice)));
      const comingIn = format.balances.flatMap(balance => balance.left.map(cell => cell.split('.')[1]));
      const outcomes = [...format.cells.values()].filter(
        cell => cell.table === 'requests' && !cell.total && !comingIn.includes(cell.row),
      );
      const rows = new Set(outcomes.map(cell => cell.row));
      expect(reached, format.id).toEqual(rows);
    }
  });

  it('asks every question it has, and no answer twice in one question', () => {
    for (const { tree, firstQuestion } of trees) {
      const { questions } = tree;
      const asked = new Set(walks(tree, firstQuestion).flatMap(walk => walk.asked));
      expect([...asked].sort()).toEqual(Object.keys(questions).sort());
      for (const { choices } of Object.values(questions)) {
        expect(new Set(choices.map(choice => choice.label)).size).toBe(choices.length);
      }
    }
  });

  it('says nothing of a row where an answer leads on', () => {
    for (const { tree, firstQuestion } of trees) {
      const leadsOn = tree.questions[firstQuestion]?.choices.find(choice => choice.leads.to === 'question');
      expect(leadsOn && rowOfChoice(leadsOn)).toBeUndefined();
    }
  });
});

import type { QuestionTree } from '../declaration/help.ts';
import type { FormatDeclaration } from '../types.ts';
import { type Examination, rowsOf } from './examined.ts';

/** The questions: every row a request can end on is reached, every question is asked, none leads back to itself. */
export const examineQuestions: Examination = ({ declaration }) => {
  const { questions: tree } = declaration;
  if (!tree) {
    return declaration.roles.requests ? ['没有“这件该填哪一行”的问题（questions）。'] : [];
  }
  const ends = outcomeRows(declaration, tree);
  const { asked, reached, problems } = walk(tree, tree.first, []);
  return [
    ...new Set(problems),
    ...Object.keys(tree.questions)
      .filter(id => !asked.includes(id))
      .map(id => `问题“${id}”问不到。`),
    ...ends.filter(row => !reached.includes(row)).map(row => `回答问题到不了“${tree.table}.${row}”这一行。`),
    ...reached
      .filter(row => !ends.includes(row))
      .map(row => `回答问题到了“${tree.table}.${row}”，表里没有这一行，或它不是办理的去向。`),
  ];
};

/** The rows that a request which came in ends on. */
function outcomeRows({ tables, roles }: FormatDeclaration, tree: QuestionTree): readonly string[] {
  const table = tables.find(({ id }) => id === tree.table);
  const comingIn = [roles.requests?.received, roles.requests?.carriedIn];
  return table ? rowsOf(table).flatMap(({ id, total }) => (total || comingIn.includes(id) ? [] : [id])) : [];
}

interface Walked {
  readonly asked: readonly string[];
  readonly reached: readonly string[];
  readonly problems: readonly string[];
}

function walk(tree: QuestionTree, id: string, above: readonly string[]): Walked {
  if (above.includes(id)) return { asked: [], reached: [], problems: [`问题“${id}”绕回了它自己。`] };
  const question = tree.questions[id];
  if (!question || question.choices.length === 0) {
    return { asked: [id], reached: [], problems: [`问题“${id}”没有可选的回答。`] };
  }
  const walked = question.choices.map(
    ({ leads }): Walked =>
      leads.to === 'row'
        ? { asked: [], reached: [leads.row], problems: [] }
        : walk(tree, leads.question, [...above, id]),
  );
  return {
    asked: [id, ...walked.flatMap(each => each.asked)],
    reached: [...new Set(walked.flatMap(each => each.reached))],
    problems: walked.flatMap(each => each.problems),
  };
}

import type { QuestionTree } from '../declaration/help.ts';
import type { FormatDeclaration } from '../types.ts';
import { type Examination, ownOf, rowsOf } from './examined.ts';

/** The questions: every row a request can end on is reached, every question is asked, none leads back to itself. */
export const examineQuestions: Examination = ({ declaration }) => {
  const { questions: tree } = declaration;
  if (!tree) {
    return declaration.roles.requests ? ['没有“这件该填哪一行”的问题（questions）。'] : [];
  }
  const ends = outcomeRows(declaration, tree);
  const { asked, reached, problems } = walk(tree);
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

/** Asks every question once, however many answers lead to it: their paths may be beyond counting. */
function walk(tree: QuestionTree): Walked {
  const asked = new Set<string>();
  const reached = new Set<string>();
  const problems: string[] = [];
  const ask = (id: string, above: ReadonlySet<string>): void => {
    if (above.has(id)) problems.push(`问题“${id}”绕回了它自己。`);
    if (asked.has(id)) return;
    asked.add(id);
    const choices = ownOf(tree.questions, id)?.choices ?? [];
    if (choices.length === 0) problems.push(`问题“${id}”没有可选的回答。`);
    const here = new Set([...above, id]);
    for (const { leads } of choices) {
      if (leads.to === 'row') reached.add(leads.row);
      else ask(leads.question, here);
    }
  };
  ask(tree.first, new Set());
  return { asked: [...asked], reached: [...reached], problems };
}

import { compileFormat, type Format } from '../compile.ts';
import type { FormatDeclaration } from '../types.ts';
import { examineAddresses } from './addresses.ts';
import { circularSums } from './circular-sums.ts';
import type { Examination, Examined } from './examined.ts';
import { examineHelp } from './help.ts';
import { examineNames } from './names.ts';
import { examineQuestions } from './questions.ts';
import { examineRoles } from './roles.ts';
import { examineSections } from './sections.ts';
import { examineSuccession } from './succession.ts';
import { examineTables } from './tables.ts';
import { examineWords } from './words.ts';

const examinations: readonly Examination[] = [
  examineNames,
  examineSections,
  examineTables,
  examineAddresses,
  examineRoles,
  examineSuccession,
  examineWords,
  examineHelp,
  examineQuestions,
];

/**
 * What a declared format lacks or contradicts, in Chinese for whoever writes it, part by part; empty where it is
 * whole. `clauses` are the numbers of the clauses that its help may cite, `taken` the words of any sentence.
 */
export function problemsOf(
  declaration: FormatDeclaration,
  { before, ...known }: Pick<Examined, 'clauses' | 'taken'> & { readonly before?: Format | undefined },
): readonly string[] {
  const circular = circularSums(declaration);
  if (circular.length > 0) return circular;
  const format = compileFormat(declaration);
  const examined = { declaration, format, ...known, ...(before ? { before } : {}) };
  return examinations.flatMap(examine => examine(examined));
}

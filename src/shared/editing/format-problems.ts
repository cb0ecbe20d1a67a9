import type { FormatRegistry } from '../formats/registry.ts';
import { problemsOf } from '../formats/soundness/problems-of.ts';
import type { FormatDeclaration } from '../formats/types.ts';
import { wordsOfSentences } from '../prose/words/word-lists.ts';

/**
 * What a format lacks or contradicts beside the other formats there are, in Chinese; empty where it is whole.
 * @param clauses by number, those that help may cite: help/clauses.ts
 */
export function formatProblems(
  declaration: FormatDeclaration,
  formats: FormatRegistry,
  clauses: Readonly<Record<string, unknown>>,
): readonly string[] {
  return problemsOf(declaration, {
    before: formats.forYear(declaration.years.from - 1),
    clauses: new Set(Object.keys(clauses)),
    taken: wordsOfSentences(),
  });
}

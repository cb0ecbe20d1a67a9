import { readFileSync } from 'node:fs';
import type { Logger } from '@stryker-mutator/api/logging';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import type { Place } from './places.ts';
import { rankIn } from './sample-checker.mjs';

const silence = () => {};
const quiet = {
  isDebugEnabled: () => false,
  debug: silence,
  info: silence,
  warn: silence,
} as Partial<Logger> as Logger;

/**
 * Where the mutants of a sample are, as Stryker wants to be told: `file:line:column-line:column`. Told so, it writes
 * these alone into its copy of the program, which with all of them takes several times as long to test.
 */
export async function sampledRanges(
  places: readonly Place[],
  { count, seed }: { readonly count: number; readonly seed: string },
): Promise<readonly string[]> {
  const rank = rankIn(seed);
  const mutants = (await Promise.all(places.map(mutantsIn))).flat();
  return mutants
    .map(mutant => ({ mutant, rank: rank(mutant) }))
    .toSorted((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, count)
    .map(({ mutant: { fileName, location } }) => {
      const { start, end } = location;
      return `${fileName}:${start.line + 1}:${start.column}-${end.line + 1}:${end.column}`;
    });
}

async function mutantsIn({ files, lines }: Place) {
  const { mutants } = await new Instrumenter(quiet).instrument(
    files.map(name => ({ name, content: readFileSync(name, 'utf8'), mutate: true })),
    { plugins: null, excludedMutations: [], ignorers: [] },
  );
  return mutants.filter(
    ({ location: { start } }) => !lines || (start.line + 1 >= lines.first && start.line < lines.last),
  );
}

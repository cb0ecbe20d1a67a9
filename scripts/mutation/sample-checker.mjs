import { createHash } from 'node:crypto';
import { commonTokens, declareFactoryPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';

/**
 * Where a mutant stands in the order that a seed gives all mutants: the same in the program and in Stryker's copy.
 * @param {string} seed
 */
export const rankIn =
  seed =>
  ({ fileName, mutatorName, replacement, location: { start, end } }) =>
    createHash('sha256')
      .update(JSON.stringify([seed, /src\/.*/.exec(fileName)?.[0], mutatorName, replacement, start, end]))
      .digest('hex');

/**
 * Lets a sample of the mutants through, chosen by a seed: the same sources and seed give the same sample, and of
 * sources that changed, most of it. Those left out count as not compiling, which no score counts.
 */
class SampleChecker {
  /** @param {{ sample: { count: number, seed: string } }} options */
  constructor(options) {
    this.options = options;
  }

  async init() {}

  /** All at once: what belongs to the sample depends on all. */
  async group(mutants) {
    return [mutants.map(mutant => mutant.id)];
  }

  async check(mutants) {
    const { count, seed } = this.options.sample;
    const rank = rankIn(seed);
    const ranked = mutants.map(mutant => ({ id: mutant.id, rank: rank(mutant) }));
    const inSample = new Set(
      ranked
        .toSorted((a, b) => (a.rank < b.rank ? -1 : 1))
        .slice(0, count)
        .map(({ id }) => id),
    );
    return Object.fromEntries(
      mutants.map(({ id }) => [
        id,
        inSample.has(id) ? { status: 'passed' } : { status: 'compileError', reason: 'not in the sample' },
      ]),
    );
  }
}

function createSampleChecker(options) {
  return new SampleChecker(options);
}
createSampleChecker.inject = tokens(commonTokens.options);

export const strykerPlugins = [declareFactoryPlugin(PluginKind.Checker, 'sample', createSampleChecker)];

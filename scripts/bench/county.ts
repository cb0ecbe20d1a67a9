import { ownSentences } from '../../src/shared/county/similar/own-sentences.ts';
import { similarTexts } from '../../src/shared/county/similar/similar-texts.ts';
import { sumDrafts } from '../../src/shared/county/sum/sum-drafts.ts';
import { formatById } from '../../src/shared/formats/registry.ts';
import { generateCounty, ownText } from '../../tests/helpers/county.ts';
import { seededRandom } from '../../tests/helpers/seeded-random.ts';
import { medianOf, type Row } from './measure.ts';
import type { Bench } from './subject.ts';

/** A city: so many units, each with so many characters of its own. */
const units = 3000;
const characters = 3000;

/** The county's desk at the size of a city: the sum of all units, and who copied from whom. */
export const benchCounty: Bench = async function* () {
  const known = generateCounty(60).units;
  const drafts = Array.from({ length: Math.ceil(units / known.length) }, () => known)
    .flat()
    .map(({ draft }, index) => ({ ...draft, unit: `清河县第${index + 1}镇人民政府` }));
  yield timed(`county: the sum of ${units}`, 1000, () =>
    sumDrafts(drafts, { id: 'sum', now: '2025-02-01T00:00:00.000Z', withFaults: true }),
  );
  const random = seededRandom(1);
  const texts = drafts.map(draft => {
    const overview = ownText(random, characters)
      .map(sentence => `${sentence}。`)
      .join('');
    return { ...draft, texts: { overview } };
  });
  const format = formatById('2021');
  yield timed(`county: similar texts, ${units} of ${characters} characters`, 10_000, () =>
    similarTexts(texts.map(draft => ownSentences(draft, format))),
  );
};

/** A row of its own time, the middle one of three: what a city waits for is counted in seconds. */
function timed(name: string, target: number, work: () => unknown): Row {
  const times: number[] = [];
  for (let run = 0; run < 3; run += 1) {
    const started = performance.now();
    work();
    times.push(performance.now() - started);
  }
  return { name, unit: 'ms', values: [medianOf(times)], target, runs: times.length };
}

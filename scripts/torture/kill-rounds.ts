import { setTimeout as wait } from 'node:timers/promises';
import { startBrowser } from './browser.ts';
import type { FoundLibrary, Told } from './page/page-api.ts';

export interface KillReport {
  readonly rounds: number;
  /** How many saves were shown as done, and how many keys were typed, before the kills. */
  readonly shown: number;
  readonly typed: number;
  /** What must not be: each a sentence. */
  readonly violations: readonly string[];
  /** For each kill that lost keys: milliseconds between the oldest lost key and the kill. */
  readonly lostAges: readonly number[];
  /** The longest that a key waited to be shown as saved, in milliseconds: how slow the machine was. */
  readonly slowestShown: number;
}

interface Witness {
  readonly shown: Map<string, number>;
  readonly typedAt: Map<string, number>;
  shownCount: number;
  slowestShown: number;
}

/**
 * Types into a library and kills the browser at a random moment, again and again on the same profile, and
 * looks each time whether everything that was shown as saved is there and whole. Every fourth time only the
 * renderer is killed.
 */
export async function killRounds(options: {
  readonly executable: string;
  readonly profile: string;
  readonly url: string;
  readonly rounds: number;
  readonly onRound?: (round: number) => void;
}): Promise<KillReport> {
  const { executable, profile, url, rounds, onRound } = options;
  const shown = new Map<string, number>();
  const violations: string[] = [];
  const lostAges: number[] = [];
  let [shownCount, typed, slowestShown] = [0, 0, 0];
  let before: { witness: Witness; killedAt: number } | undefined;
  for (let round = 0; round <= rounds; round += 1) {
    const running = await startBrowser(executable, profile);
    const page = await running.newPage();
    const witness: Witness = { shown, typedAt: new Map(), shownCount: 0, slowestShown: 0 };
    await page.exposeFunction('told', toldOf(witness, violations));
    await page.goto(url);
    const found = await page.evaluate(() => window.torture.open());
    violations.push(...violationsOf(found, shown).map(text => `round ${round}: ${text}`));
    if (before) lostAges.push(...lostAgesOf(found, before.witness, before.killedAt));
    if (round === rounds) {
      await running.quit();
      break;
    }
    await page.evaluate(seed => window.torture.type({ seed }), round + 1);
    await wait(150 + Math.random() * 1_500);
    const killedAt = Date.now();
    if (round % 4 === 3) await running.killRenderers();
    await running.kill();
    before = { witness, killedAt };
    typed += witness.typedAt.size;
    shownCount += witness.shownCount;
    slowestShown = Math.max(slowestShown, witness.slowestShown);
    onRound?.(round + 1);
  }
  return { rounds, shown: shownCount, typed, violations, lostAges, slowestShown };
}

function toldOf(witness: Witness, violations: string[]): Told {
  return (event, id, key) => {
    if (event === 'typed') witness.typedAt.set(`${id} ${key}`, Date.now());
    else if (event === 'shown') {
      const before = witness.shown.get(id) ?? 0;
      const oldestAt = witness.typedAt.get(`${id} ${before + 1}`) ?? Date.now();
      witness.slowestShown = Math.max(witness.slowestShown, Date.now() - oldestAt);
      witness.shownCount += 1;
      witness.shown.set(id, Math.max(key, before));
    } else violations.push(`saving ${id} ended in ${event}`);
  };
}

function violationsOf(found: FoundLibrary, shown: ReadonlyMap<string, number>): readonly string[] {
  if (found.kind === 'failed') return [`the library did not open: ${found.message}`];
  const violations = found.drafts
    .filter(draft => draft.kind !== 'draft' || draft.key === undefined)
    .map(draft => `${draft.id} is damaged`);
  if (found.loss) violations.push(`a loss is reported: ${found.loss}`);
  if (found.damagedVersions > 0) violations.push(`${found.damagedVersions} versions are damaged`);
  for (const [id, key] of shown) {
    const stored = found.drafts.find(draft => draft.id === id)?.key;
    if (stored === undefined || stored < key)
      violations.push(`${id} has ${stored}, shown as saved was ${key}`);
  }
  return violations;
}

function lostAgesOf(found: FoundLibrary, { typedAt }: Witness, killedAt: number): readonly number[] {
  if (found.kind === 'failed') return [];
  return found.drafts.flatMap(({ id, key = 0 }) => {
    const lost = typedAt.get(`${id} ${key + 1}`);
    return lost === undefined ? [] : [killedAt - lost];
  });
}

import fc from 'fast-check';
import { afterEach, beforeEach } from 'vitest';

/**
 * How tests judge a mutant. Properties do so with as many cases as a moment allows, always the same ones, and one
 * case that fails is enough: a smaller one need not be looked for.
 */
fc.configureGlobal({ seed: 1, interruptAfterTimeLimit: 500, endOnFailure: true });

/**
 * After the first test that fails the others need not run. Vitest's own `bail` cancels the run from outside, which
 * hangs now and then, and a mutant whose run hangs counts as killed.
 */
const judged = globalThis as { isDead?: boolean };

beforeEach(({ skip }) => {
  if (judged.isDead) skip();
});

afterEach(({ task }) => {
  if (task.result?.state === 'fail') judged.isDead = true;
});

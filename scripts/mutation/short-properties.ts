import fc from 'fast-check';

/**
 * Properties judge a mutant with as many cases as a moment allows, always the same ones, and a mutant that one case
 * kills is dead: a smaller case need not be looked for.
 */
fc.configureGlobal({ seed: 1, interruptAfterTimeLimit: 700, endOnFailure: true });

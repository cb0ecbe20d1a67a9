import { continuityRules } from '../../rules/continuity-rules.ts';
import type { ContinuityDeclaration } from '../types.ts';

/** 上年结转 is what last year's report carried on; it holds across the change of format too. */
export const carriedInFromLastYear: ContinuityDeclaration = {
  rule: continuityRules.carriedIn.id,
  acrossFormats: true,
  target: 'requests.carriedIn.*',
  terms: [{ sign: 1, year: 'last', cell: 'requests.carriedOut.*' }],
};

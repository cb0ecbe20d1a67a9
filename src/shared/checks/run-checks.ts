import type { Draft } from '../report/draft.ts';
import { figureChecks } from './figure-checks.ts';
import type { Finding } from './finding.ts';
import { type CheckOptions, runFamilies } from './run-families.ts';
import { wordChecks } from './word-checks.ts';

const allChecks = [...figureChecks, ...wordChecks];

/** Runs every check on a report. The findings stand in the order of the printed document. */
export function runChecks(draft: Draft, options?: CheckOptions): readonly Finding[] {
  return runFamilies(allChecks, draft, options);
}

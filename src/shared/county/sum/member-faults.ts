import { arithmetic } from '../../checks/arithmetic.ts';
import { blankCells } from '../../checks/blank-cells.ts';
import { cellFigures } from '../../checks/cell-figures.ts';
import { readForChecks } from '../../checks/context.ts';
import type { FormatRegistry } from '../../formats/registry.ts';
import type { CellId } from '../../formats/types.ts';
import type { Draft } from '../../report/draft.ts';

/** What stands against adding a report as it is. */
export interface Fault {
  /** Of the member's format; the likeliest culprit first. */
  readonly cells: readonly CellId[];
  /** In Chinese, with the place. */
  readonly reason: string;
}

/** The families whose errors make a sum wrong: cells without a number, wrong numbers, equations that do not hold. */
const families = [blankCells, cellFigures, arithmetic];

/** The blank and wrong cells of a report, in the words of the checks. */
export function memberFaults(draft: Draft, formats: FormatRegistry): readonly Fault[] {
  const context = readForChecks(draft, undefined, undefined, formats);
  return families
    .flatMap(check => check(context))
    .filter(({ severity }) => severity === 'error')
    .map(({ cells, message }) => ({ cells, reason: message }));
}

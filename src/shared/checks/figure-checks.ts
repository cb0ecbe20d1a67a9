import { arithmetic } from './arithmetic.ts';
import { blankCells } from './blank-cells.ts';
import { bounds } from './bounds.ts';
import { cellFigures } from './cell-figures.ts';
import type { Check } from './context.ts';
import { continuity } from './continuity.ts';
import { identity } from './identity.ts';
import { litigationWithoutRequests } from './litigation.ts';
import { reportDate } from './report-date.ts';
import { tooLarge } from './too-large.ts';
import { unknownCells } from './unknown-cells.ts';
import { yearOnYear } from './year-on-year.ts';

/**
 * Families that read figures and dates and none of the texts: cheap enough to run at every key. Findings about
 * the same place stand in this order.
 */
export const figureChecks: readonly Check[] = [
  identity,
  blankCells,
  cellFigures,
  unknownCells,
  arithmetic,
  continuity,
  bounds,
  tooLarge,
  yearOnYear,
  litigationWithoutRequests,
  reportDate,
];

import { formatById } from '../../src/shared/formats/registry.ts';
import type { Draft } from '../../src/shared/report/draft.ts';
import { computeValues, type Values } from '../../src/shared/report/values.ts';

/** What the cells of a draft hold. */
export function valuesOf(draft: Draft): Values {
  return computeValues(formatById(draft.format), draft.cells);
}

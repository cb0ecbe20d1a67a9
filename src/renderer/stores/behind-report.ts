import { create } from 'zustand';
import type { RegisterFigures } from '../../shared/register/count/cases-by-cell.ts';
import type { Derived } from '../../shared/register/in-report/derived.ts';

/** What the unit's register says of the open report's year. */
export interface BehindReport {
  readonly figures: RegisterFigures;
  readonly derived: Derived;
  /** Entries that lack something and are counted nowhere, or as open, by their 编号. */
  readonly leftOut: readonly string[];
}

/** The register behind the open report; nothing where the unit keeps none that reaches back to its year. */
export const useBehindReport = create<{ readonly behind: BehindReport | undefined }>(() => ({
  behind: undefined,
}));

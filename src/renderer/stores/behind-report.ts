import { create } from 'zustand';
import type { RegisterFigures } from '../../shared/register/count/cases-by-cell.ts';
import type { DocumentFigures } from '../../shared/register/count/document-figures.ts';
import type { Derived } from '../../shared/register/in-report/derived.ts';

/** What the unit's register says of the open report's year. */
export interface BehindReport {
  /** Absent where no requests were kept by then. */
  readonly requests?: RegisterFigures | undefined;
  /** Absent where no documents were kept by then. */
  readonly documents?: DocumentFigures | undefined;
  readonly derived: Derived;
  /** Entries and documents that lack something and are counted nowhere, or as open, by their 编号 or 文号. */
  readonly leftOut: readonly string[];
}

/** The register behind the open report; nothing where the unit keeps none that reaches back to its year. */
export const useBehindReport = create<{ readonly behind: BehindReport | undefined }>(() => ({
  behind: undefined,
}));

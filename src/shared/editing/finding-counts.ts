/** How a report stands: open problems of each severity, and what is not filled in yet. */
export interface FindingCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
  /** How many cells and texts are not filled in yet. */
  readonly unfilled: number;
}

/** Of a report in which nothing was found. */
export const nothingFound: FindingCounts = { errors: 0, warnings: 0, hints: 0, unfilled: 0 };

/** Counts where only whether there are blanks is said: a key that fills one of many changes nothing there. */
export function atAGlance({ unfilled, ...counts }: FindingCounts) {
  return { ...counts, unfilled: unfilled > 0 };
}

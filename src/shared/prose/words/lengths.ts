/**
 * Lengths in characters by which headings are told from sentences. Source: the headings and the broken lines of
 * the whole reports in tests/shared/checks/text/reports; no rule of an office sets them.
 */
export const lengths = {
  /** A line without a number of its own is a heading up to this length (主动公开情况). */
  bareHeading: 15,
  /** A line or paragraph with a number is one up to this length (（二）依申请公开工作开展情况). */
  numberedHeading: 40,
  /** So much of the line behind a line break tells whether a sentence goes on in it. */
  lineLookedAt: 40,
} as const;

/** The id of an official format: the year it was first used for, e.g. `2019`, `2021`. */
export type FormatId = string;

/** The id of a table of a format; the section it stands in has the same. */
export type TableId = string;

/** The id of a text of a report: the introduction before 一, or a section of the format that is words. */
export type TextId = string;

/** The text that stands before the first section of every report, whatever its format. */
export const introductionId: TextId = 'introduction';

/** A cell's address: `<table>.<row>.<column>`, e.g. `requests.denied.stateSecret.naturalPerson`. */
export type CellId = string;

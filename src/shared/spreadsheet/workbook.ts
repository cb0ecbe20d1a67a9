/** A table for a spreadsheet, free of any file format. */
export interface Sheet {
  /** At most 31 characters, none of : \ / ? * [ ]. */
  readonly name: string;
  /** The head; it stays in view when the rows are scrolled. */
  readonly head: readonly string[];
  /** Widths of the columns, in characters of Chinese. */
  readonly widths: readonly number[];
  /** A text is written as text, whatever it looks like; a number as a number. */
  readonly rows: readonly (readonly (string | number)[])[];
}

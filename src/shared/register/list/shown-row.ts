/** What a list shows of a row, whatever it is a list of. */
export interface ShownRow {
  readonly id: string;
  /** How it stands: told by colours. */
  readonly state: string;
  readonly texts: Readonly<Record<string, string>>;
}

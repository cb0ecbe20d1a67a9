/** What a cell of a coded column can say. */
export interface SheetChoice {
  /** As it is kept. */
  readonly value: string;
  readonly label: string;
  /** What else people write for it. */
  readonly also?: readonly string[];
}

/** What a row says, field by field, as it is kept: days as ISO dates, choices by their values. */
export type RowValues = ReadonlyMap<string, readonly string[]>;

/** A column of a sheet. */
export interface Field {
  readonly id: string;
  /** The heading the program writes. */
  readonly heading: string;
  /** What other people's sheets call it. */
  readonly synonyms: readonly string[];
  /** What the second sheet says of it. */
  readonly help: string;
  readonly kind: 'text' | 'day' | 'choice' | 'whole' | 'amount';
  /** A cell may hold several, with ； between them: those of one place in different columns belong together. */
  readonly several?: true;
  /** About a person: never left out of sight. */
  readonly personal?: true;
  /** What can be chosen, by what the fields before it say. */
  readonly choices?: (row: RowValues) => readonly SheetChoice[];
  /** In Chinese characters. */
  readonly width: number;
}

/** Fields that make up a sheet, in its order; whatever another one depends on stands before it. */
export interface SheetForm {
  /** What a unit's own headings are remembered under. */
  readonly id: string;
  readonly title: string;
  readonly fields: readonly Field[];
  /** Headings of columns that are left out without a word: they follow from others, or tell nothing. */
  readonly ignored: readonly string[];
}

/** What stands between several things in a cell. */
export const separator = '；';

/** The single thing a row says of a field; undefined where it says nothing. */
export function only(row: RowValues, id: string): string | undefined {
  return row.get(id)?.find(value => value !== '');
}

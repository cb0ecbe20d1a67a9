/** Sheets of a workbook, free of any file format. Rows and columns are counted from 0. */

/** What is read of a cell: its words as they stand, or the last result of its formula. A date is `2025-03-01`. */
export interface ReadCell {
  readonly text: string;
  /** It holds a formula; without a result its text is empty. */
  readonly isFormula?: true;
}

/** A sheet that was read. A row ends with its last cell that holds anything. */
export interface ReadSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly rows: readonly (readonly ReadCell[])[];
}

/** A cell to write. A text is written as text, whatever it looks like; a day, by the number spreadsheets
 * give it (1 is 1900-01-01), as a date that sorts as one. */
export type WrittenCell =
  | string
  | number
  | null
  | {
      readonly value: string | number | null | { readonly serial: number };
      readonly style?: 'title' | 'heading' | 'label' | 'note';
      /** It can be typed into though its sheet is protected. */
      readonly isOpen?: true;
      /** How many decimals its number shows. */
      readonly decimals?: number;
    };

/** What may be typed into a stretch of cells, and what is said where something else is. */
export interface Validation {
  /** From the first to the last row and column, both included. */
  readonly area: Area;
  readonly allows:
    | {
        readonly kind: 'list';
        readonly sheet: string;
        readonly column: number;
        readonly from: number;
        readonly to: number;
      }
    /** Whole numbers from 0; `anyWhole`: less than 0 too. */
    | { readonly kind: 'whole' }
    | { readonly kind: 'anyWhole' }
    | { readonly kind: 'decimal' };
  /** Absent: something else may be typed all the same. */
  readonly otherwise?: string;
}

export interface Area {
  readonly fromRow: number;
  readonly toRow: number;
  readonly fromColumn: number;
  readonly toColumn: number;
}

/** A sheet to write. */
export interface WrittenSheet {
  /** At most 31 characters, none of : \ / ? * [ ]. */
  readonly name: string;
  /** Widths of the columns, in Chinese characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly WrittenCell[])[];
  readonly merges?: readonly Area[];
  readonly validations?: readonly Validation[];
  /** How many rows at the top stay in view. */
  readonly frozenRows?: number;
  /** Only the open cells can be typed into; there is no password. */
  readonly isProtected?: true;
  /** `deep`: not even in the list of hidden sheets. */
  readonly hidden?: 'listed' | 'deep';
}

/** The letters of a column: A, Z, AA. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode('A'.charCodeAt(0) + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** An area as spreadsheets write it: B2:C9. */
export function areaName({ fromRow, toRow, fromColumn, toColumn }: Area): string {
  return `${columnLetters(fromColumn)}${fromRow + 1}:${columnLetters(toColumn)}${toRow + 1}`;
}

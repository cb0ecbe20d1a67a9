/** How every table looks, on paper and on the screen; what depends on a table's figures is in table-layout.ts. */

/** The light blue of the official template's heading rows, as six hexadecimal digits. */
export const bandFill = 'C6D9F1';

/** The widths of the rules around a table and inside it, in eighths of a point, as Word counts them. */
export const outerRule = 8;
export const innerRule = 4;

/** What a rule inside a table takes of a cell's width or height, in twips. */
export const ruledLine = (innerRule / 8) * 20;

/** A type size in half points and its exact line height in twips. */
export interface TypeSize {
  readonly halfPoints: number;
  readonly lineHeight: number;
}

/** 五号, the size that tables are set in unless their figures are too long. */
export const usualSize: TypeSize = { halfPoints: 21, lineHeight: 290 };

/** White at the left and right of a label and of a figure, in twips. */
export const labelPadding = 45;
export const valuePadding = 20;

/** How much of its white a label at the left has before it rather than behind it, in twips. */
export const leftShift = 15;

/** White above and below the text of a cell, in twips. */
export const rowPadding = 15;

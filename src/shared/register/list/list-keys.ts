/** Where the keys of the list go: a row and a column by their places in what is shown. */
export interface ListPlace {
  readonly row: number;
  readonly column: number;
}

export interface ListSize {
  readonly rows: number;
  readonly columns: number;
  /** How many rows a page has. */
  readonly page: number;
}

export interface PressedKey {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
  /** Left and right move in the text: it is being edited. */
  readonly editing: boolean;
}

/** Where a key leads from a place; undefined where it leads nowhere, and is the text's own. */
export function keyLeadsTo(at: ListPlace, size: ListSize, pressed: PressedKey): ListPlace | undefined {
  const { row, column } = at;
  const { key, ctrl, shift, editing } = pressed;
  const lastRow = size.rows - 1;
  const lastColumn = size.columns - 1;
  const to = (rowTo: number, columnTo: number): ListPlace => ({
    row: Math.min(Math.max(0, rowTo), lastRow),
    column: Math.min(Math.max(0, columnTo), lastColumn),
  });
  switch (key) {
    case 'ArrowUp':
      return to(ctrl ? 0 : row - 1, column);
    case 'ArrowDown':
      return to(ctrl ? lastRow : row + 1, column);
    case 'ArrowLeft':
      return editing ? undefined : to(row, ctrl ? 0 : column - 1);
    case 'ArrowRight':
      return editing ? undefined : to(row, ctrl ? lastColumn : column + 1);
    case 'PageUp':
      return to(row - size.page, column);
    case 'PageDown':
      return to(row + size.page, column);
    case 'Home':
      return editing ? undefined : to(ctrl ? 0 : row, 0);
    case 'End':
      return editing ? undefined : to(ctrl ? lastRow : row, lastColumn);
    case 'Enter':
      return to(row + (shift ? -1 : 1), column);
    case 'Tab':
      return tabTo(at, size, shift);
    default:
      return undefined;
  }
}

/** Tab goes along the row and on to the next one; out of the list where that ends. */
function tabTo(
  { row, column }: ListPlace,
  { rows, columns }: ListSize,
  back: boolean,
): ListPlace | undefined {
  const at = row * columns + column + (back ? -1 : 1);
  if (at < 0 || at >= rows * columns) return undefined;
  return { row: Math.floor(at / columns), column: at % columns };
}

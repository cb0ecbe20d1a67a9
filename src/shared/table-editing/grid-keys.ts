import type { GridKey } from './grid-state.ts';
import type { Move } from './movement.ts';

/** What a key asks of the table while a cell has the focus. */
export type GridCommand =
  | { readonly kind: 'move'; readonly move: Move; readonly extend: boolean }
  /** Enter: to the row below, after Tab to the column where that began. */
  | { readonly kind: 'nextRow' }
  | { readonly kind: 'edit' | 'clear' | 'cancel' | 'selectAll' | 'fillDown' };

const arrows: Readonly<Record<string, { readonly step: Move; readonly edge: Move }>> = {
  ArrowLeft: { step: 'left', edge: 'rowStart' },
  ArrowRight: { step: 'right', edge: 'rowEnd' },
  ArrowUp: { step: 'up', edge: 'columnTop' },
  ArrowDown: { step: 'down', edge: 'columnBottom' },
};

/**
 * The command of a key, as spreadsheets have it; undefined where the key is the box's own. `editing` is true
 * after F2 or a double click: then left, right, Home, End and Delete move in and edit the text of the cell.
 */
export function gridCommand(event: GridKey, editing: boolean): GridCommand | undefined {
  if (event.altKey) return undefined;
  const control = event.ctrlKey || event.metaKey;
  const arrow = arrows[event.key];
  if (arrow) {
    const sideways = event.key === 'ArrowLeft' || event.key === 'ArrowRight';
    if (editing && sideways) return undefined;
    return { kind: 'move', move: control ? arrow.edge : arrow.step, extend: event.shiftKey };
  }
  switch (event.key) {
    case 'Enter':
      if (control) return undefined;
      return event.shiftKey ? { kind: 'move', move: 'up', extend: false } : { kind: 'nextRow' };
    case 'Tab':
      return control
        ? undefined
        : { kind: 'move', move: event.shiftKey ? 'previous' : 'next', extend: false };
    case 'Home':
    case 'End': {
      if (editing && !control) return undefined;
      const start = event.key === 'Home';
      const move = control ? (start ? 'tableStart' : 'tableEnd') : start ? 'rowStart' : 'rowEnd';
      return { kind: 'move', move, extend: event.shiftKey };
    }
    case 'F2':
      return { kind: 'edit' };
    case 'Delete':
      return editing ? undefined : { kind: 'clear' };
    case 'Escape':
      return { kind: 'cancel' };
    case 'a':
    case 'A':
      return control && !editing ? { kind: 'selectAll' } : undefined;
    case 'd':
    case 'D':
      return control && !event.shiftKey && !editing ? { kind: 'fillDown' } : undefined;
    default:
      return undefined;
  }
}

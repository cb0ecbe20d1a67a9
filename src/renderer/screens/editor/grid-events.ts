import type { CellId } from '../../../shared/formats/types.ts';
import type { GridEvent } from '../../../shared/table-editing/grid-state.ts';

/** The browser's events that mean something to a table of boxes. */
export const gridEvents = [
  'focusin',
  'focusout',
  'input',
  'compositionend',
  'keydown',
  'mousedown',
  'pointermove',
  'pointerup',
  'dblclick',
  'copy',
  'cut',
  'paste',
] as const;

/** The box of a cell inside a table. */
export function boxOf(root: HTMLElement, cell: CellId): HTMLInputElement | null {
  return root.querySelector<HTMLInputElement>(`input[data-id="${CSS.escape(cell)}"]`);
}

/** What a browser's event tells the table; undefined where it tells nothing. */
export function gridEventOf(event: Event, root: HTMLElement): GridEvent | undefined {
  if (event instanceof KeyboardEvent) {
    const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
    const composing = event.isComposing || key === 'Process';
    return { kind: 'key', key: { key, ctrlKey, metaKey, shiftKey, altKey, composing } };
  }
  if (event instanceof ClipboardEvent) return clipboardEvent(event);
  if (event instanceof MouseEvent) return pointerEvent(event);
  const box = event.target;
  const cell = cellUnder(box);
  if (cell === undefined || !(box instanceof HTMLInputElement)) return undefined;
  switch (event.type) {
    case 'focusin':
      return { kind: 'focus', cell };
    case 'focusout': {
      const to = event instanceof FocusEvent ? event.relatedTarget : null;
      return { kind: 'leave', within: to instanceof Node && root.contains(to) };
    }
    default: {
      const composing = event instanceof InputEvent && event.isComposing;
      return { kind: 'input', cell, text: box.value, composing };
    }
  }
}

function clipboardEvent({ type, clipboardData }: ClipboardEvent): GridEvent | undefined {
  if (!clipboardData) return undefined;
  if (type !== 'paste') return { kind: type === 'cut' ? 'cut' : 'copy' };
  const clipboard = { text: clipboardData.getData('text/plain'), html: clipboardData.getData('text/html') };
  return { kind: 'paste', clipboard };
}

function pointerEvent(event: MouseEvent): GridEvent | undefined {
  if (event.type === 'dblclick') return { kind: 'doubleClick' };
  const held = event.type === 'mousedown' ? event.button === 0 : (event.buttons & 1) === 1;
  if (!held) return { kind: 'release' };
  const cell = cellUnder(event.target);
  if (cell === undefined) return undefined;
  return event.type === 'mousedown' ? { kind: 'press', cell, shift: event.shiftKey } : { kind: 'drag', cell };
}

/** The cell whose box, or the place around it, this is. */
export function cellUnder(target: EventTarget | null): CellId | undefined {
  if (!(target instanceof Element)) return undefined;
  return target.closest('td[data-cell]')?.getAttribute('data-cell') ?? undefined;
}

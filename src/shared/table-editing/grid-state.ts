import type { CellId } from '../formats/types.ts';
import { blockBetween, type Lattice } from './lattice.ts';
import type { Block } from './paste/block.ts';

/** Where the user is in a table: everything that a key's or the mouse's meaning hangs on. */
export interface GridState {
  /** The cell with the focus; undefined while none of the table has it. */
  readonly active?: CellId | undefined;
  /** The corner a selection began at, and the one it reaches to; the same for a single cell. */
  readonly anchor?: CellId | undefined;
  readonly head?: CellId | undefined;
  /** After F2 or a double click: keys and clicks move in the text of the cell instead of between cells. */
  readonly editing: boolean;
  /** What the active cell said before it was typed into; given back by Escape. */
  readonly before: string;
  /** The cell that Tab began at, and the one it has led to: while that one is active Enter goes back below the first. */
  readonly tab?: { readonly from: CellId; readonly to: CellId };
  /** The pointer went down on a cell and has not been let go. */
  readonly dragging: boolean;
}

/** No cell of the table has the focus. */
export const outside: GridState = { editing: false, before: '', dragging: false };

/** What of the report the table's behaviour depends on. */
export interface Sheet {
  readonly lattice: Lattice;
  /** The text a cell shows: as typed, or the computed total. */
  readonly textOf: (cell: CellId) => string;
  /** The cell being typed into, until what was typed is settled. */
  readonly typing: CellId | undefined;
}

/** What happened to the table. */
export type GridEvent =
  | { readonly kind: 'focus'; readonly cell: CellId }
  /** The active cell lost the focus; `within`: another part of the table got it. */
  | { readonly kind: 'leave'; readonly within: boolean }
  /** The text of a box changed, or an input method has finished with it. */
  | {
      readonly kind: 'input';
      readonly cell: CellId;
      readonly text: string;
      /** True while an input method is still composing: the text is not yet what is meant. */
      readonly composing: boolean;
    }
  | { readonly kind: 'key'; readonly key: GridKey }
  | { readonly kind: 'press'; readonly cell: CellId; readonly shift: boolean }
  /** The pointer moves over a cell while its main button is held. */
  | { readonly kind: 'drag'; readonly cell: CellId }
  | { readonly kind: 'release' }
  | { readonly kind: 'doubleClick' }
  | { readonly kind: 'copy' | 'cut' }
  | { readonly kind: 'paste'; readonly clipboard: Clipboard };

/** What a clipboard holds; empty where it has no such form. */
export interface Clipboard {
  readonly text: string;
  readonly html: string;
}

/** A key as the browser tells it. */
export interface GridKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  /** True for keys that an input method takes for itself. */
  readonly composing: boolean;
}

/** What is to be done, in order. */
export type GridEffect =
  /** The browser must not do anything of its own. */
  | { readonly kind: 'handled' }
  /** `reveal`: scrolls it into view, as keys do; what is under the pointer stays there. */
  | { readonly kind: 'focus'; readonly cell: CellId; readonly reveal: boolean }
  /** Selects the whole text of a cell's box. */
  | { readonly kind: 'selectText'; readonly cell: CellId }
  | { readonly kind: 'caretToEnd'; readonly cell: CellId }
  /** Puts a text into a cell's box; the caret stays where it is. */
  | { readonly kind: 'show'; readonly cell: CellId; readonly text: string }
  /** The user has typed so far into a cell. */
  | { readonly kind: 'type'; readonly cell: CellId; readonly text: string }
  /** What was typed is finished. */
  | { readonly kind: 'settle' }
  /** Fills cells as one step; blank texts clear. */
  | { readonly kind: 'put'; readonly cells: Readonly<Record<CellId, string>>; readonly at: CellId }
  | { readonly kind: 'copy'; readonly block: Block }
  | {
      readonly kind: 'paste';
      readonly clipboard: Clipboard;
      readonly selection: readonly (readonly CellId[])[];
      readonly at: CellId;
    }
  /** Another cell is the active one now, or none. */
  | { readonly kind: 'activate'; readonly cell: CellId | undefined };

/** The state after an event, and what is to be done. */
export interface GridStep {
  readonly state: GridState;
  readonly effects: readonly GridEffect[];
}

/** The selected cells, row by row; empty while no cell is active. */
export function selectionOf({ lattice }: Sheet, { anchor, head }: GridState): readonly (readonly CellId[])[] {
  return anchor === undefined || head === undefined ? [] : blockBetween(lattice, anchor, head);
}

/** True where more than the active cell is selected. */
export function selectsBlock({ anchor, head }: GridState): boolean {
  return anchor !== head;
}

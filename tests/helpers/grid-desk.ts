import type { CellId } from '../../src/shared/formats/types.ts';
import { narrowCell } from '../../src/shared/report/figures.ts';
import { editGrid } from '../../src/shared/table-editing/edit-grid.ts';
import {
  type GridEffect,
  type GridEvent,
  type GridKey,
  outside,
  selectionOf,
} from '../../src/shared/table-editing/grid-state.ts';
import type { Lattice } from '../../src/shared/table-editing/lattice.ts';

/**
 * A table of boxes without a browser: it keeps what stands in the cells and what is selected in the box that has
 * the focus, and does every effect as the screen does.
 */
export class GridDesk {
  state = outside;
  typing: CellId | undefined;
  /** What is selected in the active box: all of its text, or nothing, with the caret at its end. */
  caret: 'all' | 'end' = 'end';
  /** Everything the table's behaviour asked for at the last event. */
  effects: GridEffect[] = [];
  readonly #lattice: Lattice;
  readonly #cells: Map<CellId, string>;
  #beforeTyping = '';

  constructor(lattice: Lattice, cells: Readonly<Record<CellId, string>> = {}) {
    this.#lattice = lattice;
    this.#cells = new Map(Object.entries(cells));
  }

  readonly text = (cell: CellId): string => this.#cells.get(cell) ?? '';

  get handled(): boolean {
    return this.effects.some(effect => effect.kind === 'handled');
  }

  get selected(): readonly (readonly CellId[])[] {
    return selectionOf(this.#sheet(), this.state);
  }

  asked<Kind extends GridEffect['kind']>(kind: Kind): Extract<GridEffect, { kind: Kind }> | undefined {
    const found = this.effects.find(effect => effect.kind === kind);
    return found as Extract<GridEffect, { kind: Kind }> | undefined;
  }

  tell(event: GridEvent): void {
    this.effects = [];
    this.#dispatch(event);
  }

  /** Presses a key, e.g. `Shift+Tab`; a character goes into the box as the browser would put it there. */
  press(name: string, composing = false): void {
    const key = keyNamed(name, composing);
    this.tell({ kind: 'key', key });
    if (!this.handled && key.key.length === 1 && !key.ctrlKey) this.#insert(key.key);
  }

  type(text: string): void {
    for (const character of text) this.press(character);
  }

  /** Clicks with the main button; the browser sets the caret where nothing keeps it from doing so. */
  click(cell: CellId, shift = false): void {
    this.tell({ kind: 'press', cell, shift });
    if (!this.handled) this.caret = 'end';
    this.#dispatch({ kind: 'release' });
  }

  drag(...cells: readonly CellId[]): void {
    const [first = '', ...rest] = cells;
    this.tell({ kind: 'press', cell: first, shift: false });
    for (const cell of rest) this.#dispatch({ kind: 'drag', cell });
    this.#dispatch({ kind: 'release' });
  }

  /** Takes what was typed into the active cell back, as the report's own undo does. */
  undo(): void {
    if (this.state.active !== undefined) this.#cells.set(this.state.active, this.#beforeTyping);
    this.typing = undefined;
    this.caret = 'all';
  }

  leave(): void {
    this.tell({ kind: 'leave', within: false });
  }

  #sheet() {
    return { lattice: this.#lattice, typing: this.typing, textOf: this.text };
  }

  #dispatch(event: GridEvent): void {
    const step = editGrid(this.#sheet(), this.state, event);
    this.state = step.state;
    for (const effect of step.effects) {
      this.effects.push(effect);
      this.#perform(effect);
    }
  }

  #insert(character: string): void {
    const { active = '' } = this.state;
    const text = this.caret === 'all' ? character : this.text(active) + character;
    this.caret = 'end';
    this.#dispatch({ kind: 'input', cell: active, text, composing: false });
  }

  #perform(effect: GridEffect): void {
    switch (effect.kind) {
      case 'focus':
        if (this.state.active !== undefined) this.#dispatch({ kind: 'leave', within: true });
        this.#dispatch({ kind: 'focus', cell: effect.cell });
        return;
      case 'selectText':
        this.caret = 'all';
        return;
      case 'caretToEnd':
        this.caret = 'end';
        return;
      case 'settle':
        this.typing = undefined;
        return;
      case 'type':
        if (this.typing !== effect.cell) this.#beforeTyping = this.text(effect.cell);
        this.typing = effect.cell;
        this.#cells.set(effect.cell, narrowCell(effect.text));
        return;
      case 'put':
        for (const [cell, text] of Object.entries(effect.cells)) this.#cells.set(cell, text);
    }
  }
}

/** A key by its name, with Shift+ and Control+ before it. */
function keyNamed(name: string, composing = false): GridKey {
  const parts = name === '+' ? [name] : name.split('+');
  return {
    key: parts.at(-1) ?? '',
    ctrlKey: parts.includes('Control'),
    metaKey: false,
    shiftKey: parts.includes('Shift'),
    altKey: parts.includes('Alt'),
    composing,
  };
}

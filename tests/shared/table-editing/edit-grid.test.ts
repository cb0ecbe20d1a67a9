import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatById } from '../../../src/shared/formats/registry.ts';
import { editGrid } from '../../../src/shared/table-editing/edit-grid.ts';
import { outside } from '../../../src/shared/table-editing/grid-state.ts';
import { latticeOf } from '../../../src/shared/table-editing/lattice.ts';
import { GridDesk } from '../../helpers/grid-desk.ts';

const lattice = latticeOf(formatById('2021'), 'requests');
const first = 'requests.newReceived.naturalPerson';
const right = 'requests.newReceived.business';
const below = 'requests.carriedIn.naturalPerson';
const belowRight = 'requests.carriedIn.business';
const last = 'requests.carriedOut.total';

function at(cell: string, cells: Readonly<Record<string, string>> = {}): GridDesk {
  const desk = new GridDesk(lattice, cells);
  desk.click(cell);
  return desk;
}

function pressAll(desk: GridDesk, ...keys: readonly string[]): void {
  for (const key of keys) desk.press(key);
}

describe('keys between cells', () => {
  test.each([
    [first, 'ArrowDown', below],
    [below, 'ArrowRight', belowRight],
    [first, 'ArrowUp', first],
    [first, 'ArrowLeft', first],
    [right, 'Enter', belowRight],
    [belowRight, 'Shift+Enter', right],
    [first, 'Tab', right],
    [right, 'Shift+Tab', first],
    [first, 'End', 'requests.newReceived.total'],
    ['requests.newReceived.total', 'Home', first],
    [first, 'Control+ArrowDown', 'requests.carriedOut.naturalPerson'],
    [first, 'Control+ArrowRight', 'requests.newReceived.total'],
    [last, 'Control+Home', first],
    [first, 'Control+End', last],
  ])('from %s, %s leads to %s, which is selected as a whole', (from, key, to) => {
    const desk = at(from, { [to]: '7' });
    desk.press(key);
    expect(desk.state).toMatchObject({ active: to, anchor: to, head: to, editing: false });
    expect(desk.caret).toBe('all');
    expect(desk.handled).toBe(true);
  });

  test.each([
    [last, 'Tab'],
    [first, 'Shift+Tab'],
    [first, 'Alt+ArrowDown'],
    [first, 'Control+Tab'],
    [first, 'F5'],
  ])('at %s, %s is left to the browser', (cell, key) => {
    const desk = at(cell);
    desk.press(key);
    expect(desk.handled).toBe(false);
    expect(desk.state.active).toBe(cell);
  });

  test('no key means anything while no cell has the focus, or while an input method uses it', () => {
    const idle = new GridDesk(lattice);
    idle.press('ArrowDown');
    expect(idle.effects).toEqual([]);
    const composing = at(first);
    composing.press('ArrowDown', true);
    composing.press('Enter', true);
    expect(composing.effects).toEqual([]);
    expect(composing.state.active).toBe(first);
  });
});

describe('selecting', () => {
  test.each<[string, (desk: GridDesk) => void, number]>([
    ['Shift and arrows', desk => pressAll(desk, 'Shift+ArrowRight', 'Shift+ArrowDown'), 4],
    ['Shift and a click', desk => desk.click(belowRight, true), 4],
    ['drawing the pointer', desk => desk.drag(first, right, belowRight), 4],
    ['Ctrl+A', desk => desk.press('Control+a'), 25 * 7],
    ['Ctrl+Shift+End', desk => desk.press('Control+Shift+End'), 25 * 7],
  ])('%s takes a block, and the cell keeps the focus', (_, act, count) => {
    const desk = at(first);
    act(desk);
    expect(desk.selected.flat()).toHaveLength(count);
    expect(desk.state.active).toBe(first);
  });

  test.each<[string, (desk: GridDesk) => void]>([
    ['an arrow', desk => desk.press('ArrowRight')],
    ['a click elsewhere', desk => desk.click(belowRight)],
    ['a click on the same cell', desk => desk.click(first)],
    ['Escape', desk => desk.press('Escape')],
  ])('%s lets the block go', (_, act) => {
    const desk = at(first);
    desk.drag(first, belowRight);
    act(desk);
    expect(desk.selected.flat()).toHaveLength(1);
  });

  test('a pointer that was let go, or pressed elsewhere, draws no block', () => {
    const desk = at(first);
    desk.tell({ kind: 'drag', cell: belowRight });
    expect(desk.selected).toEqual([[first]]);
  });
});

describe('typing', () => {
  test('replaces what a cell says, and Escape gives it back', () => {
    const desk = at(first, { [first]: '12' });
    desk.type('34');
    expect(desk.text(first)).toBe('34');
    desk.press('Escape');
    expect(desk.text(first)).toBe('12');
    expect(desk.caret).toBe('all');
    desk.type('5');
    expect(desk.text(first)).toBe('5');
  });

  test.each<[string, (desk: GridDesk) => void]>([
    ['one click', desk => desk.click(first)],
    ['two clicks', desk => clickTwice(desk)],
    ['one click after leaving it and coming back by a key', desk => comeBack(desk)],
  ])('after %s on the active cell it still replaces', (_, act) => {
    const desk = at(first);
    desk.type('12345');
    act(desk);
    desk.type('9');
    expect(desk.text(first)).toBe('9');
  });

  function clickTwice(desk: GridDesk): void {
    desk.click(first);
    desk.click(first);
  }

  function comeBack(desk: GridDesk): void {
    desk.press('Enter');
    desk.press('ArrowUp');
    desk.click(first);
  }

  test.each<[string, (desk: GridDesk) => void]>([
    ['F2', desk => desk.press('F2')],
    ['a double click', desk => desk.tell({ kind: 'doubleClick' })],
  ])('after %s it goes on where the text ends; arrows, Home, End and Delete are the box’s own', (_, act) => {
    const desk = at(first, { [first]: '12' });
    act(desk);
    expect(desk.caret).toBe('end');
    for (const key of ['ArrowLeft', 'ArrowRight', 'Home', 'End', 'Delete', 'Control+a', 'Shift+ArrowLeft']) {
      desk.press(key);
      expect(desk.handled, key).toBe(false);
    }
    desk.type('3');
    expect(desk.text(first)).toBe('123');
    desk.click(first);
    expect(desk.handled, 'a click sets the caret').toBe(false);
    desk.press('Enter');
    expect(desk.state).toMatchObject({ active: below, editing: false });
  });

  test('full-width digits turn half-width; while an input method composes nothing is taken', () => {
    const desk = at(first);
    desk.tell({ kind: 'input', cell: first, text: '１', composing: true });
    expect(desk.effects).toEqual([]);
    desk.tell({ kind: 'input', cell: first, text: '１２', composing: false });
    expect(desk.asked('show')).toMatchObject({ text: '12' });
    expect(desk.text(first)).toBe('12');
    desk.tell({ kind: 'input', cell: first, text: '12 ', composing: false });
    expect(desk.asked('show'), 'a blank at the end is left until the cell is').toBeUndefined();
  });

  test('after undo Escape gives back what stands there then, not what stood there before', () => {
    const desk = at(first, { [first]: '12' });
    desk.type('3');
    desk.undo();
    expect(desk.text(first)).toBe('12');
    desk.press('Escape');
    expect(desk.text(first)).toBe('12');
    desk.type('4');
    desk.press('Escape');
    expect(desk.text(first)).toBe('12');
  });

  test('is settled when the cell is left, within the table and out of it', () => {
    for (const within of [true, false]) {
      const desk = at(first);
      desk.type('5');
      expect(desk.typing).toBe(first);
      desk.tell({ kind: 'leave', within });
      expect(desk.typing).toBeUndefined();
      expect(desk.state.active).toBe(within ? first : undefined);
    }
  });

  test('at the edge Enter finishes the cell and selects it again', () => {
    const desk = at('requests.carriedOut.naturalPerson');
    desk.type('5');
    desk.press('Enter');
    expect(desk.typing).toBeUndefined();
    desk.type('6');
    expect(desk.text('requests.carriedOut.naturalPerson')).toBe('6');
  });
});

describe('habits of spreadsheets', () => {
  test('after Tab, Enter goes back to the column where Tab began, a row below', () => {
    const desk = at(right);
    desk.type('1');
    desk.press('Tab');
    desk.type('2');
    desk.press('Tab');
    desk.type('3');
    desk.press('Shift+Tab');
    desk.press('Enter');
    expect(desk.state.active).toBe(belowRight);
    desk.press('Tab');
    desk.press('Enter');
    expect(desk.state.active).toBe('requests.granted.business');
  });

  test.each<[string, (desk: GridDesk) => void, string]>([
    ['an arrow', desk => pressAll(desk, 'ArrowRight', 'Enter'), 'requests.carriedIn.welfare'],
    ['a click', desk => desk.click('requests.newReceived.legal'), 'requests.carriedIn.legal'],
  ])('%s forgets where Tab began', (_, act, target) => {
    const desk = at(first);
    pressAll(desk, 'Tab', 'Tab');
    act(desk);
    if (desk.state.active?.includes('newReceived')) desk.press('Enter');
    expect(desk.state.active).toBe(target);
  });

  test('Ctrl+D fills a selection with its first row, and a single row with the one above', () => {
    const desk = at(first, { [first]: '5', [right]: '6', [belowRight]: '9' });
    desk.drag(first, belowRight);
    desk.press('Control+d');
    expect(desk.asked('put')?.cells).toEqual({ [below]: '5', [belowRight]: '6' });
    desk.click('requests.granted.business');
    desk.press('Control+d');
    expect(desk.asked('put')?.cells).toEqual({ 'requests.granted.business': '6' });
    desk.click(first);
    desk.press('Control+d');
    expect(desk.asked('put'), 'nothing stands above the first row').toBeUndefined();
    expect(desk.handled).toBe(true);
  });

  test.each(['Enter', 'Tab', 'ArrowUp'])(
    'a sum is computed when %s leaves it, and shows as its result',
    key => {
      const desk = at(first);
      desk.type('=3+4');
      expect(desk.text(first)).toBe('=3+4');
      desk.press(key);
      expect(desk.text(first)).toBe('7');
      expect(desk.typing).toBeUndefined();
    },
  );

  test('Escape gives up a sum without computing it, and a wrong one stays as it was typed', () => {
    const desk = at(first, { [first]: '2' });
    desk.type('=3+4');
    desk.press('Escape');
    expect(desk.text(first)).toBe('2');
    desk.type('=3+');
    desk.leave();
    expect(desk.text(first)).toBe('=3+');
  });
});

describe('the clipboard', () => {
  const filled = { [first]: '1', [right]: '2', [below]: '3', [belowRight]: '4' };

  test('gets the selected block; cutting clears it as one step', () => {
    const desk = at(first, filled);
    desk.drag(first, belowRight);
    const block = [
      ['1', '2'],
      ['3', '4'],
    ];
    desk.tell({ kind: 'copy' });
    expect(desk.asked('copy')?.block).toEqual(block);
    desk.tell({ kind: 'cut' });
    expect(desk.asked('copy')?.block).toEqual(block);
    expect(desk.asked('put')).toEqual({
      kind: 'put',
      at: first,
      cells: { [first]: '', [right]: '', [below]: '', [belowRight]: '' },
    });
  });

  test('is the box’s own while a cell is edited', () => {
    const desk = at(first, filled);
    desk.press('F2');
    for (const kind of ['copy', 'cut'] as const) {
      desk.tell({ kind });
      expect(desk.effects).toEqual([]);
    }
    desk.tell({ kind: 'paste', clipboard: { text: '5', html: '' } });
    expect(desk.effects).toEqual([]);
  });

  test('a single text fills every selected cell as one step', () => {
    const desk = at(first);
    desk.drag(first, belowRight);
    desk.tell({ kind: 'paste', clipboard: { text: '0\r\n', html: '<table><td>0</td></table>' } });
    expect(desk.asked('put')?.cells).toEqual({ [first]: '0', [right]: '0', [below]: '0', [belowRight]: '0' });
  });

  test.each([
    { text: '1\t2', html: '' },
    { text: '1\r\n2\r\n', html: '' },
    { text: '', html: '<table><tr><td>1</td></tr></table>' },
  ])('a block is for its reader to place: %j', clipboard => {
    const desk = at(first);
    desk.tell({ kind: 'paste', clipboard });
    expect(desk.asked('paste')).toEqual({ kind: 'paste', clipboard, selection: [[first]], at: first });
    expect(desk.handled).toBe(true);
  });
});

test('Delete clears what is selected as one step', () => {
  const desk = at(first, { [first]: '1', [right]: '2' });
  desk.press('Shift+ArrowRight');
  desk.press('Delete');
  expect(desk.asked('put')).toEqual({ kind: 'put', at: first, cells: { [first]: '', [right]: '' } });
});

test('whatever happens, the state stays one of the table, and nothing it was given is changed', () => {
  const cell = fc.constantFrom(first, right, below, belowRight, last);
  const event = fc.oneof(
    fc.record({ kind: fc.constant('focus' as const), cell }),
    fc.record({ kind: fc.constant('leave' as const), within: fc.boolean() }),
    fc.record({ kind: fc.constant('press' as const), cell, shift: fc.boolean() }),
    fc.record({ kind: fc.constant('drag' as const), cell }),
    fc.record({ kind: fc.constantFrom('release' as const, 'doubleClick' as const, 'copy' as const) }),
    fc.record({
      kind: fc.constant('key' as const),
      key: fc.record({
        key: fc.constantFrom('Tab', 'Enter', 'Escape', 'Delete', 'F2', 'a', 'Home', 'End', 'ArrowUp', '5'),
        ctrlKey: fc.boolean(),
        metaKey: fc.constant(false),
        shiftKey: fc.boolean(),
        altKey: fc.constant(false),
        composing: fc.boolean(),
      }),
    }),
  );
  const sheet = { lattice, typing: undefined, textOf: () => '' };
  fc.assert(
    fc.property(fc.array(event, { maxLength: 30 }), events => {
      let state = outside;
      for (const each of events) {
        const frozen = Object.freeze({ ...state });
        state = editGrid(sheet, frozen, each).state;
        const { active, anchor, head } = state;
        for (const known of [active, anchor, head]) {
          expect(known === undefined || lattice.positions.has(known)).toBe(true);
        }
        expect((anchor === undefined) === (head === undefined)).toBe(true);
      }
    }),
  );
});

import { describe, expect, it } from 'vitest';
import { rowHeights } from '../../../src/shared/spreadsheet/row-heights.ts';

describe('the heights of rows', () => {
  it('are said only where words need more than a line', () => {
    expect(rowHeights([['短', 1], ['一二三四五六七八九十', null], ['一\n二\n三']], [6, 6], [])).toEqual(
      new Map([
        [1, 30],
        [2, 45],
      ]),
    );
  });

  it('count the width of all cells that are one, and letters as half a character', () => {
    const across = { fromRow: 0, toRow: 0, fromColumn: 0, toColumn: 1 };
    expect(rowHeights([['一二三四五六七八九十']], [6, 6], [across]).size).toBe(0);
    expect(rowHeights([['abcdefghij']], [6], []).size).toBe(0);
  });

  it('do not grow without end', () => {
    expect(rowHeights([['字'.repeat(900)]], [5], []).get(0)).toBe(180);
  });
});

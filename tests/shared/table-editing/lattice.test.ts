import { describe, expect, test } from 'vitest';
import { formatById, formats } from '../../../src/shared/formats/registry.ts';
import { blockBetween, cellAt, latticeOf } from '../../../src/shared/table-editing/lattice.ts';

describe('the lattice of a table', () => {
  test('has 25 rows of 7 figures for the requests of the 2021 format', () => {
    const { rows } = latticeOf(formatById('2021'), 'requests');
    expect(rows.length).toBe(25);
    expect(new Set(rows.map(row => row.length))).toEqual(new Set([7]));
  });

  test('holds every figure of a format once', () => {
    for (const format of formats) {
      const cells = format.tables.flatMap(table => latticeOf(format, table.id).rows.flat());
      expect(cells).toEqual([...format.cells.keys()]);
    }
  });

  test('knows where each cell stands', () => {
    const lattice = latticeOf(formatById('2021'), 'litigation');
    for (const [id, position] of lattice.positions) expect(cellAt(lattice, position)).toBe(id);
  });

  test('gives a block between two corners whichever comes first', () => {
    const lattice = latticeOf(formatById('2021'), 'requests');
    const block = blockBetween(lattice, 'requests.granted.business', 'requests.newReceived.naturalPerson');
    expect(block.map(row => row.map(id => id.replace('requests.', '')))).toEqual([
      ['newReceived.naturalPerson', 'newReceived.business'],
      ['carriedIn.naturalPerson', 'carriedIn.business'],
      ['granted.naturalPerson', 'granted.business'],
    ]);
  });

  test('gives short rows what they have', () => {
    const lattice = latticeOf(formatById('2021'), 'proactive');
    const block = blockBetween(lattice, 'proactive.regulations.issued', 'proactive.licensing.decisions');
    expect(block.map(row => row.length)).toEqual([1, 1, 1]);
  });
});

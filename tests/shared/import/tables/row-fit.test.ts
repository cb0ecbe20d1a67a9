import { describe, expect, test } from 'vitest';
import { type ColumnIndices, fitRow } from '../../../../src/shared/import/tables/row-fit.ts';

/** The figures that fit, `+` for a surplus left out, or what is wrong. */
function fitted(cells: readonly string[], columns: number, indices?: ColumnIndices): string {
  const result = fitRow(
    cells.map((text, index) => ({ text, index })),
    columns,
    indices,
  );
  if (result.kind !== 'fits') return result.kind === 'unfit' ? `unfit ${result.count}` : 'blank';
  return result.values.map(value => value.text || '_').join('') + (result.surplus ? '+' : '');
}

describe('a row without any evidence of its columns', () => {
  test('fits where it has as many figures, with blanks around them or between', () => {
    expect(fitted(['', '1', '2', '3', ''], 3)).toBe('123');
    expect(fitted(['1', '', '3'], 3)).toBe('1_3');
  });

  test('lets go of one surplus 0 behind full figures, and of nothing else', () => {
    expect(fitted(['1', '2', '3', '0'], 3)).toBe('123+');
    expect(fitted(['1', '2', '3', '4'], 3)).toBe('unfit 4');
    expect(fitted(['1', '2', '3', '0', '0'], 3)).toBe('unfit 5');
    expect(fitted(['1', '', '3', '0'], 3)).toBe('unfit 3');
    expect(fitted(['1', '0', '3', '7'], 3)).toBe('unfit 4');
    expect(fitted(['0', '1', '2', '3'], 3)).toBe('unfit 4');
    expect(fitted(['', '1', '2', '3', '0', ''], 3)).toBe('123+');
    expect(fitted(['1', '2', '3', '', '0'], 3)).toBe('unfit 4');
  });

  test('does not fit with a figure too few, wherever the blank is', () => {
    expect(fitted(['1', '2', ''], 3)).toBe('unfit 2');
    expect(fitted(['', '1', '2'], 3)).toBe('unfit 2');
    expect(fitted(['', '', ''], 3)).toBe('blank');
  });
});

describe('a row whose columns other rows or headings show', () => {
  const indices = { columns: [1, 2, 3], extra: [], toTheEnd: true };

  test('may have blanks anywhere', () => {
    expect(fitted(['', '', '2', ''], 3, indices)).toBe('_2_');
    expect(fitted(['', '1', '2', ''], 3, indices)).toBe('12_');
  });

  test('does not fit with a figure outside them, one 0 behind aside', () => {
    expect(fitted(['9', '1', '2', '3'], 3, indices)).toBe('unfit 4');
    expect(fitted(['', '1', '2', '3', '0'], 3, indices)).toBe('123+');
    expect(fitted(['', '1', '2', '3', '7'], 3, indices)).toBe('unfit 4');
    expect(fitted(['0', '1', '2', '3'], 3, indices)).toBe('unfit 4');
    expect(fitted(['', '1', '2', '3', '0', '0'], 3, indices)).toBe('unfit 5');
    expect(fitted(['', '1', '2', '3', '', ''], 3, indices)).toBe('123');
  });

  test('does not fit where it is shorter than they are', () => {
    expect(fitted(['', '1', '2'], 3, indices)).toBe('unfit 2');
    expect(fitted(['', '', '', ''], 3, indices)).toBe('blank');
  });

  test('a blank last figure may be padding where lines are padded', () => {
    expect(fitted(['', '1', '2', '', ''], 3, { ...indices, toTheEnd: false })).toBe('unfit 2');
    expect(fitted(['', '', '2', '3', ''], 3, { ...indices, toTheEnd: false })).toBe('_23');
  });

  test('figures under a heading the format does not know are let go', () => {
    expect(fitted(['1', '9', '3'], 2, { columns: [0, 2], extra: [1], toTheEnd: true })).toBe('13');
  });
});

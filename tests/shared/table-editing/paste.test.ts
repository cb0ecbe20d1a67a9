import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatById } from '../../../src/shared/formats/registry.ts';
import { latticeOf } from '../../../src/shared/table-editing/lattice.ts';
import { blockFromText, blockToText, planPaste } from '../../../src/shared/table-editing/paste.ts';

const lattice = latticeOf(formatById('2021'), 'requests');
const first = [['requests.newReceived.naturalPerson']];

describe('a block from the clipboard', () => {
  test('is rows by line and cells by tab, as Excel and WPS write it', () => {
    expect(blockFromText('1\t2\r\n3\t\r\n')).toEqual([
      ['1', '2'],
      ['3', ''],
    ]);
  });

  test('comes back the same after it was copied', () => {
    const text = fc.stringMatching(/^[0-9a-z件 ]{0,6}$/).map(word => word.trim());
    const block = fc
      .integer({ min: 1, max: 5 })
      .chain(width =>
        fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
      )
      .filter(rows => rows.at(-1)?.some(cell => cell !== '') === true);
    fc.assert(
      fc.property(block, rows => {
        expect(blockFromText(blockToText(rows))).toEqual(rows);
      }),
    );
  });
});

describe('pasting', () => {
  test('a block of 25 × 7 figures fills the whole table', () => {
    const block = lattice.rows.map((row, down) => row.map((_, right) => String(down * 7 + right)));
    const plan = planPaste(lattice, first, block);
    expect(plan.fits).toBe(true);
    expect(Object.keys(plan.cells)).toEqual(lattice.rows.flat());
    expect(plan.cells['requests.carriedOut.total']).toBe('174');
  });

  test('one figure fills every selected cell', () => {
    const selection = lattice.rows.slice(0, 2).map(row => row.slice(0, 3));
    const plan = planPaste(lattice, selection, [['０']]);
    expect(Object.values(plan.cells)).toEqual(Array(6).fill('0'));
  });

  test('a block that is too large says how much has no place, and puts in the rest where it belongs', () => {
    const plan = planPaste(
      lattice,
      [['requests.carriedOut.total']],
      [
        ['1', '2'],
        ['3', ''],
      ],
    );
    expect(plan).toMatchObject({
      fits: false,
      left: 2,
      words: 0,
      cells: { 'requests.carriedOut.total': '1' },
    });
  });

  test('the labels around the figures of a copied table are left out', () => {
    const plan = planPaste(lattice, first, [
      ['', '自然人', '商业企业'],
      ['一、本年新收', '3', '1'],
      ['二、上年结转', '0', '2'],
    ]);
    expect(plan.fits).toBe(true);
    expect(plan.cells).toEqual({
      'requests.newReceived.naturalPerson': '3',
      'requests.newReceived.business': '1',
      'requests.carriedIn.naturalPerson': '0',
      'requests.carriedIn.business': '2',
    });
  });

  test('leading blanks of a block of figures keep their places', () => {
    const plan = planPaste(lattice, first, [
      ['', '5'],
      ['7', '8'],
    ]);
    expect(plan.cells).toMatchObject({
      'requests.newReceived.naturalPerson': '',
      'requests.newReceived.business': '5',
    });
  });

  test('words between figures are counted, so that the user is asked first', () => {
    const plan = planPaste(lattice, first, [['3', '两件', '1']]);
    expect(plan).toMatchObject({ fits: false, words: 1 });
    expect(plan.cells['requests.newReceived.business']).toBe('两件');
  });
});

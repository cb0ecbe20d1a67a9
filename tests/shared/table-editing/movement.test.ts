import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formats } from '../../../src/shared/formats/registry.ts';
import { latticeOf } from '../../../src/shared/table-editing/lattice.ts';
import { type Move, moveFrom } from '../../../src/shared/table-editing/movement.ts';

const [, format] = formats;
if (!format) throw new Error('the 2021 format is missing');
const requests = latticeOf(format, 'requests');
const proactive = latticeOf(format, 'proactive');

describe('moving in a table', () => {
  test.each<[Move, string | undefined]>([
    ['left', 'requests.granted.naturalPerson'],
    ['right', 'requests.granted.research'],
    ['up', 'requests.carriedIn.business'],
    ['down', 'requests.partiallyGranted.business'],
    ['rowStart', 'requests.granted.naturalPerson'],
    ['rowEnd', 'requests.granted.total'],
    ['columnTop', 'requests.newReceived.business'],
    ['columnBottom', 'requests.carriedOut.business'],
    ['tableStart', 'requests.newReceived.naturalPerson'],
    ['tableEnd', 'requests.carriedOut.total'],
  ])('%s from 予以公开 商业企业 leads to %s', (move, target) => {
    expect(moveFrom(requests, 'requests.granted.business', move)).toBe(target);
  });

  test('Tab goes on to the next row, and out of the table after the last cell', () => {
    expect(moveFrom(requests, 'requests.newReceived.total', 'next')).toBe('requests.carriedIn.naturalPerson');
    expect(moveFrom(requests, 'requests.carriedOut.total', 'next')).toBeUndefined();
    expect(moveFrom(requests, 'requests.newReceived.naturalPerson', 'previous')).toBeUndefined();
  });

  test('down from a long row of a banded table lands in the last cell of a shorter one', () => {
    expect(moveFrom(proactive, 'proactive.normativeDocs.inForce', 'down')).toBe(
      'proactive.licensing.decisions',
    );
  });

  test('every move from every cell stays in its table or leaves it by Tab', () => {
    const moves: readonly Move[] = ['left', 'right', 'up', 'down', 'rowStart', 'rowEnd', 'columnTop'];
    const lattices = formats.flatMap(each => each.tables.map(table => latticeOf(each, table.id)));
    fc.assert(
      fc.property(
        fc.constantFrom(...lattices).chain(lattice =>
          fc.record({
            lattice: fc.constant(lattice),
            from: fc.constantFrom(...lattice.positions.keys()),
          }),
        ),
        fc.array(fc.constantFrom(...moves), { maxLength: 20 }),
        ({ lattice, from }, path) => {
          const end = path.reduce((at, move) => moveFrom(lattice, at, move) ?? 'outside', from);
          expect(lattice.positions.has(end)).toBe(true);
        },
      ),
    );
  });
});

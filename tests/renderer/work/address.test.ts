import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { hashOf, screenOf } from '../../../src/renderer/work/address.ts';
import { sectionIds } from '../../../src/shared/editing/sections.ts';
import { formatById } from '../../../src/shared/formats/registry.ts';

const sections = sectionIds(formatById('2021'));

it('every screen comes back from its address, whatever the id', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, unit: 'grapheme' }),
      fc.constantFrom(...sections),
      (id, section) => {
        const screen = { kind: 'report', id, section } as const;
        expect(screenOf(hashOf(screen))).toEqual(screen);
      },
    ),
  );
  expect(screenOf(hashOf({ kind: 'library' }))).toEqual({ kind: 'library' });
});

it('what names no screen is the list, what names no section is the cover', () => {
  for (const hash of ['', '#', '#/', '#/report', '#/report/', '#/else/a', '#/report/%E0%A4%A/cover']) {
    expect(screenOf(hash)).toEqual({ kind: 'library' });
  }
  expect(screenOf('#/report/a/nowhere')).toEqual({ kind: 'report', id: 'a', section: 'cover' });
});

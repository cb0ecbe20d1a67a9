import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { hashOf, screenOf } from '../../../src/renderer/work/address.ts';
import { knownSection, sectionIds } from '../../../src/shared/editing/sections.ts';
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
  for (const screen of [{ kind: 'library' }, { kind: 'desk' }, { kind: 'desk', id: 'a/b' }] as const) {
    expect(screenOf(hashOf(screen))).toEqual(screen);
  }
});

it('what names no screen is the list, what names no section is the cover', () => {
  for (const hash of ['', '#', '#/', '#/report', '#/report/', '#/else/a', '#/report/%E0%A4%A/cover']) {
    expect(screenOf(hash)).toEqual({ kind: 'library' });
  }
  expect(screenOf('#/report/a/')).toEqual({ kind: 'report', id: 'a', section: 'cover' });
  expect(screenOf('#/report/a/%2Fb')).toEqual({ kind: 'report', id: 'a', section: 'cover' });
  // Whether a section is one of the report's format is known once the report is open.
  const unknown = screenOf('#/report/a/nowhere');
  expect(unknown.kind === 'report' && knownSection(formatById('2021'), unknown.section)).toBe('cover');
});

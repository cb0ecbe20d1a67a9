import fc from 'fast-check';
import { formatById } from '../../src/shared/formats/registry.ts';
import type { Draft } from '../../src/shared/report/draft.ts';
import type { Note, NotePlace } from '../../src/shared/report/note-place.ts';

const words = fc.constantFrom(
  '这里请再核对',
  '与上年差得太多？',
  '“依据”写全\n第二行',
  'a < b & "c"',
  ' 前后有空格 ',
  '',
);

const said = fc.record({
  author: fc.constantFrom('年报助手', '张主任', 'Li & <Wang>'),
  at: fc.constantFrom('2025-01-12T09:30:00Z', '2025-02-01T00:00:00Z'),
  text: words,
});

/** The start of the character an offset is in: rare ones take two, and nobody marks half of one. */
const wholeFrom = (text: string, offset: number) => (isInside(text, offset) ? offset - 1 : offset);
const wholeTo = (text: string, offset: number) => (isInside(text, offset) ? offset + 1 : offset);
const isInside = (text: string, offset: number) => /^[\udc00-\udfff]/.test(text.slice(offset, offset + 1));

/** Any place of a report: a cell, a stretch of a text, a section, the whole. */
function arbitraryPlace(draft: Draft): fc.Arbitrary<NotePlace> {
  const format = formatById(draft.format);
  const written = Object.entries(draft.texts).filter(([, text]) => text !== '');
  const stretches = written.map(([section, text]) =>
    fc
      .tuple(fc.nat({ max: text.length - 1 }), fc.integer({ min: 1, max: 12 }))
      .map(([start, length]): NotePlace => {
        const [from, to] = [wholeFrom(text, start), wholeFrom(text, Math.min(text.length, start + length))];
        return { kind: 'text', section, start: from, end: Math.max(to, wholeTo(text, from + 1)) };
      }),
  );
  return fc.oneof(
    fc.constantFrom(...format.cells.keys()).map((cell): NotePlace => ({ kind: 'cell', cell })),
    ...stretches,
    fc.constantFrom(...format.sections).map(({ id }): NotePlace => ({ kind: 'section', section: id })),
    fc.constant<NotePlace>({ kind: 'whole' }),
  );
}

/** Some notes on a report, some of them answered and settled. */
export function arbitraryNotes(draft: Draft): fc.Arbitrary<readonly Note[]> {
  const note = fc
    .tuple(arbitraryPlace(draft), said, fc.array(said, { maxLength: 2 }), fc.boolean())
    .map(([place, own, replies, done]): Note => ({ place, ...own, replies, done }));
  return fc.array(note, { maxLength: 12 });
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placedParagraphs } from '../../../src/shared/document/clean-text.ts';
import { exportDocx, exportReview } from '../../../src/shared/document/export-docx.ts';
import { exportText } from '../../../src/shared/document/export-text.ts';
import { formatById } from '../../../src/shared/formats/registry.ts';
import { ImportError } from '../../../src/shared/import/import-error.ts';
import { type Draft, textOf } from '../../../src/shared/report/draft.ts';
import type { NotePlace } from '../../../src/shared/report/note-place.ts';
import { setText } from '../../../src/shared/report/updates.ts';
import { proposalsOf } from '../../../src/shared/review/proposals.ts';
import { readReturned } from '../../../src/shared/review/read-returned.ts';
import { returnedNotes } from '../../../src/shared/review/returned-comments.ts';
import { takeProposal, takeProposals } from '../../../src/shared/review/take-proposals.ts';
import { compareTexts } from '../../../src/shared/review/text-changes.ts';
import { arbitraryDraft, arbitraryText } from '../../helpers/arbitraries.ts';
import { arbitraryNotes } from '../../helpers/arbitrary-notes.ts';
import { makeFinishedReport } from '../../helpers/make-report.ts';

const returnedOf = (bytes: Uint8Array) => readReturned({ name: '改好的.docx', bytes });

/** A place as it can be seen on paper: which words, whichever blanks stand around them. */
function seen(draft: Draft, place: NotePlace): unknown {
  if (place.kind === 'section' && textHas(draft, place.section)) return place;
  if (place.kind !== 'text') return place;
  const words = textOf(draft, place.section);
  const printed = placedParagraphs(words).flatMap(({ from }) => from);
  const inside = printed.filter(offset => place.start <= offset && offset < place.end);
  const next = printed.find(offset => offset >= place.start) ?? printed.at(-1);
  return { section: place.section, words: inside.length > 0 ? inside : [next] };
}

const textHas = (draft: Draft, section: string) =>
  formatById(draft.format).sections.some(({ id }) => id === section);

describe('a review copy that comes back as it went out', () => {
  test('proposes nothing and has its notes at the same places, whatever the report', () => {
    fc.assert(
      fc.property(
        arbitraryDraft().chain(draft => fc.tuple(fc.constant(draft), arbitraryNotes(draft))),
        ([draft, notes]) => {
          const returned = returnedOf(exportReview(draft, notes));
          expect(proposalsOf(draft, returned)).toEqual([]);
          const expected = notes.filter(({ author, replies }) => author !== '年报助手' || replies.length > 0);
          const found = returnedNotes(draft, returned);
          expect(found.map(({ place }) => seen(draft, place))).toEqual(
            expected.map(({ place }) => seen(draft, place)),
          );
          expect(found.map(({ place: _, ...said }) => said)).toEqual(
            expected.map(({ place: _, ...said }) => said),
          );
        },
      ),
      { numRuns: 12, endOnFailure: true },
    );
  });

  test('has every cell of the format at its place, blank or not', () => {
    fc.assert(
      fc.property(arbitraryDraft(), draft => {
        const all = [...formatById(draft.format).cells.keys()];
        const notes = all.map(cell => {
          return {
            place: { kind: 'cell' as const, cell },
            author: '李',
            at: '',
            text: cell,
            replies: [],
            done: false,
          };
        });
        const returned = returnedOf(exportReview(draft, notes));
        expect(returned.comments.map(({ place }) => place)).toEqual(notes.map(({ place }) => place));
      }),
      { numRuns: 3, endOnFailure: true },
    );
  });
});

describe('what was changed in Word without tracking', () => {
  const sent = makeFinishedReport({ texts: { others: '没有收取信息处理费。' } });
  const edited = {
    ...setText(sent, 'others', '没有收取任何信息处理费。'),
    cells: { ...sent.cells, 'requests.newReceived.business': '3' },
  };
  const returned = returnedOf(exportReview(edited, []));

  test('is proposed one by one, each for itself', () => {
    // The file says it is of a draft that says what `edited` does: for `sent` it is one of another state.
    const plain = proposalsOf(sent, returned, { workedOn: false });
    expect(
      plain.map(({ kind, before, after, standing, by }) => ({ kind, before, after, standing, by })),
    ).toEqual([
      { kind: 'cell', before: '0', after: '3', standing: 'plain', by: [] },
      { kind: 'cell', before: '0', after: '3', standing: 'plain', by: [] },
      { kind: 'text', before: '', after: '任何', standing: 'plain', by: [] },
    ]);
    const [cell, , words] = plain;
    if (!cell || !words) throw new Error('nothing proposed');
    expect(takeProposal(sent, cell).cells['requests.newReceived.business']).toBe('3');
    expect(takeProposal(sent, cell).texts).toEqual(sent.texts);
    expect(takeProposal(sent, words).texts.others).toBe('没有收取任何信息处理费。');
    expect(takeProposal(sent, words).cells).toEqual(sent.cells);
  });

  test('is held to be the draft’s own later work where the draft was worked on since', () => {
    expect(proposalsOf(sent, returned).every(({ standing }) => standing === 'older')).toBe(true);
    expect(takeProposals(sent, returned, ({ standing }) => standing !== 'older')).toBe(sent);
  });
});

describe('whatever two reports say', () => {
  test('taking over all that is proposed makes the one say what the other says', () => {
    fc.assert(
      fc.property(arbitraryText, arbitraryText, (before, after) => {
        const draft = setText(makeFinishedReport(), 'overview', `　　${before}\n\n`);
        const { changes } = compareTexts(textOf(draft, 'overview'), after);
        for (const { from, to, before: old, after: words } of changes) {
          expect(textOf(draft, 'overview').slice(from.start, from.end)).toContain(old);
          expect(after.slice(to.start, to.end)).toBe(words);
        }
        const returned = { ...returnedOf(plainFile), after: { ...afterPlain, texts: { overview: after } } };
        const taken = takeProposals(draft, returned, ({ kind }) => kind === 'text', { workedOn: false });
        const printed = (text: string) => placedParagraphs(text).map(({ text: words }) => words);
        expect(printed(textOf(taken, 'overview'))).toEqual(printed(after));
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });
});

const plainFile = exportDocx(makeFinishedReport());
const afterPlain = returnedOf(plainFile).after;

test('a file that is no Word file is refused with words that say what to do', () => {
  const bytes = new TextEncoder().encode(exportText(makeFinishedReport()));
  expect(() => readReturned({ name: 'a.txt', bytes })).toThrow(ImportError);
  expect(() => readReturned({ name: 'a.txt', bytes })).toThrow('另存为 .docx');
  expect(() => readReturned({ name: 'a.docx', bytes: new Uint8Array() })).toThrow('是空的');
});

import { sectionName } from '../checks/wording.ts';
import { type FormatRegistry, officialFormats } from '../formats/registry.ts';
import type { TableId, TextId } from '../formats/types.ts';
import { type Draft, textOf } from '../report/draft.ts';
import type { Note, NotePlace } from '../report/note-place.ts';
import { programAuthor } from './finding-notes.ts';
import { excerpt } from './in-words.ts';
import type { PlacedComment, Returned } from './read-returned.ts';
import { compareTexts } from './text-changes.ts';

/**
 * The comments in a file that came back as notes on the draft, at the places that they have there. What the program
 * itself had put in is only among them where somebody answered it.
 */
export function returnedNotes(draft: Draft, { comments, after }: Returned): readonly Note[] {
  return comments
    .filter(({ author, replies }) => author !== programAuthor || replies.length > 0)
    .map(
      ({ place, ...said }: PlacedComment): Note => ({
        ...said,
        place: placeInDraft(draft, place, after.texts),
      }),
    );
}

function placeInDraft(
  draft: Draft,
  place: NotePlace | undefined,
  theirs: Readonly<Record<string, string>>,
): NotePlace {
  if (place?.kind !== 'text') return place ?? { kind: 'whole' };
  const { section } = place;
  const { toEarlier } = compareTexts(textOf(draft, section), theirs[section] ?? '');
  const start = toEarlier(place.start);
  const end = place.end > place.start ? toEarlier(place.end - 1) + 1 : start;
  return { kind: 'text', section, start, end: Math.max(start, end) };
}

/** Where a note is, in a clerk's words; the words it is about where it is about some. */
export function noteWhere(draft: Draft, place: NotePlace, formats: FormatRegistry = officialFormats): string {
  const format = formats.byId(draft.format);
  const heading = (id: TextId | TableId) => sectionName(format, id);
  switch (place.kind) {
    case 'cell':
      return format.cells.get(place.cell)?.place ?? place.cell;
    case 'text': {
      const words = textOf(draft, place.section).slice(place.start, place.end);
      return words === '' ? heading(place.section) : `${heading(place.section)}“${excerpt(words)}”`;
    }
    case 'section':
      return heading(place.section);
    case 'end':
      return '署名和日期';
    case 'whole':
      return '整份报告';
  }
}

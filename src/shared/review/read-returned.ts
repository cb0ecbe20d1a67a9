import { type FormatRegistry, officialFormats } from '../formats/registry.ts';
import type { CellId, TextId } from '../formats/types.ts';
import { type DraftOrigin, readOrigin } from '../import/docx/draft-properties.ts';
import { readComments } from '../import/docx/read-comments.ts';
import { declaredTitle, readSide } from '../import/docx/read-docx.ts';
import { type ReviewMarks, watchReview } from '../import/docx/reviewed-marks.ts';
import { afterChanges, beforeChanges } from '../import/docx/word-view.ts';
import { ImportError } from '../import/import-error.ts';
import type { ImportSource } from '../import/import-report.ts';
import type { ImportResult } from '../import/import-result.ts';
import { limits, tooLarge } from '../import/limits.ts';
import { recognise } from '../import/recognise.ts';
import { sniffKind } from '../import/sniff-kind.ts';
import type { Note, NotePlace } from '../report/note-place.ts';
import { cellPlaces } from './cell-places.ts';
import { markPlaces, spotsOf } from './mark-places.ts';

/** Who did something, and when (ISO 8601; empty where the file does not say). */
export interface Hand {
  readonly author: string;
  readonly at: string;
}

/** A change that was tracked, at its place in the file as it is now. */
export interface PlacedChange extends Hand {
  readonly kind: 'inserted' | 'deleted';
  /** In the file as it is now; offsets are those of its own texts. */
  readonly place: NotePlace;
}

/** A comment with what was answered to it; its place is in the file as it is now, or nowhere. */
export interface PlacedComment extends Pick<Note, 'author' | 'at' | 'text' | 'replies' | 'done'> {
  readonly place: NotePlace | undefined;
}

/** A Word file that came back, or another report that a draft is compared with. */
export interface Returned {
  /** Only in a `word` file that came back is it known what was changed, and by whom. */
  readonly source: 'word' | 'page' | 'draft';
  readonly origin: DraftOrigin;
  /** The report as it is, every tracked change accepted, and as it was, every one rejected. */
  readonly after: ImportResult;
  readonly before: ImportResult;
  /** The cells that stand in the file, also those that are blank in it. */
  readonly cells: ReadonlySet<CellId>;
  readonly texts: ReadonlySet<TextId>;
  readonly changes: readonly PlacedChange[];
  readonly comments: readonly PlacedComment[];
  /** How many changes of fonts, paragraphs and pages were tracked; they are not taken over. */
  readonly looks: number;
}

/**
 * Reads a Word file that came back from somebody who reviewed it.
 * @throws ImportError where it is no Word file, damaged, too large, or not a report; its message says what to do.
 */
export function readReturned(
  { name, bytes }: ImportSource,
  formats: FormatRegistry = officialFormats,
): Returned {
  if (bytes.length === 0) throw new ImportError('empty', '这个文件是空的，没有内容可以收回。');
  if (bytes.length > limits.fileBytes) throw tooLarge('太大');
  if (sniffKind(name, bytes) !== 'docx') {
    throw new ImportError(
      'otherDocument',
      '收回修改稿要 Word 文件（.docx）。请把改好的文件用 Word 或 WPS 另存为 .docx 再收回。',
    );
  }
  const title = declaredTitle(bytes);
  let marks: ReviewMarks = { changes: [], comments: new Map(), looks: 0 };
  const blocks = readSide(bytes, afterChanges, setMark => {
    const watch = watchReview(setMark);
    marks = watch.found;
    return watch;
  });
  const after = recognise(blocks, { title }, formats);
  const before =
    marks.changes.length === 0 ? after : recognise(readSide(bytes, beforeChanges), { title }, formats);
  const format = formats.byId(after.format);
  const places = cellPlaces(after, format, formats);
  const at = markPlaces(after, places, format);
  return {
    source: 'word',
    origin: readOrigin(bytes),
    after,
    before,
    cells: new Set(places.keys()),
    texts: new Set(Object.keys(after.texts)),
    changes: marks.changes.flatMap(({ marks: own, kind, author, at: when }) =>
      spotsOf(own, at).map(place => ({ kind, author, at: when, place })),
    ),
    comments: threadsOf(bytes, marks, at),
    looks: marks.looks,
  };
}

function threadsOf(
  bytes: Uint8Array,
  { comments }: ReviewMarks,
  at: ReadonlyMap<number, NotePlace>,
): readonly PlacedComment[] {
  const all = readComments(bytes);
  return all
    .filter(({ parent }) => parent === undefined)
    .map(({ id, author, at: when, text, done }) => ({
      author,
      at: when,
      text,
      done,
      replies: all
        .filter(({ parent }) => parent === id)
        .map(reply => ({ author: reply.author, at: reply.at, text: reply.text })),
      place: spotsOf(comments.get(id) ?? [], at)[0],
    }));
}

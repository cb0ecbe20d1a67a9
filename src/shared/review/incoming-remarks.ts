import { legalText } from '../document/docx/xml.ts';
import { type Draft, textOf } from '../report/draft.ts';
import type { Note } from '../report/note-place.ts';
import type { Remark, RemarkReply } from '../report/remark.ts';

/** What a file that came back says that the draft does not: a remark of its own, or more on one that is there. */
export interface IncomingRemark {
  /** As it came back, at its place in the draft. */
  readonly note: Note;
  /** The draft's remark that it is; absent where it is new. */
  readonly known?: string;
  /** The replies that are new. */
  readonly replies: Note['replies'];
  /** Whether it was settled on the way. */
  readonly settled: boolean;
}

/**
 * What the notes of a file that came back add to a draft's remarks. One that went out and came back as it was adds
 * nothing: it is known by who said what when, or, where the time was lost on the way, by who said what where.
 */
export function incomingRemarks({ remarks = [] }: Draft, notes: readonly Note[]): readonly IncomingRemark[] {
  const known = matched(remarks, notes);
  return notes.flatMap((note): IncomingRemark[] => {
    const remark = known.get(note);
    if (!remark) return [{ note, replies: note.replies, settled: note.done }];
    const replies = newReplies(remark, note);
    const settled = note.done && remark.done === undefined;
    return replies.length > 0 || settled ? [{ note, known: remark.id, replies, settled }] : [];
  });
}

function matched(remarks: readonly Remark[], notes: readonly Note[]): ReadonlyMap<Note, Remark> {
  const found = new Map<Note, Remark>();
  const left = new Set(remarks);
  const ways = [sameMoment, samePlace] as const;
  for (const same of ways) {
    for (const note of notes.filter(each => !found.has(each))) {
      const remark = [...left].find(each => saysTheSame(each, note) && same(each, note));
      if (!remark) continue;
      found.set(note, remark);
      left.delete(remark);
    }
  }
  return found;
}

type Saying = Pick<Note, 'author' | 'at' | 'text'>;

/** Word's XML does not hold every character, and some programs set other white between lines. */
const plain = (text: string) => legalText(text).replace(/\s+/g, ' ').trim();

const saysTheSame = (a: Saying, b: Saying) =>
  plain(a.author) === plain(b.author) && plain(a.text) === plain(b.text);

/** Word writes whole seconds. */
const sameMoment = (a: Saying, b: Saying) => a.at.slice(0, 19) === b.at.slice(0, 19);

const samePlace = ({ place: a }: Pick<Note, 'place'>, { place: b }: Pick<Note, 'place'>) =>
  a.kind === 'text' && b.kind === 'text'
    ? a.section === b.section && a.start < b.end && b.start < a.end
    : JSON.stringify(a) === JSON.stringify(b);

/** The replies of a note that its remark does not have; the same words said twice are two. */
function newReplies(remark: Remark, note: Note): Note['replies'] {
  const left = [...remark.replies];
  return note.replies.filter(reply => {
    const alike = left.filter(each => saysTheSame(each, reply));
    const known = alike.find(each => sameMoment(each, reply)) ?? alike[0];
    if (known) left.splice(left.indexOf(known), 1);
    return known === undefined;
  });
}

/** What taking needs that is not in the file: new random ids, and the time it is taken (ISO 8601). */
export interface Taking {
  readonly newId: () => string;
  readonly now: string;
}

/** The draft with what came back about it. Who settled a remark the file does not say. */
export function takeIncoming(draft: Draft, incoming: readonly IncomingRemark[], taking: Taking): Draft {
  const { newId, now } = taking;
  const answers = (replies: Note['replies']): RemarkReply[] =>
    replies.map(({ author, at, text }) => ({ id: newId(), author, at, text }));
  const more = new Map(
    incoming.flatMap(each => (each.known === undefined ? [] : [[each.known, each] as const])),
  );
  const known = (draft.remarks ?? []).map((remark): Remark => {
    const added = more.get(remark.id);
    if (!added) return remark;
    const replies = [...remark.replies, ...answers(added.replies)];
    return { ...remark, replies, ...(added.settled ? { done: { by: '', at: now } } : {}) };
  });
  const fresh = incoming
    .filter(each => each.known === undefined)
    .map(
      ({ note, replies, settled }): Remark => ({
        id: newId(),
        place: keptPlace(note.place),
        ...aboutOf(draft, note.place),
        author: note.author,
        at: note.at,
        text: note.text,
        replies: answers(replies),
        ...(settled ? { done: { by: '', at: now } } : {}),
      }),
    );
  return { ...draft, remarks: [...known, ...fresh] };
}

/** A place that is no words of a text any more is the section's. */
function keptPlace(place: Note['place']): Remark['place'] {
  const isEmpty = place.kind === 'text' && place.start >= place.end;
  return isEmpty ? { kind: 'section', section: place.section } : place;
}

/** The words, or the figure, that something is said of; nothing where it is said of more. */
export function aboutOf(draft: Draft, place: Note['place']): Pick<Remark, 'about'> {
  if (place.kind === 'cell') return { about: draft.cells[place.cell] ?? '' };
  if (place.kind !== 'text' || place.start >= place.end) return {};
  return { about: textOf(draft, place.section).slice(place.start, place.end) };
}

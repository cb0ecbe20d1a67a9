import { type FormatRegistry, officialFormats } from '../formats/registry.ts';
import type { Draft } from '../report/draft.ts';
import type { Note } from '../report/note-place.ts';
import type { Remark, RemarkReply } from '../report/remark.ts';
import { findingNotes, programAuthor } from './finding-notes.ts';

/** Pure steps from one draft's remarks to the next. `id` and `at` (ISO 8601) come from who has chance and clock. */

/** Says something of a place; nothing where it is only blanks. */
export function addRemark(draft: Draft, said: RemarkReply, on: Pick<Remark, 'place' | 'about'>): Draft {
  const remark: Remark = { ...trimmed(said), ...on, replies: [] };
  return remark.text === '' ? draft : withRemarks(draft, [...remarksIn(draft), remark]);
}

export function replyTo(draft: Draft, id: string, said: RemarkReply): Draft {
  const reply = trimmed(said);
  if (reply.text === '') return draft;
  return changed(draft, id, remark => ({ ...remark, replies: [...remark.replies, reply] }));
}

/** Other words for a remark, or for a reply where `id` is one's. */
export function rewordRemark(draft: Draft, id: string, text: string): Draft {
  const words = text.trim();
  if (words === '') return draft;
  const reworded = <Saying extends { id: string; text: string }>(said: Saying): Saying =>
    said.id === id ? { ...said, text: words } : said;
  return withRemarks(
    draft,
    remarksIn(draft).map(remark => ({ ...reworded(remark), replies: remark.replies.map(reworded) })),
  );
}

/** Takes a remark away with its replies, or one reply. */
export function removeRemark(draft: Draft, id: string): Draft {
  return withRemarks(
    draft,
    remarksIn(draft).flatMap(remark =>
      remark.id === id ? [] : [{ ...remark, replies: remark.replies.filter(reply => reply.id !== id) }],
    ),
  );
}

export function settleRemark(draft: Draft, id: string, by: string, at: string): Draft {
  return changed(draft, id, remark => ({ ...remark, done: { by, at } }));
}

export function reopenRemark(draft: Draft, id: string): Draft {
  return changed(draft, id, ({ done: _no, ...open }) => open as Remark);
}

/** A copy of a draft to hand to those who shall not read what was said about it. */
export function withoutRemarks({ remarks: _said, ...draft }: Draft): Draft {
  return draft as Draft;
}

/** What a review copy says: what the program found, unless it is a remark by now, and the remarks. */
export function reviewNotes(
  draft: Draft,
  last?: Draft,
  formats: FormatRegistry = officialFormats,
): readonly Note[] {
  const remarks = remarksIn(draft);
  const told = new Set(remarks.flatMap(({ author, text }) => (author === programAuthor ? [text] : [])));
  const findings = findingNotes(draft, last, formats).filter(({ text }) => !told.has(text));
  return [...findings, ...remarks.map(noteOf)];
}

function noteOf({ place, author, at, text, replies, done }: Remark): Note {
  return { place, author, at, text, done: done !== undefined, replies };
}

const remarksIn = ({ remarks = [] }: Draft): readonly Remark[] => remarks;

function withRemarks(draft: Draft, remarks: readonly Remark[]): Draft {
  return remarks.length === 0 ? withoutRemarks(draft) : { ...draft, remarks: [...remarks] };
}

function changed(draft: Draft, id: string, step: (remark: Remark) => Remark): Draft {
  if (!draft.remarks?.some(remark => remark.id === id)) return draft;
  return withRemarks(
    draft,
    draft.remarks.map(remark => (remark.id === id ? step(remark) : remark)),
  );
}

const trimmed = (said: RemarkReply): RemarkReply => ({ ...said, text: said.text.trim() });

import type { TextId } from '../formats/types.ts';
import type { Remark } from './remark.ts';
import { type Edit, editBetween } from './text-edit.ts';

/**
 * The remarks of a draft after one of its texts was edited: those on words of it move along with them. Where its
 * words are gone, a remark is on the same words elsewhere in what was written instead, else on the section as a
 * whole; it is never lost. The very list where nothing moves.
 */
export function remarksAfterEdit(
  remarks: Remark[],
  section: TextId,
  before: string,
  after: string,
): Remark[] {
  if (!remarks.some(({ place }) => place.kind === 'text' && place.section === section)) return remarks;
  const edit = editBetween(before, after);
  const moved = remarks.map(remark => afterEdit(remark, section, edit, { before, after }));
  return moved.every((remark, index) => remark === remarks[index]) ? remarks : moved;
}

interface Texts {
  readonly before: string;
  readonly after: string;
}

function afterEdit(remark: Remark, section: TextId, edit: Edit, texts: Texts): Remark {
  const { place } = remark;
  if (place.kind !== 'text' || place.section !== section || place.end <= edit.start) return remark;
  const grown = edit.endAfter - edit.endBefore;
  if (place.start >= edit.endBefore) return at(remark, place.start + grown, place.end + grown);
  const isWithin = place.start <= edit.start && edit.endBefore <= place.end;
  if (isWithin && place.end + grown > place.start) return at(remark, place.start, place.end + grown);
  const isRewritten = edit.start <= place.start && place.end <= edit.endBefore;
  if (isRewritten) return rewritten(remark, place, edit, texts);
  const start = place.start < edit.start ? place.start : edit.endAfter;
  const end = place.end > edit.endBefore ? place.end + grown : edit.start;
  return at(remark, start, end);
}

type TextPlace = Extract<Remark['place'], { readonly kind: 'text' }>;

/** All words of a remark were replaced: the nearest same ones in what was written instead, or the section. */
function rewritten(remark: Remark, { section, start, end }: TextPlace, edit: Edit, texts: Texts): Remark {
  const words = texts.before.slice(start, end);
  const written = texts.after.slice(edit.start, edit.endAfter);
  let best = -1;
  for (let found = written.indexOf(words); found >= 0; found = written.indexOf(words, found + 1)) {
    const isNearer = Math.abs(edit.start + found - start) < Math.abs(edit.start + best - start);
    if (best < 0 || isNearer) best = found;
  }
  if (best < 0) return { ...remark, place: { kind: 'section', section } };
  return at(remark, edit.start + best, edit.start + best + words.length);
}

function at(remark: Remark, start: number, end: number): Remark {
  const { place } = remark;
  if (place.kind !== 'text' || (place.start === start && place.end === end)) return remark;
  return { ...remark, place: { ...place, start, end } };
}

import { type FormatRegistry, officialFormats } from '../formats/registry.ts';
import type { CellId, TextId } from '../formats/types.ts';
import { followCarried } from './carried.ts';
import { type Draft, textOf } from './draft.ts';
import { narrowCell } from './figures.ts';
import { remarksAfterEdit } from './remark-places.ts';

/** Pure steps from one draft to the next. None of them touches `updatedAt`: whoever saves knows the time. */

/**
 * Types into cells; an empty text makes the cell blank, and a total automatic again. Figures carried over from last
 * year follow, unless they are among them.
 */
export function setCells(
  draft: Draft,
  typed: Readonly<Record<CellId, string>>,
  formats: FormatRegistry = officialFormats,
): Draft {
  const cells = { ...draft.cells };
  for (const [id, text] of Object.entries(typed)) {
    const kept = narrowCell(text);
    if (kept === '') delete cells[id];
    else cells[id] = kept;
  }
  return followCarried({ ...draft, cells }, Object.keys(typed), formats);
}

/**
 * Replaces one text as a whole; one that was carried over from last year no longer counts as such, and remarks stay
 * with their words.
 */
export function setText(draft: Draft, id: TextId, text: string): Draft {
  const remarks = draft.remarks && remarksAfterEdit(draft.remarks, id, textOf(draft, id), text);
  const edited = { ...draft, texts: { ...draft.texts, [id]: text }, ...(remarks ? { remarks } : {}) };
  if (!draft.inherited?.includes(id)) return edited;
  return { ...edited, inherited: draft.inherited.filter(inherited => inherited !== id) };
}

/** Writes other words into a stretch of a text. */
export function replaceStretch(
  draft: Draft,
  {
    section,
    start,
    end,
    replacement,
  }: { readonly section: TextId; readonly start: number; readonly end: number; readonly replacement: string },
): Draft {
  const text = textOf(draft, section);
  return setText(draft, section, text.slice(0, start) + replacement + text.slice(end));
}

/** Changes the signature; an empty field is left out of the draft. */
export function setSignature(
  draft: Draft,
  change: { readonly organ?: string; readonly date?: string },
): Draft {
  const signature = { ...draft.signature, ...change };
  if (signature.organ === '') delete signature.organ;
  if (signature.date === '') delete signature.date;
  if (Object.keys(signature).length > 0) return { ...draft, signature };
  const { signature: _dropped, ...rest } = draft;
  return rest as Draft;
}

/** Changes whose report it is and for which year. */
export function setIdentity(
  draft: Draft,
  change: { readonly unit?: string; readonly year?: number; readonly format?: string },
): Draft {
  return { ...draft, ...change };
}

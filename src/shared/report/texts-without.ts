import type { Format } from '../formats/compile.ts';
import { type Draft, textIdsOf, textOf } from './draft.ts';

/** The headings of the written texts of a report that have no section in a format; `own` is the report's format. */
export function textsWithout(format: Format, draft: Draft, own: Format): readonly string[] {
  const kept = textIdsOf(format);
  return own.sections.flatMap(({ kind, id, heading }) =>
    kind === 'text' && !kept.includes(id) && textOf(draft, id).trim() !== '' ? [heading] : [],
  );
}

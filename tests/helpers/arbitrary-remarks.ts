import type fc from 'fast-check';
import type { Draft } from '../../src/shared/report/draft.ts';
import type { Remark } from '../../src/shared/report/remark.ts';
import { arbitraryNotes } from './arbitrary-notes.ts';

/** A draft with some remarks on it, as people leave them: none without words. */
export function withArbitraryRemarks(draft: Draft): fc.Arbitrary<Draft> {
  return arbitraryNotes(draft).map(notes => {
    const remarks = notes
      .filter(({ text }) => text.trim() !== '')
      .map(({ place, author, at, text, replies, done }, index): Remark => {
        const said = replies.filter(reply => reply.text.trim() !== '');
        return {
          id: `m${index}`,
          place,
          author,
          at,
          text,
          replies: said.map((reply, order) => ({ id: `m${index}r${order}`, ...reply })),
          ...(done ? { done: { by: '李四', at: '2025-02-02T00:00:00Z' } } : {}),
        };
      });
    return remarks.length > 0 ? { ...draft, remarks } : draft;
  });
}

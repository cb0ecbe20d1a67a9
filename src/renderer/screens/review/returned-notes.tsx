import type { Draft } from '../../../shared/report/draft.ts';
import type { Note } from '../../../shared/report/note-place.ts';
import { noteWhere } from '../../../shared/review/returned-comments.ts';
import { formatsInUse } from '../../stores/formats-store.ts';
import { reviewWords } from '../../text/review.ts';

interface ReturnedNotesProps {
  readonly draft: Draft;
  readonly notes: readonly Note[];
}

/** The comments in a file that came back, with their answers. */
export function ReturnedNotes({ draft, notes }: ReturnedNotesProps) {
  if (notes.length === 0) return null;
  return (
    <section>
      <h3>{reviewWords.comments}</h3>
      <ul>
        {notes.map(({ place, author, at, text, replies, done }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same may be said twice
          <li key={index}>
            <strong>{noteWhere(draft, place, formatsInUse())}</strong>{' '}
            {`${author}：${text}${done ? reviewWords.settled : ''}`}
            {replies.length > 0 && (
              <ul>
                {replies.map(reply => (
                  <li key={`${at}${reply.at}${reply.author}${reply.text}`}>
                    {`${reviewWords.reply(reply.author)}${reply.text}`}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

import { zipEntries } from '../zip/zip-directory.ts';
import { mainPart, readXml, related } from './word-package.ts';

/** A comment in a Word file. */
export interface WordComment {
  readonly id: string;
  readonly author: string;
  /** As the file has it: ISO 8601; empty where it has none. */
  readonly at: string;
  /** Its paragraphs are separated by `\n`. */
  readonly text: string;
  /** The id of the comment it answers. */
  readonly parent?: string;
  readonly done: boolean;
}

interface RawComment {
  readonly id: string;
  readonly author: string;
  readonly at: string;
  readonly lines: string[];
  /** Of its last paragraph: what the thread is told by. */
  paragraph: string;
}

/**
 * The comments of a Word file in their order, with what they answer (word/comments.xml and commentsExtended.xml).
 * @throws ImportError where the file is damaged.
 */
export function readComments(bytes: Uint8Array): readonly WordComment[] {
  const entries = zipEntries(bytes);
  const main = mainPart(bytes, entries);
  const find = (type: string) => entries.get(related(bytes, entries, main, type) ?? '');
  const entry = find('comments');
  if (!entry) return [];
  const comments: RawComment[] = [];
  readXml(bytes, entry, commentEvents(comments));
  const threads = new Map<string, { readonly parent: string | undefined; readonly done: boolean }>();
  const extended = find('commentsExtended');
  if (extended) {
    readXml(bytes, extended, {
      open(name, attributes) {
        const id = attributes['w15:paraId'];
        if (name !== 'w15:commentEx' || id === undefined) return;
        const done = ['1', 'true', 'on'].includes(attributes['w15:done'] ?? '');
        threads.set(id, { parent: attributes['w15:paraIdParent'], done });
      },
      close() {},
      text() {},
    });
  }
  const byParagraph = new Map(comments.map(({ paragraph, id }) => [paragraph, id]));
  return comments.map(({ id, author, at, lines, paragraph }) => {
    const thread = threads.get(paragraph);
    const parent = thread?.parent === undefined ? undefined : byParagraph.get(thread.parent);
    const answers = parent === undefined || parent === id ? {} : { parent };
    return { id, author, at, text: lines.join('\n'), ...answers, done: thread?.done ?? false };
  });
}

function commentEvents(comments: RawComment[]) {
  let words = false;
  let deleted = 0;
  return {
    open(name: string, attributes: Readonly<Record<string, string>>) {
      const comment = comments.at(-1);
      if (name === 'w:comment') {
        const { 'w:id': id = '', 'w:author': author = '', 'w:date': at = '' } = attributes;
        comments.push({ id, author, at, lines: [], paragraph: '' });
      } else if (name === 'w:p' && comment) {
        comment.lines.push('');
        comment.paragraph = attributes['w14:paraId'] ?? comment.paragraph;
      } else if (name === 'w:br' && comment) comment.lines.push('');
      if (name === 'w:del') deleted += 1;
      words = name === 'w:t' && deleted === 0;
    },
    close(name: string) {
      if (name === 'w:del') deleted -= 1;
      words = false;
    },
    text(piece: string) {
      const lines = comments.at(-1)?.lines;
      if (words && lines && lines.length > 0) lines[lines.length - 1] += piece;
    },
  };
}

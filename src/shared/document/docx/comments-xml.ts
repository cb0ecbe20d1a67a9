import type { Note } from '../../report/note-place.ts';
import { isMoment } from './core-xml.ts';
import type { Part } from './package.ts';
import { wordType } from './package.ts';
import { element, escapeXml, wordSpace, xmlPart } from './xml.ts';

type Said = Pick<Note, 'author' | 'at' | 'text'>;

const extended = 'http://schemas.microsoft.com/office/word/2012/wordml';
const paragraphIds = 'http://schemas.microsoft.com/office/word/2010/wordml';
const compatibility = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

/** Small letters in a face that every office has: the body's are made for the page, not for the margin. */
const commentLook =
  '<w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/><w:ind w:firstLine="0"/><w:jc w:val="left"/></w:pPr>';
const runLook = '<w:rPr><w:rFonts w:hint="eastAsia" w:eastAsia="宋体"/><w:sz w:val="20"/></w:rPr>';

/** A comment as it is numbered in the file: a note, or an answer to one. */
interface NumberedComment {
  readonly id: number;
  readonly said: Said;
  /** The comment it answers. */
  readonly parent?: number;
  readonly done: boolean;
}

/** How many comments the notes before this one come to: each with its answers. */
export function commentIds(notes: readonly Note[]): readonly (readonly number[])[] {
  let next = 0;
  return notes.map(({ replies }) => {
    const ids = [next, ...replies.map((_, index) => next + 1 + index)];
    next += ids.length;
    return ids;
  });
}

function numbered(notes: readonly Note[]): readonly NumberedComment[] {
  const ids = commentIds(notes);
  return notes.flatMap((note, index) => {
    const [id = 0, ...answers] = ids[index] ?? [];
    return [
      { id, said: note, done: note.done },
      ...note.replies.map((said, at) => ({ id: answers[at] ?? 0, said, parent: id, done: note.done })),
    ];
  });
}

/** word/comments.xml, and where a note is answered or settled the part that says so (Word 2013 and later). */
export function commentParts(notes: readonly Note[]): readonly Part[] {
  const comments = numbered(notes);
  const threads = comments.some(({ parent, done }) => parent !== undefined || done);
  const part = (name: string, relation: string, xml: string): Part => ({
    path: `word/${name}.xml`,
    contentType: wordType(name),
    relation,
    xml,
  });
  const plain = part('comments', 'comments', commentsXml(comments));
  if (!threads) return [plain];
  const relation = 'http://schemas.microsoft.com/office/2011/relationships/commentsExtended';
  return [plain, part('commentsExtended', relation, threadsXml(comments))];
}

function commentsXml(comments: readonly NumberedComment[]): string {
  return xmlPart(
    element(
      'w:comments',
      {
        'xmlns:w': wordSpace,
        'xmlns:w14': paragraphIds,
        'xmlns:mc': compatibility,
        'mc:Ignorable': 'w14',
      },
      ...comments.map(commentXml),
    ),
  );
}

function commentXml({ id, said }: NumberedComment): string {
  const { author, at, text } = said;
  const lines = text.split('\n');
  return element(
    'w:comment',
    {
      'w:id': id,
      'w:author': author,
      ...(isMoment(at) ? { 'w:date': at } : {}),
      'w:initials': [...author].slice(0, 2).join(''),
    },
    ...lines.map((line, index) => {
      // The thread is told by the last paragraph of a comment.
      const named = index === lines.length - 1 ? ` w14:paraId="${paragraphId(id)}"` : '';
      return `<w:p${named}>${commentLook}<w:r>${runLook}<w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r></w:p>`;
    }),
  );
}

function threadsXml(comments: readonly NumberedComment[]): string {
  return xmlPart(
    element(
      'w15:commentsEx',
      { 'xmlns:w15': extended },
      ...comments.map(({ id, parent, done }) =>
        element('w15:commentEx', {
          'w15:paraId': paragraphId(id),
          ...(parent === undefined ? {} : { 'w15:paraIdParent': paragraphId(parent) }),
          'w15:done': done ? 1 : 0,
        }),
      ),
    ),
  );
}

/** Eight hexadecimal digits, below 80000000 as the schema asks for. */
function paragraphId(id: number): string {
  return (0x4e420000 + id).toString(16).toUpperCase();
}

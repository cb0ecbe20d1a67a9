import {
  changedDocument,
  type DocumentChange,
  withoutRows,
  withRow,
} from '../../../shared/register/change-entry.ts';
import { newDocument } from '../../../shared/register/document-entry.ts';
import type { DocumentColumnId } from '../../../shared/register/list/document-columns.ts';
import { typedDocument } from '../../../shared/register/list/typed-document.ts';
import { changeRegister, useRegister } from '../../stores/register-store.ts';
import { showRegisterUndo } from '../../stores/register-undo-notice.ts';
import { documentWords } from '../../text/documents-list.ts';
import type { Machine } from '../workbench.ts';

type Hand = Pick<Machine, 'now' | 'newId'>;

/** Adds an empty document, and answers its id; nothing where no register is open. */
export function addDocument({ now, newId }: Hand): string | undefined {
  const { content } = useRegister.getState();
  if (!content) return undefined;
  const document = newDocument({ id: newId(), register: content.register.id, now: now().toISOString() });
  changeRegister(step => ({ ...step, documents: [...step.documents, document] }), { row: document.id });
  return document.id;
}

/**
 * Takes over what was typed into a cell of the list; answers what is wrong where it cannot be read, and changes
 * nothing then.
 */
export function typeDocumentCell(
  { now }: Pick<Hand, 'now'>,
  id: string,
  column: DocumentColumnId,
  text: string,
): string | undefined {
  const read = typedDocument(column, text);
  if (read.kind === 'wrong') return read.message;
  changeRegister(
    content => {
      const document = content.documents.find(each => each.id === id);
      if (!document || document[column] === read.value[column as keyof DocumentChange]) return content;
      const changed = changedDocument(document, read.value, now().toISOString());
      return { ...content, documents: withRow(content.documents, changed) };
    },
    { row: id, column },
    `cell ${id} ${column}`,
  );
  return undefined;
}

/** Puts documents into the recycle bin, as one step, and offers to take it back. */
export function removeDocuments(ids: readonly string[]): void {
  const [first] = ids;
  if (first === undefined) return;
  const gone = new Set(ids);
  changeRegister(content => ({ ...content, documents: withoutRows(content.documents, gone) }), {
    row: first,
  });
  showRegisterUndo(documentWords.removed(ids.length));
}

import type { DocumentChange } from '../change-entry.ts';
import type { Choice } from '../count/outcomes.ts';
import { documentKinds } from '../document-entry.ts';
import { documentKindNames } from '../sheet/document-form.ts';
import type { DocumentColumnId } from './document-columns.ts';
import { type TypedValue, typedChoice, typedDay } from './typed-cell.ts';

/** What kinds of document there are to choose from. */
export const documentKindChoices: readonly Choice[] = documentKinds.map(id => ({
  id,
  label: documentKindNames[id],
}));

/** Reads what was typed into a cell of the list of documents; nothing is guessed. */
export function typedDocument(column: DocumentColumnId, typed: string): TypedValue<DocumentChange> {
  const text = typed.trim();
  switch (column) {
    case 'title':
    case 'number':
    case 'replacedBy':
    case 'note':
      return { kind: 'value', value: { [column]: text } };
    case 'issuedOn':
    case 'repealedOn':
    case 'expiredOn':
      return changing(column, typedDay(text));
    case 'kind':
      return changing(column, typedChoice(documentKindChoices, text));
    case 'standing':
      return { kind: 'wrong', message: '这一栏由程序按日期得出，不能填写。' };
  }
}

function changing(
  column: DocumentColumnId,
  read: TypedValue<string | undefined>,
): TypedValue<DocumentChange> {
  return read.kind === 'wrong' ? read : { kind: 'value', value: { [column]: read.value } };
}

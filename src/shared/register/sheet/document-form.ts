import { isInForce } from '../count/document-figures.ts';
import type { Day } from '../day.ts';
import {
  type DocumentEntry,
  type DocumentKind,
  documentEntrySchema,
  newDocument,
} from '../document-entry.ts';
import { present, type RowIdentity } from './entry-rows.ts';
import { only, type RowValues, type SheetForm } from './field.ts';
import { noteOf, type ReadRow } from './read-rows.ts';

/** What kinds of document are called. */
export const documentKindNames: Readonly<Record<DocumentKind, string>> = {
  regulation: '规章',
  normative: '行政规范性文件',
};

const kinds = [
  { value: 'regulation', label: documentKindNames.regulation, also: ['政府规章', '地方政府规章'] },
  { value: 'normative', label: documentKindNames.normative, also: ['规范性文件'] },
];

const words = (separatedByBlanks: string): readonly string[] => separatedByBlanks.split(' ');

/** The sheet of documents. */
export const documentForm: SheetForm = {
  id: 'documents-sheet',
  title: '规范性文件清单',
  ignored: ['序号', '状态', '有效性', '是否有效'],
  fields: [
    {
      id: 'title',
      kind: 'text',
      width: 28,
      heading: '文件名称',
      synonyms: words('标题 名称 文件标题 文件'),
      help: '全称。',
    },
    {
      id: 'number',
      kind: 'text',
      width: 12,
      heading: '文号',
      synonyms: words('发文字号 文件编号 发文号'),
      help: '例如 孝政发〔2025〕3号。',
    },
    {
      id: 'kind',
      kind: 'choice',
      width: 9,
      heading: '类别',
      synonyms: words('文件类别 种类 类型 文件类型'),
      help: '规章或行政规范性文件。',
      choices: () => kinds,
    },
    {
      id: 'issuedOn',
      kind: 'day',
      width: 7,
      heading: '制发日期',
      synonyms: words('印发日期 发布日期 成文日期 发文日期 公布日期'),
      help: '印发的日期。',
    },
    {
      id: 'repealedOn',
      kind: 'day',
      width: 7,
      heading: '废止日期',
      synonyms: words('废止时间'),
      help: '自这一天起不再有效；没有废止的空着。',
    },
    {
      id: 'expiredOn',
      kind: 'day',
      width: 7,
      heading: '失效日期',
      synonyms: words('失效时间 自动失效日期'),
      help: '有效期满，自这一天起不再有效；没有的空着。',
    },
    {
      id: 'replacedBy',
      kind: 'text',
      width: 14,
      heading: '被何文件代替',
      synonyms: words('代替文件 替代文件 被代替'),
      help: '文号或名称。',
    },
    { id: 'note', kind: 'text', width: 14, heading: '备注', synonyms: words('说明'), help: '' },
  ],
};

/** A document out of a row that was read without errors; one whose kind is not said is 行政规范性文件. */
export function documentOfRow(row: ReadRow, { register, now, newId }: RowIdentity): DocumentEntry {
  const say = (id: string) => only(row.values, id);
  const blank = newDocument({ id: newId(), register, now });
  const days = { issuedOn: say('issuedOn'), repealedOn: say('repealedOn'), expiredOn: say('expiredOn') };
  return documentEntrySchema.parse({
    ...blank,
    ...present(days),
    title: say('title') ?? '',
    number: say('number') ?? '',
    kind: say('kind') ?? blank.kind,
    replacedBy: say('replacedBy') ?? '',
    note: noteOf(row),
  });
}

/** What a document says, field by field: the way back of documentOfRow. */
export function rowOfDocument(document: DocumentEntry): RowValues {
  return new Map(
    documentForm.fields.map(({ id }) => {
      const value = document[id];
      return [id, [typeof value === 'string' ? value : '']] as const;
    }),
  );
}

/** The documents in force at the end of a day, the newest first, for the list 现行有效. */
export function inForceOn(documents: readonly DocumentEntry[], day: Day): readonly DocumentEntry[] {
  return documents
    .filter(document => isInForce(document, day) === true)
    .toSorted((one, other) => (other.issuedOn ?? '').localeCompare(one.issuedOn ?? ''));
}

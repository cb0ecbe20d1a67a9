import type { WrittenSheet } from '../../spreadsheet/grid.ts';
import type { EntryPerson, RequestEntry } from '../entry.ts';
import { rowOfEntry } from './entry-rows.ts';
import type { Field, SheetForm } from './field.ts';
import { writeForm } from './write-form.ts';

/** What of the people leaves the program: names as 张某某, none at all, or everything. */
export type NamesShown = 'masked' | 'none' | 'all';

/** What is said of the choice, on the sheet that explains and before the file is written. */
const namesShownWords: Readonly<Record<NamesShown, string>> = {
  masked:
    '已脱敏：申请人只留姓，联系方式没有写出；申请内容和备注里的申请人姓名也已换成“某某”，其他个人信息请自行检查。',
  none: '没有写出申请人和联系方式；申请内容和备注里的申请人姓名已换成“某某”，其他个人信息请自行检查。',
  all: '没有脱敏：含申请人姓名和联系方式，请妥善保管，不要外传。',
};

/** The workbook of a register: names are masked unless somebody chose otherwise. */
export function writeEntries(
  entries: readonly RequestEntry[],
  people: readonly EntryPerson[],
  form: SheetForm,
  names: NamesShown = 'masked',
): readonly WrittenSheet[] {
  const who = new Map(people.map(person => [person.entryId, person] as const));
  const fields = form.fields.flatMap(field => shownField(field, names));
  const rows = entries.map(entry => {
    const person = who.get(entry.id);
    if (names === 'all') return rowOfEntry(entry, person);
    return rowOfEntry(
      withoutName(entry, person?.applicant ?? ''),
      person && { entryId: entry.id, applicant: masked(person.applicant), contact: '' },
    );
  });
  return writeForm({ ...form, fields }, rows, [namesShownWords[names]]);
}

/** A masked name stands under a heading of its own, so that it is never read back as a name. */
function shownField(field: Field, names: NamesShown): readonly Field[] {
  if (!field.personal || names === 'all') return [field];
  if (names === 'none' || field.id !== 'applicant') return [];
  return [{ ...field, heading: `${field.heading}（已脱敏）`, help: '只留姓。导入时不读这一栏。' }];
}

/** 张三 is 张某某; what is longer than a name, as that of a company, is left out altogether. */
export function masked(name: string): string {
  const bare = name.trim();
  if (bare === '') return '';
  return /^\p{Script=Han}[\p{Script=Han}·]{1,3}$/u.test(bare) ? `${bare.slice(0, 1)}某某` : '某申请人';
}

/** An entry in whose words the name of who asked does not stand. */
function withoutName(entry: RequestEntry, name: string): RequestEntry {
  const bare = name.trim();
  if (bare.length < 2) return entry;
  const hide = (words: string) => words.replaceAll(bare, masked(bare));
  return {
    ...entry,
    subject: hide(entry.subject),
    note: hide(entry.note),
    attachments: entry.attachments.map(hide),
    disputes: entry.disputes.map(dispute => ({ ...dispute, body: hide(dispute.body) })),
  };
}

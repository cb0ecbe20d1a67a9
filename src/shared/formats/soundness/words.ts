import type { Format } from '../compile.ts';
import type { SentenceDeclaration, SentenceWording } from '../declaration/sentences.ts';
import { cellsOfMeasure } from '../measured-cells.ts';
import type { TableDeclaration } from '../types.ts';
import { type Examination, repeated, rowsOf } from './examined.ts';

/** Words: prose can speak of every row, no word has two meanings, and sums and sentences name figures there are. */
export const examineWords: Examination = ({ declaration, format, taken }) => {
  const { tables, words, sums, sentences, sections } = declaration;
  const lists = words.flatMap(({ subjects, verbs, rows = {}, columns = {} }) => [
    ...subjects.map(subject => subject.words),
    ...verbs.flatMap(verb => verb.words ?? []),
    ...Object.values(rows),
    ...Object.values(columns),
  ]);
  const texts = sections.flatMap(({ kind, id }) => (kind === 'text' ? [id] : []));
  const isCounted = (measure: string) => cellsOfMeasure(format, measure).length > 0;
  const spoken = lists.flatMap(list => list.trim().split(/\s+/));
  return [
    ...tables.flatMap(table => unspoken(table, format)),
    ...repeated(spoken).map(word => `“${word}”这个词有两个意思。`),
    ...[...new Set(spoken)]
      .filter(word => taken.has(word))
      .map(word => `“${word}”在报告里另有意思，不能用来说表里的数，请换一个词。`),
    ...Object.entries(sums.groups).flatMap(([sum, parts]) =>
      parts.filter(part => !isCounted(part)).map(part => `“${sum}”所加的“${part}”不在表里。`),
    ),
    ...sentences.flatMap(sentence => sentenceProblems(sentence, texts, isCounted)),
    ...repeated(sentences.map(({ id }) => id)).map(id => `标准语句“${id}”声明了不止一次。`),
  ];
};

function sentenceProblems(
  { id, section, reads, wordings }: SentenceDeclaration,
  texts: readonly string[],
  isCounted: (measure: string) => boolean,
): readonly string[] {
  const used = new Set(wordings.flatMap(measuresOf));
  return [
    ...(texts.includes(section) ? [] : [`标准语句“${id}”所在的部分“${section}”不是文字部分。`]),
    ...[...new Set([...reads, ...used])]
      .filter(measure => !isCounted(measure))
      .map(measure => `标准语句“${id}”里的“${measure}”不在表里。`),
    ...[...used]
      .filter(measure => !reads.includes(measure))
      .map(measure => `标准语句“${id}”用到“${measure}”，却没有列在 reads 里。`),
    ...(wordings.at(-1)?.whenNone || wordings.at(-1)?.whenSome || wordings.length === 0
      ? [`标准语句“${id}”没有什么情况下都能用的写法。`]
      : []),
  ];
}

/** Every figure that a wording depends on or shows. */
function measuresOf({ whenNone = [], whenSome = [], parts }: SentenceWording): readonly string[] {
  const shown = parts.flatMap(part => {
    if (typeof part === 'string') return [];
    return 'measure' in part ? [part.measure] : part.some.map(({ measure }) => measure);
  });
  return [...whenNone, ...whenSome, ...shown];
}

/** Rows that no word names; of a table without row headings, groups of columns. */
function unspoken(table: TableDeclaration, { words, sums, cells }: Format): readonly string[] {
  const subjects = words.flatMap(each => each.subjects.map(({ measure }) => measure));
  const rows = words.flatMap(each => Object.keys(each.rows ?? {}));
  const picked = words.flatMap(each => each.verbs.flatMap(({ measures }) => measures));
  const parts = Object.entries(sums.groups).flatMap(([sum, those]) => (subjects.includes(sum) ? those : []));
  const names = [...subjects, ...rows, ...picked, ...parts];
  const isNamed = (measure: string) =>
    names.some(name => name !== table.id && (measure === name || measure.startsWith(`${name}.`)));
  const withHeadings = rowsOf(table).filter(({ id }) => id !== '');
  const things =
    withHeadings.length > 0
      ? withHeadings.map(({ id, label }) => ({ measure: `${table.id}.${id}`, label }))
      : [...cells.values()].flatMap(cell =>
          cell.table === table.id ? [{ measure: cell.id, label: cell.columnName }] : [],
        );
  return things
    .filter(({ measure }) => !isNamed(measure))
    .map(({ measure, label }) => `文字里没有说“${label}”（${measure}）的词。`);
}

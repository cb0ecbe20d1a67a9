import { introductionId } from '../types.ts';
import { type Examination, repeated } from './examined.ts';

/**
 * Ids that a report has without its format: of pages, and of what stands before and behind the sections. Names that
 * every object has are none either.
 */
const taken: readonly string[] = [introductionId, 'cover', 'title', 'signature'];

/** Sections and tables: each table in one section, each section with a heading and a name of its own. */
export const examineSections: Examination = ({ declaration: { sections, tables } }) => {
  const ids = sections.map(({ id }) => id);
  const own = tables.map(({ id }) => id);
  const ofTables = sections.filter(({ kind }) => kind === 'table').map(({ id }) => id);
  return [
    ...repeated(ids).map(id => `部分“${id}”声明了不止一次。`),
    ...repeated(own).map(id => `表“${id}”声明了不止一次。`),
    ...ids
      .filter(id => taken.includes(id) || id in Object.prototype)
      .map(id => `部分不能叫“${id}”：程序自己用这个名字。`),
    ...ids
      .filter(id => !/^[A-Za-z][\w-]*$/.test(id))
      .map(id => `部分的编号“${id}”只能用字母、数字和连字符。`),
    ...ofTables.filter(id => !own.includes(id)).map(id => `部分“${id}”是一张表，但没有声明这张表。`),
    ...own.filter(id => !ofTables.includes(id)).map(id => `表“${id}”没有放在哪个部分里。`),
    ...repeated(sections.map(({ heading }) => heading)).map(heading => `标题“${heading}”用了不止一次。`),
    ...sections.flatMap(({ id, aliases = [] }) =>
      sections
        .filter(other => other.id !== id && aliases.includes(other.heading))
        .map(({ heading }) => `部分“${id}”的别名“${heading}”是另一部分的标题。`),
    ),
    ...sections
      .filter(({ heading, short }) => !heading.trim() || !short.trim())
      .map(({ id }) => `部分“${id}”没有标题或简称。`),
    ...sections.flatMap(section =>
      section.kind === 'text' && section.statements?.includes('fees') && section.nothing?.says !== 'noFees'
        ? [`部分“${section.id}”要写明收费情况，却没有写没有收费时怎样说（nothing）。`]
        : [],
    ),
  ];
};

import { leavesOf } from '../heading-tree.ts';
import type { FormatDeclaration, TableDeclaration } from '../types.ts';
import { type Examination, rowsOf } from './examined.ts';

/** Names and years: nothing printed is blank, the years are in order, and words have no other gaps than they may. */
export const examineNames: Examination = ({ declaration }) => {
  const { name, issuedAs, years, tables } = declaration;
  return [
    ...(name.trim() === '' ? ['格式没有名称（name）。'] : []),
    ...(issuedAs.trim() === '' ? ['格式没有发文字号（issuedAs）。'] : []),
    ...(years.to !== undefined && years.to < years.from
      ? [`年度写反了：从${years.from}年起，到${years.to}年止。`]
      : []),
    ...tables.flatMap(blankLabels),
    ...filledWords(declaration).flatMap(words =>
      [...words.matchAll(/\{[^{}]*\}/g)]
        .filter(([gap]) => gap !== '{year}' && gap !== '{voice}')
        .map(([gap]) => `“${words}”里的 ${gap} 不认识，只能用 {year}、{voice}。`),
    ),
  ];
};

function blankLabels(table: TableDeclaration): readonly string[] {
  const columns =
    table.shape === 'bands'
      ? table.bands.flatMap(band => band.columns)
      : leavesOf(table.columns).map(({ leaf }) => leaf);
  return [
    ...rowsOf(table)
      .filter(({ id, label }) => id !== '' && label.trim() === '')
      .map(({ id }) => `表“${table.id}”的行“${id}”没有名称。`),
    ...columns
      .filter(({ label }) => label.trim() === '')
      .map(({ id }) => `表“${table.id}”的栏“${id}”没有名称。`),
  ];
}

/** Every piece of words in which the year and what the body calls itself are filled in. */
function filledWords({ sections, sentences, roles }: FormatDeclaration): readonly string[] {
  const parts = sentences.flatMap(({ wordings }) => wordings.flatMap(wording => wording.parts));
  return [
    ...sections.flatMap(section =>
      section.kind === 'text' && section.nothing ? [section.nothing.words] : [],
    ),
    ...(roles.requests?.none.formerly ?? []),
    ...parts.flatMap(part => {
      if (typeof part === 'string') return [part];
      return 'some' in part ? [part.before ?? '', part.after ?? ''] : [];
    }),
  ];
}

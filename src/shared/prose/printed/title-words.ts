import type { Draft } from '../../report/draft.ts';

const title =
  /^(?<unit>[^\d〇○]{0,40}?)(?:关于)?(?<year>\d{4}|[二〇○零一三四五六七八九]{4})?年?度?的?政府信息公开(?:工作)?(?:年度)?(?:工作)?报告(?:[（(](?<behind>\d{4})年?度?[)）])?$/;

/** The longest a line may be that is a title, blanks included. */
const longestTitle = 160;

/** How the name of a body ends; a sentence that announces a report begins otherwise. */
const bodyEnds = /(?:政府|办事处|委员会|办公室|局|委|厅|中心|院|镇|乡|街道|县|市|区)$/;

/**
 * Whether a line, or two of them joined, is the report's title as it is printed above the text: the name of a body,
 * whole or in part or left out, the year and the words, and no sentence around them.
 */
export function isTitle(line: string, { unit }: Pick<Draft, 'unit'>): boolean {
  if (line.length > longestTitle) return false;
  const { year, behind, unit: named = '' } = title.exec(squeezed(line))?.groups ?? {};
  if (named === '') return year !== undefined || behind !== undefined;
  return unit.endsWith(named) || bodyEnds.test(named);
}

/** Whether a line is nothing but the name. */
export function isName(line: string, name: string): boolean {
  return name.trim() !== '' && squeezed(line) === squeezed(name);
}

function squeezed(line: string): string {
  return line.normalize('NFKC').replace(/[\s《》]+/g, '');
}

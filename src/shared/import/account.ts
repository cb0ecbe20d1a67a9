import type { Format } from '../formats/compile.ts';
import { type FormatRegistry, officialFormats } from '../formats/registry.ts';
import { type FormatId, introductionId, type TextId } from '../formats/types.ts';
import type { FormatChoice } from './choose-format.ts';
import type { ImportNote, Recognised } from './import-result.ts';
import type { SourceBlock } from './source.ts';
import type { CollectedCells } from './tables/collect-cells.ts';
import type { FoundTables } from './tables/find-tables.ts';
import type { FoundHeading } from './words/find-sections.ts';
import type { FoundTitle } from './words/find-title.ts';

/** Whose report it is, of which year, in which format. */
export interface Identity {
  readonly format: Recognised<FormatId>;
  readonly year?: Recognised<number>;
  readonly unit?: Recognised<string>;
  readonly notes: readonly ImportNote[];
}

/** Tells year and unit from the title, the year else from the period that the words name. */
export function describeIdentity(
  source: readonly SourceBlock[],
  { format, how }: FormatChoice,
  title: FoundTitle | undefined,
  texts: Readonly<Record<TextId, string>>,
  formats: FormatRegistry = officialFormats,
): Identity {
  const notes: ImportNote[] = [];
  const note = (message: string): void => {
    const where = title && source[title.first]?.where;
    notes.push({ kind: 'identity', message, ...(where ? { where } : {}) });
  };
  const year =
    title?.year === undefined
      ? yearInWords(format, texts)
      : { value: title.year, how: `标题“${title.title}”` };
  const unit = title && title.unit !== '' ? { value: title.unit, how: `标题“${title.title}”` } : undefined;
  if (!title) note('没有找到报告标题，请补填单位名称和年度。');
  else if (!unit) note(`标题“${title.title}”里没有单位名称，请补填。`);
  if (!year) note('没有找到报告的年度，请核对年度。');
  const usual = year && formats.forYear(year.value);
  if (year && usual && usual.id !== format.id) {
    note(`${year.value}年的报告应当用${usual.name}，这份是${format.name}，已按原样导入，请核对。`);
  }
  return { format: { value: format.id, how }, ...(year ? { year } : {}), ...(unit ? { unit } : {}), notes };
}

/** 自2020年1月1日起至2020年12月31日止, 2020年度, 2020年以来: the year a report says it is about. */
function yearInWords(
  format: Format,
  texts: Readonly<Record<TextId, string>>,
): Recognised<number> | undefined {
  const first = format.sections.find(({ kind }) => kind === 'text');
  const words = [introductionId, first?.id ?? ''].map(id => texts[id] ?? '').join('\n');
  const period = /(20\d{2})\s*年\s*1\s*月\s*1\s*日(?:起)?至\s*(?:\1\s*年\s*)?12\s*月\s*31\s*日/.exec(words);
  const general = /(20\d{2})\s*年(?:度|以来|，|,|全年)/.exec(words);
  const match = period ?? general;
  return match ? { value: Number(match[1]), how: `正文“${match[0]}”` } : undefined;
}

/** What of the format is not in the source. */
export function missingNotes(
  format: Format,
  headings: readonly FoundHeading[],
  { readings }: FoundTables,
  { cells }: CollectedCells,
): readonly ImportNote[] {
  return format.sections.flatMap((section): readonly ImportNote[] => {
    const found = headings.some(heading => heading.section.id === section.id);
    if (section.kind === 'text') {
      return found
        ? []
        : [{ kind: 'missing', message: `没有找到“${section.heading}”这个标题，这一部分没有文字。` }];
    }
    const own = readings.filter(reading => reading.table === section.id);
    if (own.length === 0) {
      return [{ kind: 'missing', message: `没有找到“${section.heading}”的表格，这张表是空白的。` }];
    }
    const rows = new Set(own.flatMap(reading => [...reading.rows]));
    const lacking = [...format.cells.values()].filter(
      cell => cell.table === section.id && !rows.has(cell.row),
    );
    const names = [...new Set(lacking.map(cell => cell.rowName))].filter(name => name !== '');
    const blank = [...format.cells.values()].every(
      cell => cell.table !== section.id || cells[cell.id] === undefined,
    );
    if (blank) return [{ kind: 'missing', message: `“${section.heading}”的表格里没有填进任何数。` }];
    if (names.length === 0) return [];
    const list = names
      .slice(0, 3)
      .map(name => `『${name}』`)
      .join('');
    const more = names.length > 3 ? `等 ${names.length} 行` : '';
    return [{ kind: 'missing', message: `“${section.heading}”的表格缺少${list}${more}，这些格是空白的。` }];
  });
}

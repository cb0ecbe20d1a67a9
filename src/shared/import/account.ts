import type { Format } from '../formats/compile.ts';
import { type FormatRegistry, officialFormats } from '../formats/registry.ts';
import { type FormatId, introductionId } from '../formats/types.ts';
import type { FormatChoice } from './choose-format.ts';
import type { ImportNote, Recognised } from './import-result.ts';
import { blockText, type SourceBlock } from './source.ts';
import type { CollectedCells } from './tables/collect-cells.ts';
import type { FoundTables } from './tables/find-tables.ts';
import { type Said, unitSaid, yearSaid } from './words/find-identity.ts';
import type { FoundHeading } from './words/find-sections.ts';
import type { FoundTitle } from './words/find-title.ts';
import type { Words } from './words/read-words.ts';

/** Whose report it is, of which year, in which format. */
export interface Identity {
  readonly format: Recognised<FormatId>;
  readonly year?: Recognised<number>;
  readonly unit?: Recognised<string>;
  readonly notes: readonly ImportNote[];
}

/** Tells year and unit from the title, else from what the words name outright. */
export function describeIdentity(
  source: readonly SourceBlock[],
  { format, how }: FormatChoice,
  title: FoundTitle | undefined,
  { texts, signature }: Pick<Words, 'texts' | 'signature'>,
  formats: FormatRegistry = officialFormats,
): Identity {
  const notes: ImportNote[] = [];
  const note = (message: string): void => {
    const where = title && source[title.first]?.where;
    notes.push({ kind: 'identity', message, ...(where ? { where } : {}) });
  };
  const first = format.sections.find(({ kind }) => kind === 'text');
  const words = [introductionId, first?.id ?? ''].map(id => texts[id] ?? '').join('\n');
  // Some reports write their introduction below the first heading.
  const opening = texts[introductionId] || (texts[first?.id ?? '']?.split('\n')[0] ?? '');
  const year =
    title?.year === undefined ? said(yearSaid(words)) : { value: title.year, how: `标题“${title.title}”` };
  const unit =
    title && title.unit !== ''
      ? { value: title.unit, how: `标题“${title.title}”` }
      : (said(unitSaid(opening)) ?? (title && signed(signature?.organ)));
  if (!title)
    note(
      unit
        ? `没有找到报告标题，单位名称取自${unit.how}，请核对。`
        : '没有找到报告标题，请补填单位名称和年度。',
    );
  else if (title.unit === '') {
    note(
      unit
        ? `标题“${title.title}”里没有单位名称，取自${unit.how}，请核对。`
        : `标题“${title.title}”里没有单位名称，请补填。`,
    );
  }
  if (!year) note('没有找到报告的年度，请核对年度。');
  const usual = year && formats.forYear(year.value);
  if (year && usual && usual.id !== format.id) {
    note(`${year.value}年的报告应当用${usual.name}，这份是${format.name}，已按原样导入，请核对。`);
  }
  return { format: { value: format.id, how }, ...(year ? { year } : {}), ...(unit ? { unit } : {}), notes };
}

function said<Value>(found: Said<Value> | undefined): Recognised<Value> | undefined {
  return found && { value: found.value, how: `正文“${found.words}”` };
}

function signed(organ: string | undefined): Recognised<string> | undefined {
  return organ === undefined ? undefined : { value: organ, how: `落款“${organ}”` };
}

function noText(heading: string): ImportNote {
  return { kind: 'missing', message: `没有找到“${heading}”这个标题，这一部分没有文字。` };
}

/** A heading in its author's own words, or none above the text, is told. */
function toldByPlace(
  { section, toldBy }: FoundHeading,
  block: SourceBlock | undefined,
): readonly ImportNote[] {
  if (toldBy === undefined || !block) return [];
  const words = blockText(block).slice(0, 20);
  const message =
    toldBy === 'number'
      ? `标题“${words}”按它的位置作为“${section.heading}”，请核对。`
      : `没有找到“${section.heading}”这个标题，从“${words}”起的文字作为这一部分，请核对。`;
  return [{ kind: 'label', where: block.where, message }];
}

/** What of the format is not in the source. */
export function missingNotes(
  source: readonly SourceBlock[],
  format: Format,
  headings: readonly FoundHeading[],
  { readings }: FoundTables,
  { cells }: CollectedCells,
): readonly ImportNote[] {
  return format.sections.flatMap((section): readonly ImportNote[] => {
    const found = headings.find(heading => heading.section.id === section.id);
    if (section.kind === 'text')
      return found ? toldByPlace(found, source[found.block]) : [noText(section.heading)];
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

import type { Format } from '../formats/compile.ts';
import { introductionId, type TableId, type TextId } from '../formats/types.ts';
import { absolute, compare, type Decimal, formatDecimal, subtract } from '../report/decimal.ts';

/** A figure in a message. */
export function inWords(value: Decimal): string {
  return formatDecimal(value);
}

/** How far a figure is from what it should be, e.g. `少 2 件`; `unit` is what it counts, where that is known. */
export function differenceInWords(is: Decimal, should: Decimal, unit?: string): string {
  const less = compare(is, should) < 0;
  const size = inWords(absolute(subtract(is, should)));
  return `${less ? '少' : '多'} ${size}${unit === undefined ? '' : ` ${unit}`}`;
}

/** A figure with what a sentence calls it. */
export interface NamedFigure {
  readonly name: string;
  readonly value: Decimal;
  /** `-1`: taken away. */
  readonly sign?: 1 | -1;
}

/** A sum with its terms, e.g. `本年新收 3 ＋ 上年结转 1 ＝ 4`; a single term is its own sum. */
export function sumInWords(terms: readonly NamedFigure[], sum: Decimal): string {
  const parts = terms.map(({ name, value, sign }, index) => {
    const operator = sign === -1 ? '－ ' : index === 0 ? '' : '＋ ';
    return `${operator}${name} ${inWords(value)}`;
  });
  return terms.length === 1 ? parts.join('') : `${parts.join(' ')} ＝ ${inWords(sum)}`;
}

/** What messages call a section: its printed heading, e.g. 三、收到和处理政府信息公开申请情况; 引言 for the words before 一. */
export function sectionName(format: Format, id: TableId | TextId): string {
  if (id === introductionId) return '引言';
  return format.sections.find(section => section.id === id)?.heading ?? '';
}

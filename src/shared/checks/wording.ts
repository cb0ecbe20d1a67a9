import type { Format } from '../formats/compile.ts';
import { introductionId, type TableId, type TextId } from '../formats/types.ts';
import { absolute, type Decimal, formatDecimal, subtract } from '../report/decimal.ts';

/** A figure in a message. */
export function inWords(value: Decimal): string {
  return formatDecimal(value);
}

/** How far two figures are apart, e.g. `相差 1`. */
export function differenceInWords(a: Decimal, b: Decimal): string {
  return `相差 ${inWords(absolute(subtract(a, b)))}`;
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

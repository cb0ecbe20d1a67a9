import { nameLines } from './name-lines.ts';
import { widthInEms } from './text-width.ts';

/** What the title is made of; see reportTitle. */
export interface TitleParts {
  readonly unit: string;
  readonly year: number;
  /** 年政府信息公开工作年度报告: what follows the year. */
  readonly ending: string;
}

/**
 * Breaks a title into centred lines no wider than `widest` ems: whole where it fits; else the unit's name over the
 * rest; a long name in lines of nearly equal width, broken between words, that make one shape with the rest.
 */
export function titleLines({ unit, year, ending }: TitleParts, widest: number): readonly string[] {
  const rest = `${year}${ending}`;
  if (widthInEms(unit + rest) <= widest) return [unit + rest];
  return [...nameLines(unit, widest, [widthInEms(rest)]), rest];
}

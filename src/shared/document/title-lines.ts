import { nameLines, waistOf, wordLines } from './name-lines.ts';
import { nameWords } from './name-words.ts';
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
 * rest; a long name in lines of nearly equal width, broken between words, that make one shape with the rest. Where that would be an
 * hourglass, the year goes up to the name.
 */
export function titleLines({ unit, year, ending }: TitleParts, widest: number): readonly string[] {
  const rest = `${year}${ending}`;
  if (widthInEms(unit + rest) <= widest) return [unit + rest];
  const usual = [...nameLines(unit, widest, [widthInEms(rest)]), rest];
  const waist = waistOf(usual);
  if (waist === 0) return usual;
  const other = withYearAbove({ unit, year, ending }, widest);
  return waistOf(other) < waist ? other : usual;
}

/** The title with its year behind the unit's name, where the name alone makes too short a line. */
function withYearAbove({ unit, year, ending }: TitleParts, widest: number): readonly string[] {
  const above = `${year}年`;
  const rest = `${year}${ending}`.slice(above.length);
  const words = nameWords(unit);
  const last = words.at(-1);
  const named = last ? [...words.slice(0, -1), { text: last.text + above, cost: 0 }] : [];
  return [...wordLines(named, widest, [widthInEms(rest)]), rest];
}

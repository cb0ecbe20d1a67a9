import { widthInEms } from './text-width.ts';

/** What the title is made of; see reportTitle. */
export interface TitleParts {
  readonly unit: string;
  readonly year: number;
  /** 年政府信息公开工作年度报告: what follows the year. */
  readonly ending: string;
}

/** A place name or a kind of organ ends here; the name may be broken behind it. */
const wordEnd = /(?:自治[区州县旗]|特别行政区|开发区|高新区|新区|街道|[省市州盟县区旗乡镇])(?![府党委民])/gu;

/** What an organ is starts here; the name is best broken before it. */
const organStart = /(?:人民政府|办事处|街道办事处|管理委员会|委员会|办公室)/gu;

/**
 * Breaks a title into centred lines no wider than `widest` ems: whole where it fits; else the unit's name over
 * the rest; a long name in lines of nearly equal width, broken at words.
 */
export function titleLines({ unit, year, ending }: TitleParts, widest: number): readonly string[] {
  const rest = `${year}${ending}`;
  if (widthInEms(unit + rest) <= widest) return [unit + rest];
  return [...(unit === '' ? [] : balancedLines(unit, widest)), rest];
}

function balancedLines(name: string, widest: number): readonly string[] {
  const count = Math.ceil(widthInEms(name) / widest);
  if (count <= 1) return [name];
  const target = widthInEms(name) / count;
  const end = bestBreak(name, target, Math.min(widest, target * 1.5));
  return [name.slice(0, end), ...balancedLines(name.slice(end), widest)];
}

/** The word end nearest to `target` ems that is within `most`; in the middle of a word where there is none. */
function bestBreak(name: string, target: number, most: number): number {
  const candidates = [
    ...[...name.matchAll(wordEnd)].map(match => match.index + match[0].length),
    ...[...name.matchAll(organStart)].map(match => match.index),
  ].filter(at => at > 0 && at < name.length && widthInEms(name.slice(0, at)) <= most);
  const distance = (at: number) => Math.abs(widthInEms(name.slice(0, at)) - target);
  const [first, ...others] = candidates;
  if (first === undefined) return endWithin(name, target);
  return others.reduce((best, at) => (distance(at) < distance(best) ? at : best), first);
}

/** The offset of the last character that still fits into `width` ems; at least one character. */
function endWithin(name: string, width: number): number {
  let end = 0;
  for (const character of name) {
    if (end > 0 && widthInEms(name.slice(0, end + character.length)) > width) break;
    end += character.length;
  }
  return end;
}

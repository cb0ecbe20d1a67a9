import { simplified } from '../../formats/traditional.ts';
import { chineseDateAtEnd, dateOfMatch, isoDate } from '../../report/calendar-date.ts';

/** 发文机关署名 and 成文日期 at the end of the report. */
export interface FoundSignature {
  readonly organ?: string;
  /** ISO date. */
  readonly date?: string;
  /** How many paragraphs at the end they take. */
  readonly paragraphs: number;
}

/** A line of the text that the signature is looked for in. */
export interface SignatureLine {
  readonly text: string;
  /** Whether it is a further line of the paragraph before it. */
  readonly continues?: true | undefined;
}

/** No body has a longer name. */
const longestOrgan = 60;

/** A body's name: short, without punctuation, ending as bodies do. */
const organEnding =
  /(?:政府|办事处|委员会|管委会|局|办公室|厅|委|院|中心|会|镇|乡|街道|区|县|市|省|站|所|队|大队|支队|学校|医院|公司|银行)$/;

/**
 * The signature at the end of the last text. A date alone on a line is one; a body's name is one where it stands
 * above a date, or is the very body the report is of.
 */
export function findSignature(
  lines: readonly SignatureLine[],
  unit: string | undefined,
): FoundSignature | undefined {
  const last = lines.at(-1)?.text.trim() ?? '';
  const match = chineseDateAtEnd.exec(last);
  if (!match) {
    const { text, count } = wholeParagraph(lines);
    return unit !== undefined && text === unit ? { organ: text, paragraphs: count } : undefined;
  }
  const date = dateOfMatch(match);
  if (!date) return undefined;
  const iso = isoDate(date);
  const before = last.slice(0, match.index).trim();
  if (before !== '') {
    return isOrgan(before, unit) && /\s$/.test(last.slice(0, match.index))
      ? { organ: before, date: iso, paragraphs: 1 }
      : undefined;
  }
  // A long name takes several lines of one paragraph.
  const whole = wholeParagraph(lines.slice(0, -1));
  const above = lines.at(-2)?.text.trim() ?? '';
  for (const { text, count } of [whole, { text: above, count: 1 }]) {
    if (!isOrgan(text, unit)) continue;
    return { organ: text.replace(/\s+/g, '') === unit ? unit : text, date: iso, paragraphs: count + 1 };
  }
  return { date: iso, paragraphs: 1 };
}

/** The last paragraph with its lines joined, and how many they are. */
function wholeParagraph(lines: readonly SignatureLine[]): { readonly text: string; readonly count: number } {
  const start = lines.findLastIndex(line => line.continues !== true);
  const own = lines.slice(Math.max(start, 0));
  return { text: own.map(line => line.text.trim()).join(''), count: own.length };
}

function isOrgan(words: string, unit: string | undefined): boolean {
  const name = words.replace(/\s+/g, '');
  if (name === '') return false;
  if (name === unit) return true;
  return (
    name.length <= longestOrgan &&
    !/[。，；：！？、“”（）()]/.test(name) &&
    organEnding.test(simplified(name))
  );
}

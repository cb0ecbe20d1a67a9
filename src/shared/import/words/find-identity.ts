import { simplified } from '../../formats/traditional.ts';
import { readYear, yearCharacters } from '../../report/date-numbers.ts';
import { bodyOf, isBody } from './body-name.ts';
import { readTitle } from './find-title.ts';

/** Something the words say, with the words that say it. */
export interface Said<Value> {
  readonly value: Value;
  readonly words: string;
}

const year = `(?<year>[${yearCharacters}]{4})\\s*年`;
const reportName =
  '(?:政府)?信息公开(?:工作)?(?:情况)?(?:的)?(?:年度)?(?:工作)?(?:情况)?(?:的)?(?:年度)?报告';

/** What tells the year of a report, the weightiest first. */
const yearSayings: readonly RegExp[] = [
  // Its period: 自2023年1月1日起至2023年12月31日止, also with a mark or a 日 lost.
  new RegExp(
    `${year}\\s*1\\s*月\\s*1\\s*日?\\s*(?:起|始|开始)?[，,]?\\s*(?:至|到|[-—–－~～]+)\\s*(?:\\k<year>\\s*年)?(?:底|\\s*12\\s*月\\s*(?:31\\s*日?|底))`,
    'u',
  ),
  new RegExp(`${year}度?(?:的)?(?:${reportName}|(?:政府)?信息公开工作|政务公开(?:工作|年度报告))`, 'u'),
  new RegExp(`${year}度?(?:政府信息公开|报告|年报)`, 'u'),
  new RegExp(`(?:截至|截止|统计至|时间点|核定)[^。]{0,12}?${year}\\s*12\\s*月\\s*31`, 'u'),
  new RegExp(`${year}(?:度|以来|，|,|全年)`, 'u'),
  new RegExp(`${year}\\s*1\\s*月\\s*1\\s*日`, 'u'),
];

/** The year that these words are about; of several that are only mentioned, the one said in the weightiest way. */
export function yearSaid(words: string): Said<number> | undefined {
  const narrow = simplified(words.normalize('NFKC')).replaceAll(',', '，');
  const named = titlesIn(words).find(title => title.year !== undefined);
  if (named?.year !== undefined) return { value: named.year, words: `《${named.title}》` };
  for (const saying of yearSayings) {
    const match = saying.exec(narrow);
    const value = readYear(match?.groups?.year ?? '');
    if (match && value !== undefined) return { value, words: match[0] };
  }
  return undefined;
}

/** 由…编制: whoever made the report. */
const maker = /由(?<unit>[\u4e00-\u9fff]{2,40}?)(?:根据|依据|按照|负责|组织)*(?:编制|编写)/u;

/** 现公布…2023年政府信息公开工作年度报告, without the marks of a title. */
const published = new RegExp(
  `(?:公布|发布|公开|编制|将)(?<title>[\\u4e00-\\u9fff]{2,40}?[${yearCharacters}]{4}年度?${reportName})`,
  'u',
);

/** The body whose report it is, as the words name it outright. */
export function unitSaid(words: string): Said<string> | undefined {
  const named = titlesIn(words).find(title => isBody(title.unit));
  if (named) return { value: named.unit, words: `《${named.title}》` };
  const match = maker.exec(words);
  const unit = bodyOf(match?.groups?.unit ?? '');
  if (match && isBody(unit)) return { value: unit, words: match[0] };
  const bare = published.exec(words)?.groups?.title;
  const title = bare === undefined ? undefined : readTitle([bare]);
  return title && isBody(title.unit) ? { value: title.unit, words: title.title } : undefined;
}

/** The titles of such reports that stand in the marks of a title. */
function titlesIn(words: string) {
  return [...words.matchAll(/《([^《》]{8,80})》/g)].flatMap(match => readTitle([match[1] ?? '']) ?? []);
}

/** Words before a year that place something in it or compare with it. */
const placedBefore =
  /(?:[较比同与和自从于由在对即到至以、-]|截[至止]到?|早在|修订|印发|上一?年|去年|相比|（|〔)$/;
/** 截至2023年12月31日 tells the state at the end of the year reported on, and so is that year. */
const stateAtEnd = /截[至止]到?$/;
const yearEnd = /^年(?:12月31日|12月底|年?底|末)/;

/** Words behind a year with which something of that time is meant. */
const placedAfter =
  /^年度?(?:以前|之前|前|同期|相比|印发|制定|出台|发布|修[订正改]|新修|建成|成立|公布|施行|实施|通过|起|版|结转|遗留|至今|开始|颁布|启动|换届|机构改革|第|\d{1,2}月|[-至到]|底前|末结转|[^，。]{0,6}(?:先进|优秀|示范|模范|标兵|表彰|荣誉)|(?:政务公开|政府信息公开)(?:重点)?工作(?:要点|安排|任务))/;

/** Words anywhere in the sentence that set this year against others. */
const comparing =
  /相比|同期|对比|持平|去年|上年|上一年|往年|历年|逐年|结转|同比|环比|(?:增长|增加|下降|减少|提高|上升)[了约]?\d/;

/** In a text that answers last year's report (五): what last year's report found, or what was done about it. */
const lookingBack = /^年度?[^，。]{0,14}(?:存在|提出|指出|查摆|整改|反馈|考核|评估|测评|问题|年报)/;

/**
 * Whether a year in a sentence is meant as another time than the one reported on. `at` is where the year stands
 * in the sentence; both are of the squeezed text. `answersLastYear`: whether the text comes back to last year's.
 */
export function isAnotherTime(
  sentence: string,
  at: number,
  year: number,
  reportYear: number,
  answersLastYear: boolean,
): boolean {
  const before = sentence.slice(Math.max(0, at - 6), at);
  const after = sentence.slice(at + 4, at + 30);
  if (isQuoted(sentence, at)) return !/^年度?政府信息公开(?:工作)?年度报告/.test(after);
  if (stateAtEnd.test(before) && yearEnd.test(after)) return false;
  if (placedBefore.test(before) || placedAfter.test(after)) return true;
  if (lookingBack.test(after)) return answersLastYear || /考核|评估|测评/.test(after);
  return sentence.includes(`${reportYear}年`) || comparing.test(sentence) || year < 2008;
}

/** Within 《》: the name of a document keeps its year. */
function isQuoted(sentence: string, at: number): boolean {
  return sentence.lastIndexOf('《', at) > sentence.lastIndexOf('》', at);
}

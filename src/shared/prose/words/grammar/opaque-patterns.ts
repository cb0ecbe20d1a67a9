import { always, type Pattern } from '../meaning.ts';
import { digits } from '../time-words.ts';

const unknown = always({ kind: 'unknown' });

/**
 * What looks like a number or a word of the grammar and is neither: titles in 《》, numbers of documents, ordinals,
 * telephone numbers (families documentNumbers, hotlines and rules of tests/fixtures/phrases).
 */
export const opaquePatterns: readonly Pattern[] = [
  // 出台《甲办法》《乙办法》等3件规范性文件: behind the verb the titles are what is counted, not something else.
  {
    first: '《',
    form: /(?<=(?:制定|制发|出台|印发|发布|废止|修订|修改|公布)了?)《[^《》\n]{0,80}》(?:[、和及]?《[^《》\n]{0,80}》){0,12}等?(?=(?:\d{1,4}|[一二两三四五六七八九十]{1,3})[件部个份](?:行政)?(?:规范性文件|规章))/y,
    read: always({ kind: 'filler' }),
  },
  // 按照《条例》第三十三条规定答复3件: the rule that something is done by changes nothing of what is counted.
  {
    first: '按依根遵参对',
    form: /(?:按照?|依照?|依据|根据|遵照|参照|对照)《[^《》\n]{0,60}》(?:（[^（）\n]{0,24}）)?(?:[、和及]《[^《》\n]{0,60}》)?(?:第[一二三四五六七八九十百]{1,6}条)?的?(?:有关|相关)?(?:规定|要求|精神|程序|时限|期限)(?:的?(?:规定|程序|时限|期限|要求)[和、及]?){0,3}/y,
    read: always({ kind: 'filler' }),
  },
  {
    first: '按依根遵参',
    form: /(?:严格)?(?:按照?|依照?|依据|根据|遵照|参照)(?:法律|条例|法律法规|法定|相关|有关|规定的?|规范)?(?:的?(?:规定|要求|程序|时限|期限|流程)[和、及]?){1,3}/y,
    read: always({ kind: 'filler' }),
  },
  // 均在20个工作日内答复: the term, and no number of anything.
  {
    first: '在自0123456789',
    form: /[在自]?(?:收到)?(?:政府信息公开)?(?:申请)?(?:之日)?起?(?:\d{1,2})个?工作日(?:之)?内/y,
    read: always({ kind: 'filler' }),
  },
  // 逾期不补正，行政机关不再处理其政府信息公开申请1件: the end of a row's own words.
  {
    first: '，、行不',
    form: /(?<=补正|费用?|缴纳)[，、]?(?:行政机关)?不再(?:处理|办理)其?/y,
    read: always({ kind: 'filler' }),
  },
  {
    first: '办',
    form: /办结率(?:均?为|均?达到?|是)?100%/y,
    read: always({ kind: 'filler', says: 'allAnswered' }),
  },
  // 全年共收12件: the verb alone, right before its figure.
  {
    first: '收',
    form: /收(?:共|计|共计)?(?=(?:\d[\d,]{0,9}|[一二两三四五六七八九十百]{1,6})(?:件|宗|条|起|份))/y,
    read: always({ kind: 'action', action: 'receive' }),
  },
  // 行政事业性收费方面，共收费27000元: a verb of money only before an amount; 收费 alone is what is denied (未收费).
  {
    first: '收费',
    form: /(?:收费|收缴|收取费用|费用)(?:的?金额|总额)?(?:共计|合计|总计|共|为|是)?(?=\d[\d,.]{0,14}万?元)/y,
    read: always({ kind: 'filler' }),
  },
  // 全县共收到320件，我镇24件: what is told of the whole around the body that reports is not its own.
  {
    first: '全',
    form: /全(?:省|市|州|县|区|旗)(?=[^。；\n]{1,40}其?中?[我本](?:镇|乡|街道|局|办|委|单位|机关|部门)[^。，；\n]{0,12}\d)/y,
    read: always({ kind: 'part' }),
  },
  { first: '《', form: /《[^《》\n]{0,80}》/y, read: unknown },
  { first: '〔【', form: /[〔【]\d{4}[〕】]第?\d+号/y, read: unknown },
  { first: '第', form: /第[\d一二三四五六七八九十百零]{1,5}(?:号|条|款|项|次|届|期|批|个)?/y, read: unknown },
  { first: digits, form: /\d{1,20}(?:[-·/×]\d{1,20})+/y, read: unknown },
];

/** 零申请, 零复议: a figure of 0 that stands where a denial does. */
export const denyingPatterns: readonly Pattern[] = [
  {
    first: '零',
    form: /零(?=依?申请|行政|复议|诉讼|受理|接收|政府|信息)/y,
    read: always({ kind: 'negation' }),
  },
];

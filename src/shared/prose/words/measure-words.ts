/** What a number is counted in: 件, 起, 个…; 条, 篇, in which entries of a website are counted; money; or nothing. */
export type NumberUnit = 'count' | 'entry' | 'money' | 'tenThousandYuan' | 'percent' | 'none';

/**
 * Measure words behind a number, the first that fits; not before words that make another one of them (个工作日,
 * 部门). Source: families received, documents, decisions, purchases and their near-misses people, dates and
 * procedures of tests/fixtures/phrases.
 */
export const measureWords: readonly (readonly [form: RegExp, unit: NumberUnit])[] = [
  [
    /件次|件(?!事|套|件)|起(?!来|到|诉)|宗(?!旨)|份(?!额)|个(?!工作日|自然日|月|小时|百分点|季度|多)|项(?!目)|例(?!如|会)|次(?!数|日|年|性)|笔|部(?!门|署|分|委)/y,
    'count',
  ],
  [/条(?!例|款)|篇/y, 'entry'],
  [/万元/y, 'tenThousandYuan'],
  [/元/y, 'money'],
  [/%/y, 'percent'],
];

/** Measure words in which other things are counted as well (3个方面, 2条制度); 件, 起, 宗, 例 are for cases. */
export const looseMeasureWord = /(?:[个项条份部篇笔]|(?<!件)次)$/;

/** Words around a number that make it approximate (family approximate of tests/fixtures/phrases). */
export const approximate = {
  /** Right before it. */
  before: '约近超逾',
  /** Between it and its measure word. */
  within: /[余多几]/y,
  /** Behind its measure word. */
  behind: /以上|左右|以内|以下|之多|上下/y,
} as const;

import { always, type Pattern, type PatternMeaning } from '../meaning.ts';
import { digits, lastYear, nextYear } from '../time-words.ts';

const carryIn: PatternMeaning = { kind: 'action', action: 'carryIn' };
const carryOut: PatternMeaning = { kind: 'action', action: 'carryOut' };

const onward = '(?:度)?(?:继续|再)?(?:办理|答复|处理|办结)?';
const toThisYear = '(?:[至到](?:本年度|本年|今年|\\d{4}年))?';

/**
 * 上年结转 and 结转下年度继续办理 in all their forms. Source: the printed rows 二 and 四 of table 三 and the forms of
 * published reports (family carried of tests/fixtures/phrases).
 */
export const carriedOver: readonly Pattern[] = [
  {
    first: '上去往',
    form: new RegExp(`${lastYear}(?:结转|转结|顺延|转入|转来|遗留|未办结)${toThisYear}的?`, 'y'),
    read: always(carryIn),
  },
  { first: '结', form: new RegExp(`结转自?${lastYear}`, 'y'), read: always(carryIn) },
  {
    first: '结顺延跨转',
    form: new RegExp(`(?:结转|转结|顺延|延期|延续|跨年|转入|转至|转)[至到入]?${nextYear}${onward}`, 'y'),
    read: always(carryOut),
  },
  { first: '跨', form: /跨年度?(?:继续)?(?:办理|办结|答复)/y, read: always(carryOut) },
  {
    first: '结顺转',
    form: new RegExp(`(?:结转|顺延|转入|转至)[至到]?(\\d{4})年${onward}`, 'y'),
    read: toAYear,
  },
  {
    first: digits,
    form: new RegExp(`(\\d{4})年度?(?:结转|转结|顺延|遗留|未办结)${toThisYear}(?:办理)?的?`, 'y'),
    read: (match, year) => (Number(match[1]) < year ? carryIn : undefined),
  },
];

/** 结转至2025年 goes on to a later year; 结转2023年 came from an earlier one. */
function toAYear(match: RegExpExecArray, year: number): PatternMeaning {
  if (Number(match[1]) >= year) return carryOut;
  return /[至到]/.test(match[0]) ? { kind: 'unknown' } : carryIn;
}

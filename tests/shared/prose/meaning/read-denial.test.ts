import { describe, expect, test } from 'vitest';
import { formatById } from '../../../../src/shared/formats/registry.ts';
import { readTexts } from '../../../../src/shared/prose/report-texts.ts';
import type { FigureStatement } from '../../../../src/shared/prose/statement.ts';
import { makeReport } from '../../../helpers/make-report.ts';

/** What a text denies: the measure, how sure that is, and the words that say so. */
function denials(text: string, format = '2021') {
  const draft = makeReport({ format, texts: { overview: text } });
  return readTexts({ draft, format: formatById(format) })
    .flatMap(({ statements }) => statements)
    .filter((each): each is FigureStatement => each.kind === 'figure' && each.said.by === 'denial')
    .map(statement => ({
      measure: statement.measure,
      certainty: statement.certainty,
      place: text.slice(statement.place.start, statement.place.end),
      verb:
        statement.said.by === 'denial' ? text.slice(statement.said.verb.start, statement.said.verb.end) : '',
      units: statement.value.units,
    }));
}

const measures = (text: string) => denials(text).map(({ measure }) => measure);

describe('a denial before what it denies', () => {
  test('counts 0, from the denial to the noun, its verb told apart', () => {
    expect(denials('2024年，我镇未收到政府信息公开申请。')).toEqual([
      {
        measure: 'requests.newReceived',
        certainty: 'certain',
        place: '未收到政府信息公开申请',
        verb: '未收到',
        units: 0n,
      },
    ]);
    expect(denials('全年没有发生行政复议案件。')).toMatchObject([
      { measure: 'litigation.review', certainty: 'certain', verb: '没有发生' },
    ]);
  });

  test('without a verb is only likely', () => {
    expect(denials('我镇无政府信息公开申请。')).toMatchObject([
      { measure: 'requests.newReceived', certainty: 'likely', verb: '无' },
    ]);
  });

  test('denies each thing of a list, and each of two denials its own', () => {
    expect(measures('全年未发生行政复议、行政诉讼。')).toEqual(['litigation.review', 'litigation.lawsuits']);
    expect(measures('未收到政府信息公开申请，未发生行政复议。')).toEqual([
      'requests.newReceived',
      'litigation.review',
    ]);
  });

  test('of fees alone denies an amount', () => {
    expect(measures('2024年未收取行政事业性收费。')).toEqual(['proactive.adminFees.amount']);
  });

  test.each([
    '部分申请未收到答复。',
    '未收到关于政府信息公开申请的投诉。',
    '没有未及时答复的政府信息公开申请。',
    '未及时处理政府信息公开申请的情况已整改。',
    '未收到3件以上政府信息公开申请。',
    '没有不属于本机关的政府信息公开申请未转办。',
    '未发生安全事故。',
    '未收到申请。',
  ])('says nothing of the tables in %s', text => {
    expect(denials(text)).toEqual([]);
  });
});

describe('a denial behind what it denies', () => {
  test('takes the noun of its clause, or of the clause before', () => {
    expect(denials('行政复议案件未发生。')).toMatchObject([
      { measure: 'litigation.review', certainty: 'certain', place: '未发生' },
    ]);
    expect(measures('政府信息公开申请，全年未收到。')).toEqual(['requests.newReceived']);
    expect(denials('依申请公开：无。')).toMatchObject([
      { measure: 'requests.newReceived', certainty: 'likely', place: '无' },
    ]);
  });

  test.each(['全年未发生。', '安全事故未发生。', '主动公开信息312条，投诉未发生。'])(
    'says nothing of the tables in %s',
    text => {
      expect(denials(text)).toEqual([]);
    },
  );
});

import { describe, expect, test } from 'vitest';
import { runChecks } from '../../../../src/shared/checks/run-checks.ts';
import { promisesOf } from '../../../../src/shared/checks/text/leftovers/promises.ts';
import { isSameUnit } from '../../../../src/shared/report/unit-name.ts';
import { makeFinishedReport } from '../../../helpers/make-report.ts';
import { findIn, findText } from './found.ts';

describe('a word of the sentence before 镇, 乡, 街道 is no name', () => {
  test.each([
    '凡涉及镇政府的职能均已公开。',
    '维护街道政府信息。',
    '内容涵盖乡政府的各项职能。',
    '监督街道政务公开工作。',
    '按照镇政府要求，及时公开。',
    '更新街道政府信息公开指南。',
    '报送镇政府审核。',
    '对接街道办事处。',
    '为加强领导，成立镇政务公开工作领导小组。',
    '群众可到镇政府信息公开专区查阅。',
    '今年镇政府共召开会议4次。',
    '按照县人民政府统一部署。',
    '依托县人民政府网站公开。',
    '报请县人民政府审定。',
  ])('%s', words => {
    expect(findIn('text.unit', 'overview', words)).toEqual([]);
  });

  test.each(['河口镇政府认真落实。', '由石桥镇人民政府编制。', '安居街道办事处积极开展。'])(
    'another name is still one: %s',
    words => {
      expect(findIn('text.unit', 'overview', words)).toHaveLength(1);
    },
  );
});

test.each(['每月公示低保信息。', '逐村公布惠农补贴名单。', '按季度公示救助对象。'])(
  '“%s” is 主动公开',
  words => {
    const found = findIn('text.topic', 'overview', words);
    expect(found.map(({ message }) => message).join()).not.toContain('“主动公开”');
  },
);

test.each(['针对以上问题，从以下几方面着手：一是走访。', '力争明年有起色。', '从培训入手。'])(
  '“%s” tells measures',
  words => {
    const found = findIn('text.topic', 'problems', `存在更新不及时的问题。${words}`);
    expect(found.map(({ message }) => message).join()).not.toContain('“改进情况”');
  },
);

test('the period may stand in 一', () => {
  const introduction = '根据《政府信息公开条例》编制。联系电话：0371-1234567。';
  const overview = '本报告所列数据的统计期限为2024年1月1日至2024年12月31日。';
  const withPeriod = makeFinishedReport({ year: 2024, texts: { introduction, overview } });
  const without = makeFinishedReport({ year: 2024, texts: { introduction, overview: '公开信息12条。' } });
  expect(findText(withPeriod).filter(({ rule }) => rule === 'text.period')).toEqual([]);
  expect(findText(without).filter(({ rule }) => rule === 'text.period')).toHaveLength(1);
});

describe('one body under its longer and its shorter name', () => {
  test.each([
    ['柳河区人民政府', '青石市柳河区人民政府'],
    ['青石县林业局', '林业局'],
    ['云溪镇人民政府', '青山县云溪镇人民政府'],
    ['青山县云溪镇人民政府', '河东市青山县云溪镇人民政府'],
    ['七都街道办事处', '鹿城区人民政府七都街道办事处'],
  ])('%s is %s', (one, other) => {
    expect(isSameUnit(one, other)).toBe(true);
  });

  test.each([
    ['柳河区人民政府', '青石市柳林区人民政府'],
    ['青山县云溪镇人民政府', '白水县云溪镇人民政府'],
    ['云溪镇人民政府', '云溪乡人民政府'],
    ['青石县林业局', '青石县水利局'],
  ])('%s is not %s', (one, other) => {
    expect(isSameUnit(one, other)).toBe(false);
  });

  test('last year’s report under the shorter name is compared without a word', () => {
    const draft = makeFinishedReport({ unit: '青石市柳河区人民政府', year: 2024 });
    const last = makeFinishedReport({ unit: '柳河区人民政府', year: 2023 });
    expect(runChecks(draft, { last }).map(({ rule }) => rule)).not.toContain('continuity.unit');
  });
});

describe('what is told as done is no promise', () => {
  const promised = (words: string) => promisesOf(`存在的问题：更新不及时。改进措施：${words}`);

  test.each([
    '全年组织了两次业务培训。',
    '已建成三个公开专区。',
    '今年开展培训三次，取得了较好效果。',
    '健全了审核制度。',
  ])('%s', words => {
    expect(promised(words)).toEqual([]);
  });

  test.each(['将组织两次业务培训。', '进一步健全审核制度。', '加强队伍建设，为了方便群众增设专区。'])(
    '%s is one',
    words => {
      expect(promised(words)).not.toEqual([]);
    },
  );
});

test.each(['张某某作了发言。', '王某某申请公开。'])('%s hides a name and lacks nothing', words => {
  expect(findIn('text.placeholder', 'overview', words)).toEqual([]);
});

test('the name that is taken for another is replaced only where a place stands before it', () => {
  const [alone] = findIn('text.unit', 'overview', '河口镇政府认真落实。');
  const [placed] = findIn('text.unit', 'overview', '青山县河口镇政府认真落实。');
  expect(alone?.fix).toBeUndefined();
  expect(placed?.fix).toBeDefined();
});

test('honours of another year are no slip of the year', () => {
  expect(findIn('text.year', 'overview', '被评为2023年度先进单位。', { year: 2024 })).toEqual([]);
});

test('a numbered line of a list is no row of a table', () => {
  expect(findIn('text.printed', 'problems', '存在的问题：\n1. 其他\n2. 行政许可公示不及时。')).toEqual([]);
});

describe('words of a template in brackets', () => {
  test.each(['在政府门户网站（具体网址）公开。', '如有疑问请联系（联系方式）。', '请致电（联系电话）咨询。'])(
    '%s',
    words => {
      expect(findIn('text.placeholder', 'introduction', words)).toHaveLength(1);
    },
  );

  test.each([
    '联系方式（电话）：0371-1234567。',
    '（网址：http://www.example.gov.cn）',
    '（地址）：人民路1号。',
  ])('%s is filled in', words => {
    expect(findIn('text.placeholder', 'introduction', words)).toEqual([]);
  });
});

describe('the day by which a body publishes', () => {
  const dated = (unit: string, date: string) =>
    runChecks(makeFinishedReport({ unit, year: 2024, signature: { organ: unit, date } }))
      .filter(({ rule }) => rule === 'report.date')
      .map(({ message }) => message);

  test('a county’s report may be dated in March, and not in April', () => {
    expect(dated('青山县人民政府', '2025-03-20')).toEqual([]);
    expect(dated('青山县人民政府', '2025-04-02').join()).toContain('3月31日前');
  });

  test('a department has until the end of January, by article 49', () => {
    expect(dated('青山县林业局', '2025-01-31')).toEqual([]);
    expect(dated('青山县林业局', '2025-02-01').join()).toContain('第四十九条');
  });

  test('a township’s day is set by its county: article 49 is not cited', () => {
    const [message = ''] = dated('青山县云溪镇人民政府', '2025-02-10');
    expect(message).toContain('县里');
    expect(message).not.toContain('第四十九条');
    expect(dated('青山县城关街道办事处', '2025-02-10').join()).not.toContain('第四十九条');
  });
});

import { describe, expect, test } from 'vitest';
import { importHtml, importText } from '../../../../src/shared/import/import-report.ts';
import { printedCells } from '../../../helpers/import-expectations.ts';
import { pageDraft, pageFrom, pageText, pageUnder } from '../../../helpers/import-pages.ts';

const title = '青石县柳河镇人民政府2023年政府信息公开工作年度报告';
const all = printedCells(pageDraft);

describe('a heading that shares its paragraph with the words before it', () => {
  test.each([
    ['）。', '电话：0000-1234567）。一、总体情况\n我镇公开信息22条。'],
    ['a blank', '由镇政府编制。 一、总体情况\n我镇公开信息22条。'],
    ['a colon', '现将有关情况报告如下：一、总体情况\n我镇公开信息22条。'],
    ['its own text behind it', '由镇政府编制。 一、总体情况 我镇公开信息22条。'],
    ['another name', '由镇政府编制。一、总体概述\n我镇公开信息22条。'],
    ['no number, behind a full stop and blanks', '由镇政府编制。　　一、 总体情况：我镇公开信息22条。'],
  ])('%s', (_, head) => {
    const { texts, cells } = importText(pageUnder(`${title}\n${head}`));
    expect(texts.overview).toBe('我镇公开信息22条。');
    expect(texts.introduction).toMatch(/[。：）]$/);
    expect(cells).toEqual(all);
  });

  test('several on one line', () => {
    const { texts } = importText(
      `${title}\n本报告由镇政府编制。 一、总体情况 （一）主动公开情况。 公开信息22条。 二、主动公开政府信息情况\n` +
        '五、存在的主要问题及改进情况 一是不够及时。六、其他需要报告的事项 无。',
    );
    expect(texts.introduction).toBe('本报告由镇政府编制。');
    expect(texts.overview).toBe('（一）主动公开情况。 公开信息22条。');
    expect(texts.problems).toBe('一是不够及时。');
    expect(texts.others).toBe('无。');
  });

  test('in the paragraph of a web page', () => {
    const { texts } = importHtml(
      `<p>${title}</p><p>由镇政府编制。一、总体情况</p><p>公开22条。五、存在的主要问题及改进情况</p><p>不够及时。</p>`,
    );
    expect(texts).toMatchObject({
      introduction: '由镇政府编制。',
      overview: '公开22条。',
      problems: '不够及时。',
    });
  });

  test('a list of contents in a sentence stays a sentence', () => {
    const sentence =
      '本报告包括：一、总体情况；二、主动公开政府信息情况；三、收到和处理政府信息公开申请情况；六、其他需要报告的事项。';
    const { texts, cells } = importText(pageUnder(`${title}\n${sentence}\n一、总体情况\n公开22条。`));
    expect(texts.introduction).toBe(sentence);
    expect(texts.overview).toBe('公开22条。');
    expect(cells).toEqual(all);
  });

  test('words that only begin like one are none', () => {
    const { texts } = importText(
      pageUnder(`${title}\n一、总体情况\n甲。一、总体情况良好。二、主动公开政府信息情况稳定。`),
    );
    expect(texts.overview).toBe('甲。一、总体情况良好。二、主动公开政府信息情况稳定。');
  });
});

describe('section one under another name', () => {
  test.each([
    '一、总体概述',
    '一、工作概况',
    '一、基本情况',
    '一、2023年政务公开总体情况',
    '一、概述',
    '概述',
    '一.政府信息公开工作开展情况',
    '第一部分 概况',
  ])('%s', heading => {
    const { texts, cells } = importText(pageUnder(`${title}\n引言甲。\n${heading}\n我镇公开信息22条。`));
    expect(texts.introduction).toBe('引言甲。');
    expect(texts.overview).toBe('我镇公开信息22条。');
    expect(cells).toEqual(all);
  });

  test('none at all: （一）主动公开 begins it', () => {
    const { texts } = importText(
      pageUnder(`${title}\n引言甲。\n（一）主动公开情况\n公开22条。\n（二）依申请公开情况\n无。`),
    );
    expect(texts.introduction).toBe('引言甲。');
    expect(texts.overview).toBe('（一）主动公开情况\n公开22条。\n（二）依申请公开情况\n无。');
  });

  test('a numbered sentence in the introduction is none', () => {
    const { texts } = importText(pageUnder(`${title}\n一、我镇认真落实条例，公开信息22条。\n二、加强培训。`));
    expect(texts.overview).toBeUndefined();
    expect(texts.introduction).toContain('一、我镇认真落实条例');
  });
});

const headOf = (...lines: readonly string[]) => importText(pageUnder(lines.join('\n')));

describe('unit and year without a title', () => {
  test.each([
    ['现发布《甲市乙区河口镇2025年政府信息公开工作年度报告》。', '甲市乙区河口镇', 2025],
    ['《河口镇人民政府2022年度政府信息公开工作报告》由河口镇人民政府编制。', '河口镇人民政府', 2022],
    ['根据条例，现公布河口镇2023年政府信息公开工作年度报告。', '河口镇', 2023],
    ['本报告由河口镇人民政府编制，统计期限自2022年1月1日起至2022年12月31日止。', '河口镇人民政府', 2022],
    ['按照要求，由甲县教育局编制2023年度报告，期限从2023年1月1日至12月31止。', '甲县教育局', 2023],
    ['现将《2021年甲县水利局政府信息公开年度报告》予以公布。', '甲县水利局', 2021],
  ])('%s', (introduction, unit, year) => {
    const result = headOf(introduction, '一、总体情况', '无。');
    expect([result.unit, result.year]).toEqual([unit, year]);
    expect(result.account.recognised.unit?.how).toContain(unit);
  });

  test.each([
    '根据《中华人民共和国政府信息公开条例》和《国务院办公厅关于政府信息公开工作年度报告有关事项的通知》编制。',
    '根据上级关于编制2023年度政府信息公开工作年度报告的要求，本报告由我镇编制。',
    '本报告由本机关根据条例编制。',
    '本报告由六个部分组成，由党政综合办公室编制。',
  ])('names no unit: %s', introduction => {
    expect(headOf(introduction, '一、总体情况', '无。').unit).toBeUndefined();
  });
});

describe('the year of the words', () => {
  test.each([
    ['现公布2023年度报告，期限从2023年1月1日至12月31止。', '2022年，制定规范性文件0件。', 2023],
    ['2020年，上级下达任务。我镇2023年政府信息公开工作情况如下：', '2022年，制定规范性文件0件。', 2023],
    ['统计期限为2022年1月1日—2022年12月31日。', '2021年以来成效明显。', 2022],
    ['现公布《2024年政府信息公开工作年度报告》。', '2023年，制定文件0件。', 2024],
    ['所列数据自２０２２年１月１日起，至２０２２年１２月３１日止。', '2020年以来。', 2022],
    ['现将我局2022年度政府信息公开情况报告如下。', '2021年，共发文2件。', 2022],
  ])('%s', (introduction, overview, year) => {
    expect(headOf('政府信息公开工作年度报告', introduction, '一、总体情况', overview).year).toBe(year);
  });

  test.each(['2019', '2020'])('%s chooses the format where no column tells it', year => {
    const table = pageFrom('三、收到', '四、政府').replace(/\n.*信访举报投诉类申请[\s\S]*3\.其他.*/, '');
    const result = importText(
      `政府信息公开年度报告\n一、总体情况\n自${year}年1月1日起至12月31日止。\n${table}`,
    );
    expect([result.format, result.year]).toEqual(['2019', Number(year)]);
  });
});

describe('a title with debris', () => {
  test.each([
    [['2024年青石县柳河镇人民政府政府信息公开', '工作年度报告']],
    [['青石县柳河镇人民政府2024年政府信息', '公开工作年度报告']],
    [['青石县柳河镇人民政府2024年政府信息公开工作年度', '报告']],
    [['# 青石县柳河镇人民政府2024年政府信息公开工作年度报告']],
    [['Page 8 - 青石县柳河镇人民政府2024年政府信息公开工作年度报告']],
    [['**青石县柳河镇人民政府2024年政府信息公开工作年度报告**']],
    [
      [
        '青石县柳河镇人民政府2024年政府信息公开工作年度报告',
        '发布时间：2025-01-20 来源：柳河镇',
        '青石县柳河镇人民政府',
        '2024年政府信息公开工作年度报告',
      ],
    ],
    [
      [
        '青石县柳河镇人民政府2024年政府信息公开工作年度报告',
        '2025-01-20 10:20',
        '2024年青石县柳河镇人民政府政府信息公开',
        '工作年度报告',
      ],
    ],
  ])('%j', lines => {
    const result = headOf(...lines, '引言甲。', '一、总体情况', '无。');
    expect([result.unit, result.year]).toEqual(['青石县柳河镇人民政府', 2024]);
    expect(result.texts.introduction).toBe('引言甲。');
  });
});

describe('the lines of a website', () => {
  test.each([
    '2022-01-29 10:27:52 某市人民政府办公室 字体：',
    '大 中 小',
    '发表日期：2022-01-29 文章来源：办公室',
    '• 信息来源：河口镇',
    '[字体： ] 打印',
    '点击收听本文',
    '发布单位： | 河口乡 | 有效性： |',
    '收藏',
    '正文',
    '【打印】',
    '【字体：大 中 小】',
    '时间：2022年1月29日 浏览次数：123次',
    '2022年01月29日 09:12',
    '来源 : 河口镇政府 作者 : 管理员',
    '语音播报',
    '分享到： 微信 微博',
    '索引号：000-1/2022-001 | 发布机构：河口乡',
    '阅读量：35',
    '更新时间 2022/1/29',
  ])('%s', line => {
    const { texts, account } = headOf(title, line, '引言甲。', '一、总体情况', '无。');
    expect(texts.introduction).toBe('引言甲。');
    expect(account.unrecognised.map(each => each.reason).join()).toContain('像是网页上的说明');
  });

  test.each([
    '2022年1月29日，我镇召开会议，部署公开工作。',
    '正文如下，请审阅。',
    '收藏家协会的信息由我镇公开。',
    '根据《中华人民共和国政府信息公开条例》编制。',
    '打印店等便民信息已经公开。',
    '来源于镇村两级的信息共22条。',
  ])('is the report’s own: %s', line => {
    expect(headOf(title, line, '一、总体情况', '无。').texts.introduction).toBe(line);
  });
});

describe('Markdown', () => {
  test.each(['## ', '### ', '#', '**'])('headings written with %s', mark => {
    const text = pageText.replace(/^[一二三四五六]、.*情况$|^六、.*$/gm, heading =>
      mark === '**' ? `**${heading}**` : `${mark}${heading}`,
    );
    const { cells, texts } = importText(text);
    expect(cells).toEqual(all);
    expect(texts.others).toBe('本机关本年度没有发出信息处理费收费通知，没有收取信息处理费。');
  });
});

describe('a half report', () => {
  test.each([
    [`${title}\n一、总体情况\n公开22条。`],
    [`${title}\n一、工作概况\n公开22条。`],
    [`${title}\n引言。\n一、总体情况\n公开22条。\n柳河镇\n`],
  ])('%j', text => {
    const { texts, year } = importText(text);
    expect(texts.overview).toContain('公开22条。');
    expect(year).toBe(2023);
  });

  test('a refusal tells what was found', () => {
    expect(() => importText('通知\n一、总体情况\n安全生产。')).toThrow(/只找到了“一、总体情况”/);
    expect(() => importText(`${title}\n内容。`)).toThrow(/只找到了标题/);
    expect(() => importText('通知\n各村：')).toThrow(/没有找到标题/);
  });
});

/** A paragraph as a page of so many characters breaks it; figures are half as wide. */
function wrapped(paragraph: string, width: number): string {
  let left = width * 2;
  return [...`　　${paragraph}`]
    .map(sign => {
      const own = /[!-~]/.test(sign) ? 1 : 2;
      const breaks = left < own;
      left = (breaks ? width * 2 : left) - own;
      return breaks ? `\n${sign}` : sign;
    })
    .join('');
}

describe('lines that a page wrapped, in a file whose tables have bars', () => {
  const paragraphs = [
    '（一）主动公开情况。我镇通过县政府网站主动公开政府信息256条，其中机构职能类12条、政策文件类（含规范性文件）34条；“三务”公开栏张贴信息18期，群众普遍反映“看得见、看得懂”。',
    '（二）依申请公开情况。全年收到公民、法人和其他组织提出的政府信息公开申请5件，均在法定时限内答复，其中予以公开3件，不予公开2件（属于行政执法案卷）；没有收取任何费用。',
    '（三）监督保障情况。我镇将政务公开工作纳入年度考核，组织培训2次，参加人员80余人次；主动接受社会评议，没有因政府信息公开工作被追究责任的情形，也没有收到有关的投诉举报。',
  ];
  test.each([20, 24, 28, 33, 36, 40])('%i characters wide', width => {
    const text = paragraphs.map(paragraph => wrapped(paragraph, width)).join('\n');
    const rest = pageFrom('二、主动公开').replaceAll('\t', ' | ');
    const { texts, cells } = importText(`${title}\n　　引言甲。\n一、总体情况\n${text}\n${rest}`);
    expect(texts.overview).toBe(paragraphs.join('\n'));
    expect(texts.introduction).toBe('引言甲。');
    expect(cells).toEqual(all);
  });

  test('lines of different lengths are paragraphs of their own', () => {
    const lines = ['一是公开渠道不多', '二是培训不够，人员变动较大', '三是更新不及时', '公开内容还不够丰富'];
    const { texts } = importText(pageUnder(`${title}\n一、总体情况\n${lines.join('\n')}`));
    expect(texts.overview).toBe(lines.join('\n'));
  });
});

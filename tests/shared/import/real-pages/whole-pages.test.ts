import { describe, expect, test } from 'vitest';
import { importText } from '../../../../src/shared/import/import-report.ts';
import { printedCells } from '../../../helpers/import-expectations.ts';
import { pageDraft, pageFrom } from '../../../helpers/import-pages.ts';

/** What stands around the tables of a page as sites print it; names and figures are invented. */
interface Page {
  readonly name: string;
  readonly head: string;
  readonly foot?: string;
  readonly body?: string;
  readonly unit?: string;
  readonly year?: number;
  readonly intro?: string;
  readonly overview?: string;
}

const body = pageFrom('二、主动公开', '五、');
const tail = '五、存在的主要问题及改进情况\n问题甲。改进乙。\n六、其他需要报告的事项\n无其他事项。';
const overview = '一、总体情况\n我镇公开信息22条。';

const pages: readonly Page[] = [
  {
    name: '1 date and bare title',
    head: `2025年河口镇政府信息公开工作年度报告\n\n发布日期:2026-01-12    点击数:\n\n政府信息公开工作年度报告\n\n根据条例规定，现将我镇2025年度政府信息公开工作情况报告如下\n\n本报告由六个部分组成。所列数据截止日期为20251231日。\n\n${overview}`,
    unit: '河口镇',
    year: 2025,
    intro:
      '根据条例规定，现将我镇2025年度政府信息公开工作情况报告如下\n本报告由六个部分组成。所列数据截止日期为20251231日。',
  },
  {
    name: '2 秦安',
    head: `简体 繁體 无障碍阅读 长者模式 某省政务服务网\n\n政府信息公开\n\n搜索位置:\n匹配度:\n排序:\n\n石桥镇人民政府2025年政府信息公开工作年度报告\n\n发布机构:石桥镇 索引号:sqz/2026-00001 时间:2026-01-20  作者: 【字体: 【下载Word】 【下载PDF】\n \n\n\n石桥镇人民政府2025年政府信息公开工作\n\n年度报\n\n\n根据条例编制本报告。\n\n${overview}`,
    unit: '石桥镇人民政府',
    year: 2025,
    intro: '根据条例编制本报告。',
  },
  {
    name: '3 navigation',
    head: `首   页 走进青石 新闻中心 政府信息公开 政务服务 互动交流 专题专栏\n\n青石区柳河镇人民政府2025年政府信息公开工作年度报告\n\n${overview}`,
    unit: '青石区柳河镇人民政府',
    year: 2025,
    intro: '',
  },
  {
    name: '4 微山',
    head: '一、工作基本情况\n本报告由双桥镇人民政府党政办公室编制。内容包括总体情况等部分。本报告中所列数据的统计期限为2023年1月1日至2023年12月31日。',
    unit: '双桥镇人民政府',
    year: 2023,
    overview:
      '本报告由双桥镇人民政府党政办公室编制。内容包括总体情况等部分。本报告中所列数据的统计期限为2023年1月1日至2023年12月31日。',
  },
  {
    name: '5 历下',
    head: `文字解读\n字号：\n大 中 小\n\n\n甲市乙区东湖街道办事处2022年政府信息公开工作年度报告\n信息来源：乙区\n浏览次数：\n${overview}`,
    unit: '甲市乙区东湖街道办事处',
    year: 2022,
    intro: '',
  },
  {
    name: '6 华侨路',
    head: '| 当前位置: 首页 > 丙区人民政府 > 信息公开专栏 > 政府信息公开年度报告 |\n|\n甲市丙区人民政府南门街道办事处2021年政府信息公开年度报告\n|\n||||||||||||||\n|\n||||||||||\n|\n根据条例要求，甲市丙区人民政府南门街道办事处编制2021年政府信息公开年度报告。如有疑问，电话：0000-0000000。 一、总体情况 2021年，我街道公开信息22条。',
    unit: '甲市丙区人民政府南门街道办事处',
    year: 2021,
    intro:
      '根据条例要求，甲市丙区人民政府南门街道办事处编制2021年政府信息公开年度报告。如有疑问，电话：0000-0000000。',
    overview: '2021年，我街道公开信息22条。',
  },
  {
    name: '7 砲里',
    head: `根据《中华人民共和国政府信息公开条例》的规定，现公布丁区石里街道2022年政府信息公开工作年度报告，本年度报告中所列数据的统计期限自2022年1月1日起至12月31日止。\n${overview}`,
    unit: '丁区石里街道',
    year: 2022,
  },
  {
    name: '8 长桥路',
    head: `本年度报告是根据格式的要求，由长桥路街道办事处编制。数据核定时间点为2022年12月31日。\n${overview}`,
    unit: '长桥路街道办事处',
    year: 2022,
  },
  {
    name: '9 西山',
    head: `根据《某市人民政府办公厅关于印发政府信息公开工作年度报告编制指南的通知》要求，西山街道现面向社会公开2022年度政府信息公开年度报告。本报告信息数据统计期限为：2022年1月1日-2022年12月31日。\n${overview}`,
    year: 2022,
  },
  {
    name: '10 中心',
    head: `为贯彻落实条例有关要求，中心街道办事处在总结2022年政府信息公开工作的基础上，编制了此报告。\n${overview}`,
    year: 2022,
  },
  {
    name: '11 meta',
    head: `索 引 号：\t0123/2024-001\t主题分类：\t年度报告\n发布机构：\t柳河镇\t发文日期：\t2024-01-20\n名    称：\t青石县柳河镇人民政府2023年政府信息公开工作年度报告\n文    号：\t\t关 键 词：\t\n青石县柳河镇人民政府\n2023年政府信息公开工作年度报告\n时间：2024-01-20 10:00 来源：柳河镇 阅读：123 次\n字体：[大] [中] [小]\n引言甲。\n${overview}`,
    unit: '青石县柳河镇人民政府',
    year: 2023,
    intro: '引言甲。',
  },
  {
    name: '12 foot',
    head: `青石县柳河镇人民政府2023年政府信息公开工作年度报告\n引言甲。\n${overview}`,
    unit: '青石县柳河镇人民政府',
    year: 2023,
    intro: '引言甲。',
    foot: '附件：\n1. 柳河镇2023年年报.docx\n2. 柳河镇2023年年报.pdf\n上一篇：柳河镇2022年政府信息公开工作年度报告\n下一篇：没有了\n【打印本页】 【关闭窗口】\n主办：青石县人民政府 承办：县政府办公室\n地址：某某路1号 邮编：000000\n网站标识码：0000000001 某ICP备00000001号-1',
  },
  {
    name: '13 foot2',
    head: `青石县柳河镇人民政府2023年政府信息公开工作年度报告\n引言甲。\n${overview}`,
    unit: '青石县柳河镇人民政府',
    year: 2023,
    intro: '引言甲。',
    foot: '青石县柳河镇人民政府\n2024年1月15日\n附件下载\n扫一扫在手机打开当前页\n分享到：\nCopyright © 2024 青石县人民政府 版权所有\n网站地图 | 联系我们 | 隐私声明',
  },
  {
    name: '14 fullwidth',
    head: `青石县柳河镇人民政府２０２３年政府信息公开工作年度报告\n引言甲。\n${overview}`,
    unit: '青石县柳河镇人民政府',
    year: 2023,
    intro: '引言甲。',
  },
  {
    name: '15 二〇',
    head: `青石县水利局二〇二三年度政府信息公开工作报告\n（2024年1月15日）\n引言甲。\n${overview}`,
    unit: '青石县水利局',
    year: 2023,
    intro: '引言甲。',
  },
  {
    name: '16 guanyu',
    head: `关于青石县水利局2023年政府信息公开工作年度报告的公告\n发布时间：2024-01-15\n青石县水利局2023年政府信息公开工作年度报告\n引言甲。\n${overview}`,
    unit: '青石县水利局',
    year: 2023,
    intro: '引言甲。',
  },
  {
    name: '17 brackets',
    head: `【年报】青石县水利局2023年政府信息公开工作年度报告\n引言甲。\n${overview}`,
    unit: '青石县水利局',
    year: 2023,
    intro: '引言甲。',
  },
  {
    name: '18 browser title',
    head: `青石县水利局2023年政府信息公开工作年度报告_青石县人民政府\n您当前的位置：首页 > 政府信息公开 > 年报\n青石县水利局2023年政府信息公开工作年度报告\n发布者：办公室 发布时间：2024-01-15 15:28:33 浏览 56 次\n引言甲。\n${overview}`,
    unit: '青石县水利局',
    year: 2023,
    intro: '引言甲。',
  },
  {
    name: '19 zhangmulu',
    head: `青石县水利局2023年政府信息公开工作年度报告\n目  录\n一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n六、其他需要报告的事项\n引言甲。\n${overview}`,
    unit: '青石县水利局',
    year: 2023,
  },
  {
    name: '20 年报',
    head: `柳河镇2023年政府信息公开年报\n引言甲。\n${overview}`,
    unit: '柳河镇',
    year: 2023,
    intro: '引言甲。',
  },
  {
    name: '21 政务公开',
    head: `柳河镇2023年政务公开工作年度报告\n引言甲。\n${overview}`,
    unit: '柳河镇',
    year: 2023,
    intro: '引言甲。',
  },
  {
    name: '22 multi-line title',
    head: `青石县人民政府办公室\n2023年政府信息公开工作年度报告\n（2024年1月）\n引言甲。\n${overview}`,
    unit: '青石县人民政府办公室',
    year: 2023,
    intro: '引言甲。',
  },
  {
    name: '23 unit below',
    head: `2023年政府信息公开工作年度报告\n青石县柳河镇人民政府\n引言甲。\n${overview}`,
    unit: '青石县柳河镇人民政府',
    year: 2023,
    intro: '引言甲。',
  },
  {
    name: '24 unit in signature',
    head: `2023年政府信息公开工作年度报告\n引言甲。\n${overview}`,
    unit: '青石县柳河镇人民政府',
    year: 2023,
    intro: '引言甲。',
    foot: '青石县柳河镇人民政府\n2024年1月15日',
  },
  {
    name: '25 unit from 现公布',
    head: `政府信息公开工作年度报告\n根据条例规定，现将青石县柳河镇人民政府2023年政府信息公开工作年度报告公布如下。\n${overview}`,
    unit: '青石县柳河镇人民政府',
    year: 2023,
  },
  {
    name: '26 notes below',
    head: `青石县柳河镇人民政府2023年政府信息公开工作年度报告\n引言甲。\n${overview}`,
    unit: '青石县柳河镇人民政府',
    year: 2023,
    intro: '引言甲。',
    body: body.replace('三、收到', '注：本表数据不含垂直管理部门。\n三、收到'),
  },
  {
    name: '27 prose in 三',
    head: `青石县柳河镇人民政府2023年政府信息公开工作年度报告\n引言甲。\n${overview}`,
    unit: '青石县柳河镇人民政府',
    year: 2023,
    body: body.replace(/(三、收到.*)/, '$1\n本年度收到政府信息公开申请3件，均已答复。'),
  },
  {
    name: '28 headings with 第',
    head: '青石县柳河镇人民政府2023年政府信息公开工作年度报告\n引言甲。\n第一部分 总体情况\n我镇公开信息22条。',
    unit: '青石县柳河镇人民政府',
    year: 2023,
    intro: '引言甲。',
    body: body
      .replace('二、主动', '第二部分 主动')
      .replace('三、收到', '第三部分 收到')
      .replace('四、政府', '第四部分 政府'),
  },
  {
    name: '29 year in 区',
    head: `柳河镇政府信息公开工作年度报告（2023年）\n发布日期：2024年01月15日 【字体：大 中 小】 打印 关闭\n引言甲。\n${overview}`,
    unit: '柳河镇',
    year: 2023,
    intro: '引言甲。',
  },
  {
    name: '30 2019?',
    head: `柳河镇2023年政府信息公开工作年度报告\n2024-01-15 09:00\n来源：\n柳河镇人民政府\n字号：\n默认\n大\n超大\n|\n打印\n|\n引言甲。\n${overview}`,
    unit: '柳河镇',
    year: 2023,
    intro: '引言甲。',
  },
];

describe('a page as a site prints it', () => {
  test.each(pages.map(page => [page.name, page] as const))('%s', (_, page) => {
    const result = importText(`${page.head}\n${page.body ?? body}\n${tail}\n${page.foot ?? ''}`);
    expect([result.unit, result.year]).toEqual([page.unit, page.year]);
    expect(result.cells).toEqual(printedCells(pageDraft));
    expect(result.texts).toMatchObject({
      ...(page.intro === undefined ? {} : { introduction: page.intro }),
      overview: page.overview ?? '我镇公开信息22条。',
      problems: '问题甲。改进乙。',
      others: '无其他事项。',
    });
  });
});

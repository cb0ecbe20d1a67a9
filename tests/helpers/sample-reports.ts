import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { DocumentOptions } from '../../src/shared/document/options.ts';
import { formatById } from '../../src/shared/formats/registry.ts';
import { importText } from '../../src/shared/import/import-report.ts';
import { draftFromImport } from '../../src/shared/import/imported-draft.ts';
import { blankDraft, type Cells, type Draft } from '../../src/shared/report/draft.ts';
import { readDraft } from '../../src/shared/report/draft-file.ts';
import { makeFinishedReport } from './make-report.ts';
import { sharedCase } from './shared-cases.ts';

/** A report worth looking at on paper, and how it is printed. */
export interface SampleReport {
  readonly name: string;
  readonly draft: Draft;
  readonly options: Partial<DocumentOptions>;
}

/** The report that the program shows as its example. */
export function exampleReport(): Draft {
  const path = fileURLToPath(new URL('../../assets/sample-report.json', import.meta.url));
  return readDraft(readFileSync(path, 'utf8'));
}

/** A figure of so many digits in every cell that is no total. */
export function figuresOf(format: string, digits: number): Cells {
  const inputs = [...formatById(format).cells.values()].filter(cell => !cell.total);
  return Object.fromEntries(inputs.map((cell, index) => [cell.id, figure(index, digits)]));
}

function figure(index: number, digits: number): string {
  return `${1 + (index % 9)}${String((index * 7919) % 9973).padStart(digits, '0')}`.slice(0, digits);
}

const signature = { organ: '清河县柳林镇人民政府', date: '2025-01-15' };

const longName =
  '云岭自治区红石河土家族苗族自治州青山土家族自治县云溪傣族彝族乡人民政府街道社区综合管理办公室';

/** A text of so many paragraphs, some of them headings, lists and quotations. */
export function longText(paragraphs: number): string {
  const kinds = [
    '（一）强化队伍，健全公开工作机制',
    '认真贯彻落实《中华人民共和国政府信息公开条例》，将政务公开工作摆上重要日程。一是加强组织领导。成立由镇长任组长的领导小组，明确专人负责。二是建立健全六项制度，做到“责任、审议、评议、反馈、审查、监督”环环相扣，全年召开专题会议4次，研究解决问题12个。',
    '（二）主动公开。2024年，通过县政府网站公开信息1256条，其中重点领域信息386条，占30.7%；通过“云溪发布”微信公众号发布信息412条，让群众通过不同渠道获取信息，自觉接受群众监督。',
    '1.规范公开内容。对政务公开的范围、内容、形式、制度等作了进一步明确，做到常规性工作定期公开，临时性工作随时公开，固定性工作长期公开。',
    '（1）村务公开栏每月更新，由驻村干部核对并拍照存档。',
    '2.拓宽公开渠道。充分利用广播、公示栏、宣传车等手段，把群众最关心、最需要了解的“权、钱、人、事”公开到位；',
  ];
  return Array.from({ length: paragraphs }, (_, index) => kinds[index % kinds.length]).join('\n');
}

/** The reports that are looked at before a release: see docs/文档版式.md. */
export function sampleReports(): readonly SampleReport[] {
  const example = exampleReport();
  return [
    { name: '1-示例报告', draft: example, options: {} },
    {
      name: '2-示例报告-系统字体-无底纹-仿宋数字',
      draft: example,
      options: { fonts: 'system', shading: false, digits: 'fangsong' },
    },
    { name: '3-2019格式-全零', draft: makeFinishedReport({ format: '2019', signature }), options: {} },
    {
      name: '4-2021格式-六位数',
      draft: makeFinishedReport({ cells: figuresOf('2021', 4), signature }),
      options: {},
    },
    {
      name: '5-2021格式-八位数',
      draft: makeFinishedReport({ cells: figuresOf('2021', 6), signature }),
      options: {},
    },
    {
      name: '6-2019格式-四位数',
      draft: makeFinishedReport({ format: '2019', cells: figuresOf('2019', 4), signature }),
      options: { fonts: 'system' },
    },
    {
      name: '7-四页文字',
      draft: makeFinishedReport({
        texts: { overview: longText(30), problems: longText(5) },
        signature,
      }),
      options: {},
    },
    {
      name: '8-超长机关名',
      draft: makeFinishedReport({ unit: longName, signature: { organ: longName, date: '2025-12-31' } }),
      options: {},
    },
    {
      name: '9-空白报告',
      draft: blankDraft({
        id: 'blank',
        format: '2021',
        year: 2025,
        unit: '清河县柳林镇人民政府',
        now: '2026-01-05T01:00:00.000Z',
      }),
      options: {},
    },
    {
      name: '10-一行文字-无署名',
      draft: makeFinishedReport({
        texts: { introduction: '', overview: '无。', problems: '无。', others: '无。' },
      }),
      options: {},
    },
    ...reportsOfOtherNames(),
    ...publishedReports(),
  ];
}

/** Reports of the shortest name, of a middling one, and of one with characters that GB2312 faces lack. */
function reportsOfOtherNames(): readonly SampleReport[] {
  const rare = '信阳市浉河区滘口镇人民政府';
  const middling = '双江拉祜族佤族布朗族傣族自治县勐勐镇人民政府';
  return [
    {
      name: '12-短机关名-2019格式-增减与小数',
      draft: makeFinishedReport({
        format: '2019',
        unit: '宁县人民政府',
        cells: {
          'proactive.licensing.lastYearItems': '132',
          'proactive.licensing.change': '-12',
          'proactive.licensing.decisions': '10244',
          'proactive.adminFees.change': '-1',
          'proactive.procurement.amount': '98765.4321',
          'requests.newReceived.naturalPerson': '12345',
          'requests.granted.naturalPerson': '12345',
        },
        signature: { organ: '宁县人民政府', date: '2021-01-05' },
      }),
      options: {},
    },
    {
      name: '13-生僻字-邮箱网址',
      draft: makeFinishedReport({
        unit: rare,
        texts: {
          overview:
            '（一）主动公开。通过浉河、鄠邑、硚口三个站点公开信息1,024条，详见https://www.shihe.example.gov.cn/zwgk/zfxxgknb/2024/index.html，' +
            '如有疑问请发送邮件至zhengwugongkai.bangongshi@shihe.example.gov.cn，工作日内答复。\n' +
            '（二）依申请公开\n2024年未收到政府信息公开申请。\n1.一是规范受理。做到登记、审核、答复“一条龙”；\n（1）埇桥、浐灞两处受理点①②均已撤并。',
        },
        signature: { organ: rare, date: '2025-01-15' },
      }),
      options: {},
    },
    {
      name: '14-中等机关名-万元小数',
      draft: makeFinishedReport({
        unit: middling,
        cells: { 'proactive.adminFees.amount': '12345.678901', 'litigation.review.upheld': '123456' },
        texts: { problems: longText(6) },
        signature: { organ: middling, date: '2025-10-31' },
      }),
      options: { fonts: 'system' },
    },
  ];
}

/** The real report that the project started from, as it is imported; none where the project stands alone. */
function publishedReports(): readonly SampleReport[] {
  const path = sharedCase('xiaojing-2020.txt');
  if (!path) return [];
  const imported = importText(readFileSync(path, 'utf8'));
  const draft = draftFromImport(imported, { id: 'published', now: '2021-01-20T01:00:00.000Z' });
  return [
    {
      name: '11-孝敬镇2020年',
      draft: { ...draft, signature: { organ: draft.unit, date: '2021-01-20' } },
      options: {},
    },
  ];
}

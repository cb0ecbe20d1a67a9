import { continuityRules } from '../rules/continuity-rules.ts';
import { plausibleRules } from '../rules/plausible-rules.ts';
import {
  carriedInFromLastYear,
  litigationTable,
  middleSections,
  requestsBalance,
  requestsTable,
} from './common-tables.ts';
import type { ColumnLeaf, FormatDeclaration } from './types.ts';

const itemColumns: readonly ColumnLeaf[] = [
  { id: 'lastYearItems', label: '上一年项目数量' },
  { id: 'change', label: '本年增/减', kind: 'change' },
];

const decisionColumns: readonly ColumnLeaf[] = [...itemColumns, { id: 'decisions', label: '处理决定数量' }];

/** The trial format for the years 2019 and 2020: 国办公开办函〔2019〕60号. */
export const format2019: FormatDeclaration = {
  id: '2019',
  name: '2019年格式（试行）',
  issuedAs: '国办公开办函〔2019〕60号',
  years: { from: 2019, to: 2020 },
  sections: [
    {
      kind: 'text',
      id: 'overview',
      heading: '一、总体情况',
      topics: [],
      prompt: '请写明本年度政府信息公开工作的总体情况。',
    },
    ...middleSections,
    {
      kind: 'text',
      id: 'others',
      heading: '六、其他需要报告的事项',
      topics: [],
      prompt: '没有其他需要报告的事项的，写“无”。',
    },
  ],
  tables: [
    {
      shape: 'bands',
      id: 'proactive',
      widths: [2435, 2435, 2435, 2435],
      rowsTitle: '信息内容',
      bands: [
        {
          heading: '第二十条第（一）项',
          columns: [
            { id: 'made', label: '本年新制作数量' },
            { id: 'disclosed', label: '本年新公开数量' },
            { id: 'totalDisclosed', label: '对外公开总数量' },
          ],
          rows: [
            { id: 'regulations', label: '规章' },
            { id: 'normativeDocs', label: '规范性文件' },
          ],
        },
        {
          heading: '第二十条第（五）项',
          columns: decisionColumns,
          rows: [
            { id: 'licensing', label: '行政许可' },
            { id: 'otherServices', label: '其他对外管理服务事项' },
          ],
        },
        {
          heading: '第二十条第（六）项',
          columns: decisionColumns,
          rows: [
            { id: 'penalties', label: '行政处罚' },
            { id: 'coercion', label: '行政强制' },
          ],
        },
        {
          heading: '第二十条第（八）项',
          columns: itemColumns,
          rows: [{ id: 'adminFees', label: '行政事业性收费' }],
        },
        {
          heading: '第二十条第（九）项',
          columns: [
            { id: 'projects', label: '采购项目数量' },
            {
              id: 'amount',
              label: '采购总金额（单位：万元，保留4位小数）',
              kind: 'amount',
              printedDecimals: 4,
            },
          ],
          rows: [{ id: 'procurement', label: '政府集中采购' }],
        },
      ],
    },
    requestsTable({ id: 'other', label: '（六）其他处理' }),
    litigationTable,
  ],
  balances: [requestsBalance],
  bounds: [
    {
      rule: plausibleRules.disclosed.id,
      small: ['proactive.*.disclosed'],
      large: ['proactive.*.totalDisclosed'],
      reason: '本年新公开的数量包含在对外公开总数量之内',
    },
  ],
  continuity: [
    carriedInFromLastYear,
    {
      rule: continuityRules.lastYearItems.id,
      acrossFormats: false,
      target: 'proactive.*.lastYearItems',
      terms: [
        { sign: 1, year: 'last', cell: 'proactive.*.lastYearItems' },
        { sign: 1, year: 'last', cell: 'proactive.*.change' },
      ],
    },
    {
      rule: continuityRules.totalDisclosed.id,
      acrossFormats: false,
      target: 'proactive.*.totalDisclosed',
      terms: [
        { sign: 1, year: 'last', cell: 'proactive.*.totalDisclosed' },
        { sign: 1, year: 'this', cell: 'proactive.*.disclosed' },
      ],
    },
  ],
};

import { continuityRules } from '../rules/continuity-rules.ts';
import { plausibleRules } from '../rules/plausible-rules.ts';
import {
  carriedInFromLastYear,
  litigationTable,
  middleSections,
  requestsBalance,
  requestsTable,
} from './common-tables.ts';
import type { FormatDeclaration } from './types.ts';

/** The format in force for 2021 and later years: 国办公开办函〔2021〕30号. */
export const format2021: FormatDeclaration = {
  id: '2021',
  name: '2021年格式',
  issuedAs: '国办公开办函〔2021〕30号',
  years: { from: 2021 },
  sections: [
    {
      kind: 'text',
      id: 'overview',
      heading: '一、总体情况',
      topics: ['主动公开', '依申请公开', '政府信息管理', '政府信息公开平台建设', '监督保障'],
      prompt:
        '请写明主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障五方面情况；监督保障中写明工作考核、社会评议和责任追究结果情况。',
    },
    ...middleSections,
    {
      kind: 'text',
      id: 'others',
      heading: '六、其他需要报告的事项',
      topics: ['信息处理费'],
      prompt:
        '收取信息处理费情况在此处报告（发出收费通知的件数和总金额、实际收取的总金额；没有收取也要写明）。',
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
            { id: 'issued', label: '本年制发件数' },
            { id: 'repealed', label: '本年废止件数' },
            { id: 'inForce', label: '现行有效件数' },
          ],
          rows: [
            { id: 'regulations', label: '规章' },
            { id: 'normativeDocs', label: '行政规范性文件' },
          ],
        },
        {
          heading: '第二十条第（五）项',
          columns: [{ id: 'decisions', label: '本年处理决定数量' }],
          rows: [{ id: 'licensing', label: '行政许可' }],
        },
        {
          heading: '第二十条第（六）项',
          columns: [{ id: 'decisions', label: '本年处理决定数量' }],
          rows: [
            { id: 'penalties', label: '行政处罚' },
            { id: 'coercion', label: '行政强制' },
          ],
        },
        {
          heading: '第二十条第（八）项',
          columns: [{ id: 'amount', label: '本年收费金额（单位：万元）', kind: 'amount' }],
          rows: [{ id: 'adminFees', label: '行政事业性收费' }],
        },
      ],
    },
    requestsTable({
      label: '（六）其他处理',
      children: [
        {
          id: 'other.notCorrected',
          label: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
        },
        {
          id: 'other.feeUnpaid',
          label: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
        },
        { id: 'other.other', label: '3.其他' },
      ],
    }),
    litigationTable,
  ],
  balances: [requestsBalance],
  bounds: [
    {
      rule: plausibleRules.inForce.id,
      small: ['proactive.*.issued'],
      large: ['proactive.*.inForce', 'proactive.*.repealed'],
      reason: '本年制发的文件，或仍现行有效，或已在本年废止',
    },
  ],
  continuity: [
    carriedInFromLastYear,
    {
      rule: continuityRules.inForce.id,
      acrossFormats: false,
      target: 'proactive.*.inForce',
      terms: [
        { sign: 1, year: 'last', cell: 'proactive.*.inForce' },
        { sign: 1, year: 'this', cell: 'proactive.*.issued' },
        { sign: -1, year: 'this', cell: 'proactive.*.repealed' },
      ],
    },
  ],
};

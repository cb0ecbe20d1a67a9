import type { BandTable, ColumnLeaf } from '../types.ts';

const itemColumns: readonly ColumnLeaf[] = [
  { id: 'lastYearItems', label: '上一年项目数量' },
  { id: 'change', label: '本年增/减', kind: 'change' },
];

const decisionColumns: readonly ColumnLeaf[] = [
  ...itemColumns,
  { id: 'decisions', label: '处理决定数量', aliases: ['本年处理决定数量'] },
];

/** Table 二, 主动公开政府信息情况, verbatim. Source: 国办公开办函〔2019〕60号, annexed format. */
export const proactiveTable: BandTable = {
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
        { id: 'regulations', label: '规章', aliases: ['政府规章'] },
        { id: 'normativeDocs', label: '规范性文件', aliases: ['行政规范性文件'] },
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
};

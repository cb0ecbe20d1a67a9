import type { BandTable, ColumnLeaf } from '../types.ts';

const decisions: ColumnLeaf = { id: 'decisions', label: '本年处理决定数量', aliases: ['处理决定数量'] };

/** Table 二, 主动公开政府信息情况, verbatim. Source: 国办公开办函〔2021〕30号, annexed format. */
export const proactiveTable: BandTable = {
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
        { id: 'regulations', label: '规章', aliases: ['政府规章'] },
        { id: 'normativeDocs', label: '行政规范性文件', aliases: ['规范性文件'] },
      ],
    },
    {
      heading: '第二十条第（五）项',
      columns: [decisions],
      rows: [{ id: 'licensing', label: '行政许可' }],
    },
    {
      heading: '第二十条第（六）项',
      columns: [decisions],
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
};

/**
 * The parts both official formats share, verbatim: the columns and most rows of table 三, the whole of table 四.
 * Sources: 国办公开办函〔2019〕60号 and 国办公开办函〔2021〕30号, annexed format.
 */
import type { BalanceDeclaration, HeadingNode, MatrixTable, RowLeaf } from '../types.ts';

/** Who asked: the columns of table 三. */
const applicantColumns: MatrixTable['columns'] = [
  {
    label: '申请人情况',
    children: [
      { id: 'naturalPerson', label: '自然人' },
      {
        label: '法人或其他组织',
        children: [
          { id: 'business', label: '商业企业' },
          { id: 'research', label: '科研机构' },
          { id: 'welfare', label: '社会公益组织' },
          { id: 'legal', label: '法律服务机构' },
          { id: 'otherOrg', label: '其他' },
        ],
      },
      { id: 'total', label: '总计', aliases: ['合计'], total: true },
    ],
  },
];

/** （一） to （七） of 三、本年度办理结果. */
function outcomeRows(otherOutcomes: HeadingNode<RowLeaf>): readonly HeadingNode<RowLeaf>[] {
  return [
    { id: 'granted', label: '（一）予以公开' },
    {
      id: 'partiallyGranted',
      label: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
      short: '（二）部分公开',
    },
    {
      label: '（三）不予公开',
      children: [
        { id: 'denied.stateSecret', label: '1.属于国家秘密' },
        { id: 'denied.prohibitedByLaw', label: '2.其他法律行政法规禁止公开' },
        { id: 'denied.securityAndStability', label: '3.危及“三安全一稳定”' },
        { id: 'denied.thirdPartyRights', label: '4.保护第三方合法权益' },
        { id: 'denied.internalAffairs', label: '5.属于三类内部事务信息' },
        { id: 'denied.processInformation', label: '6.属于四类过程性信息' },
        { id: 'denied.enforcementFiles', label: '7.属于行政执法案卷' },
        { id: 'denied.administrativeInquiry', label: '8.属于行政查询事项' },
      ],
    },
    {
      label: '（四）无法提供',
      children: [
        { id: 'unavailable.notHeld', label: '1.本机关不掌握相关政府信息' },
        { id: 'unavailable.requiresCreation', label: '2.没有现成信息需要另行制作' },
        { id: 'unavailable.stillUnclear', label: '3.补正后申请内容仍不明确' },
      ],
    },
    {
      label: '（五）不予处理',
      children: [
        { id: 'notProcessed.petition', label: '1.信访举报投诉类申请' },
        { id: 'notProcessed.duplicate', label: '2.重复申请' },
        { id: 'notProcessed.publication', label: '3.要求提供公开出版物' },
        { id: 'notProcessed.excessive', label: '4.无正当理由大量反复申请' },
        { id: 'notProcessed.confirmation', label: '5.要求行政机关确认或重新出具已获取信息' },
      ],
    },
    otherOutcomes,
    { id: 'total', label: '（七）总计', aliases: ['（七）合计'], short: '办理总计', total: true },
  ];
}

/** Table 三 of a format, whose only difference between the two formats is what （六）其他处理 holds. */
export function requestsTable(otherOutcomes: HeadingNode<RowLeaf>): MatrixTable {
  return {
    shape: 'matrix',
    id: 'requests',
    widths: [754, 921, 3271, 685, 685, 685, 685, 685, 685, 685],
    unit: '件',
    corner: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
    columns: applicantColumns,
    rows: [
      { id: 'newReceived', label: '一、本年新收政府信息公开申请数量', short: '本年新收' },
      { id: 'carriedIn', label: '二、上年结转政府信息公开申请数量', short: '上年结转' },
      {
        label: '三、本年度办理结果',
        children: outcomeRows(otherOutcomes),
      },
      { id: 'carriedOut', label: '四、结转下年度继续办理', short: '结转下年' },
    ],
  };
}

/** The balance that table 三 states in its own corner, for every column. */
export const requestsBalance: BalanceDeclaration = {
  left: ['requests.newReceived.*', 'requests.carriedIn.*'],
  right: ['requests.total.*', 'requests.carriedOut.*'],
};

/** The five outcomes of one group of table 四; `group` is the first part of each column's id. */
function outcomes(group: string) {
  return [
    { id: `${group}.upheld`, label: '结果维持' },
    { id: `${group}.corrected`, label: '结果纠正' },
    { id: `${group}.otherResult`, label: '其他结果' },
    { id: `${group}.pending`, label: '尚未审结' },
    { id: `${group}.total`, label: '总计', aliases: ['合计'], total: true },
  ] as const;
}

/** Table 四: one row of 15 figures, the same in both formats. */
export const litigationTable: MatrixTable = {
  shape: 'matrix',
  id: 'litigation',
  unit: '件',
  widths: [649, 649, 649, 649, 649, 649, 649, 650, 650, 650, 650, 650, 650, 650, 650],
  columns: [
    { label: '行政复议', children: outcomes('review') },
    {
      label: '行政诉讼',
      children: [
        { label: '未经复议直接起诉', children: outcomes('direct') },
        { label: '复议后起诉', children: outcomes('afterReview') },
      ],
    },
  ],
};

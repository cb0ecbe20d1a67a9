import type { TableHelp } from '../declaration/help.ts';

/**
 * Table 四, one row of 15 figures. Sources: the regulation's clauses as cited, the annexed format;
 * 《行政复议法》 (revised 2023, in force since 2024-01-01) article 23, first paragraph, item 4.
 */
export const litigationHelp: TableHelp = {
  '': {
    counts:
      '因政府信息公开工作，本机关被申请行政复议、被提起行政诉讼的案件。先看案子走的是哪条路：申请复议的计入『行政复议』；没有申请复议直接起诉的、复议以后又起诉的，分别计入『行政诉讼』的两组。每一组里，有结论的按结论计，年底还没有结论的计入『尚未审结』。',
    clauses: ['51', '50.3'],
    basisNote:
      '新修订的《行政复议法》自2024年1月1日起施行，第二十三条规定：申请政府信息公开，行政机关不予公开的，应当先申请行政复议。此后这类案件出现在『未经复议直接起诉』的，请再核对一次。',
    mistakes: [
      '结果维持，是本机关的处理得到支持；结果纠正，是被撤销、变更、确认违法或者责令重新处理；撤回、终止等计入『其他结果』。',
      '复议以后又起诉的案子，复议的结果计入『行政复议』，诉讼的结果计入『复议后起诉』。',
      '只有政府信息公开引起的案件才计在这里，土地、拆迁等其他案件不计。',
      '一件也没有的，15格都填0，不能空着。',
    ],
  },
};

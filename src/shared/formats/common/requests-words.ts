import type { TableWords } from '../declaration/words.ts';
import { outcomeWords } from './outcomes-words.ts';

const disclosure = ['政府信息公开', '政务信息公开', '政务公开', '信息公开', '政府信息'];

/**
 * 政府信息公开申请 in all its forms, longest forms included so that none is cut short. Source: the title of table
 * 三 in both formats and the forms of published reports (families received, noneReceived and numberFirst of
 * tests/fixtures/phrases).
 */
const nouns = [
  ...disclosure.flatMap(word => [`${word}申请`, `${word}的申请`, `${word}事项的申请`, `${word}依申请`]),
  ...disclosure.flatMap(word => [`依申请${word}`, `${word}依申请公开`, `申请${word}`, `要求${word}的申请`]),
  '依申请公开政府信息',
  '依申请公开信息',
  '依申请公开申请',
  '依申请公开',
  '依申请信息',
  '依申请公开件',
  '依申请公开信件',
  '依申请公开信函',
  '依申请公开来信',
  '依申请公开办件',
  '依申请公开案件',
  '依申请公开政务信息',
  '依法申请公开',
  '依申请',
  '申请公开政府信息',
  '申请公开信息',
  '申请公开',
  '公开申请',
  '公开政府信息的申请',
  '公开政府信息申请',
  '获取政府信息的申请',
  '要求公开政府信息的申请',
];

/**
 * Table 三, 收到和处理政府信息公开申请情况. Sources: the printed rows and columns of 国办公开办函〔2019〕60号 and
 * 〔2021〕30号; the verbs are those of published reports (families received, handled and applicants of
 * tests/fixtures/phrases).
 */
export const requestsWords: TableWords = {
  subjects: [{ role: 'request', measure: 'requests', words: nouns.join(' ') }],
  verbs: [
    {
      action: 'receive',
      measures: ['requests.newReceived'],
      words: '收到 新收到 新收 接到 接收到 接收 接受 新受理 收悉 登记 收件 接件',
    },
    {
      action: 'accept',
      measures: ['requests.newReceived'],
      alternatives: ['requests.newReceived+requests.carriedIn'],
      words: '受理',
    },
    {
      action: 'handle',
      measures: ['requests.total'],
      words: `
        答复 回复 办结 办复 办理 处理 办理完毕 办理完结 答复办结 办理答复 完成答复 作出答复 予以答复 审结
        办理结果 办理结束 处理完毕 处理完结 办理完成 完成
      `,
    },
    {
      action: 'inProgress',
      measures: ['requests.carriedOut', 'litigation.*.pending'],
      words:
        '尚在办理期限内 在办理期限内 尚在办理中 仍在办理中 正在办理中 正在办理 尚在办理 仍在办理 办理中 正在处理 尚未办结 未办结',
    },
    { action: 'carryIn', measures: ['requests.carriedIn'] },
    { action: 'carryOut', measures: ['requests.carriedOut'] },
    {
      action: 'carry',
      measures: ['requests.carriedOut'],
      alternatives: ['requests.carriedIn'],
      words: '结转',
    },
    // 公开 belongs to any sentence (prose/words/grammar/happening-words.ts); said of requests counted before it is this row.
    { action: 'publish', measures: ['requests.granted'] },
  ],
  rows: outcomeWords,
  columns: {
    'requests.*.naturalPerson': '自然人',
    'requests.*.organizations':
      '法人或其他组织 法人和其他组织 法人及其他组织 法人、其他组织 法人或者其他组织 法人',
    'requests.*.business': '商业企业 企业 企业法人',
    'requests.*.research': '科研机构',
    'requests.*.welfare': '社会公益组织',
    'requests.*.legal': '法律服务机构',
  },
};

import type { WordList } from './lexicon.ts';

/** The words about requests: what they are called, what happens to them, who makes them. */

const disclosure = ['政府信息公开', '政务信息公开', '政务公开', '信息公开', '政府信息'];

/** 政府信息公开申请 in all its forms, longest forms included so that none is cut short. */
const requestNouns = [
  ...disclosure.flatMap(word => [`${word}申请`, `${word}的申请`, `${word}事项的申请`, `${word}依申请`]),
  ...disclosure.flatMap(word => [`依申请${word}`, `${word}依申请公开`, `申请${word}`, `要求${word}的申请`]),
  '依申请公开政府信息',
  '依申请公开信息',
  '依申请公开申请',
  '依申请公开',
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

/** Words for each row of 三、本年度办理结果, by the row's id. */
const outcomes: Readonly<Record<string, string>> = {
  granted: '予以公开 准予公开 同意公开 给予公开 允许公开 予以全部公开 予以主动公开',
  partiallyGranted: '部分公开 予以部分公开 同意部分公开',
  denied: '不予公开 未予公开 不同意公开 不予以公开 不公开',
  'denied.stateSecret': '属于国家秘密 涉及国家秘密 国家秘密',
  'denied.prohibitedByLaw': `
    其他法律行政法规禁止公开 其他法律、行政法规禁止公开 法律行政法规禁止公开 法律、行政法规禁止公开
    法律法规禁止公开
  `,
  'denied.securityAndStability': '危及三安全一稳定 三安全一稳定',
  'denied.thirdPartyRights': '保护第三方合法权益 涉及第三方合法权益 第三方合法权益 第三方权益',
  'denied.internalAffairs': '属于三类内部事务信息 三类内部事务信息 内部事务信息 内部管理信息',
  'denied.processInformation': '属于四类过程性信息 四类过程性信息 四类过程信息 过程性信息 过程信息',
  'denied.enforcementFiles': '属于行政执法案卷 行政执法案卷 执法案卷',
  'denied.administrativeInquiry': '属于行政查询事项 行政查询事项 行政查询',
  unavailable: '无法提供 不能提供 无法公开',
  'unavailable.notHeld': `
    本机关不掌握相关政府信息 本机关不掌握相关信息 本机关不掌握 不掌握相关政府信息 不掌握相关信息
    不掌握该信息 不掌握 政府信息不存在 信息不存在
  `,
  'unavailable.requiresCreation':
    '没有现成信息需要另行制作 没有现成信息、需要另行制作 没有现成信息 需要另行制作 需另行制作',
  'unavailable.stillUnclear': '补正后申请内容仍不明确 补正后内容仍不明确 补正后仍不明确 申请内容不明确',
  notProcessed: '不予处理',
  'notProcessed.petition': '信访举报投诉类申请 信访举报投诉类 信访、举报、投诉类申请 信访类申请',
  'notProcessed.duplicate': '重复申请',
  'notProcessed.publication': '要求提供公开出版物 公开出版物',
  'notProcessed.excessive': '无正当理由大量反复申请 大量反复申请',
  'notProcessed.confirmation':
    '要求行政机关确认或重新出具已获取信息 确认或重新出具已获取信息 重新出具已获取信息',
  other: '其他处理 作其他处理',
  'other.notCorrected': '申请人无正当理由逾期不补正 无正当理由逾期不补正 逾期不补正 逾期未补正',
  'other.feeUnpaid':
    '申请人逾期未按收费通知要求缴纳费用 逾期未按收费通知要求缴纳费用 逾期未缴纳费用 逾期未缴费',
};

/** The columns under 申请人情况. */
const applicants: Readonly<Record<string, string>> = {
  naturalPerson: '自然人',
  organizations: '法人或其他组织 法人和其他组织 法人及其他组织 法人、其他组织 法人或者其他组织',
  business: '商业企业',
  research: '科研机构',
  welfare: '社会公益组织',
  legal: '法律服务机构',
};

/** Every word about requests with its meaning. */
export const requestWords: WordList = [
  [requestNouns.join(' '), { kind: 'subject', subject: 'requests' }],
  ['申请', { kind: 'weakRequest' }],
  [
    '收到 新收到 新收 接到 接收到 接收 接受 受理 新受理 收悉 登记 收件 接件',
    { kind: 'action', action: 'receive' },
  ],
  [
    `
      答复 回复 办结 办复 办理 处理 办理完毕 办理完结 答复办结 办理答复 完成答复 作出答复 予以答复 审结
      办理结果
    `,
    { kind: 'action', action: 'handle' },
  ],
  [
    '正在办理中 正在办理 尚在办理 仍在办理 办理中 正在处理 尚未办结 未办结',
    { kind: 'action', action: 'inProgress' },
  ],
  ...Object.entries(outcomes).map(
    ([row, words]) => [words, { kind: 'outcome', row }] satisfies WordList[number],
  ),
  ...Object.entries(applicants).map(
    ([column, words]) => [words, { kind: 'column', column }] satisfies WordList[number],
  ),
  [
    `
      网上 网络 线上 互联网 网站 门户网站 政府网站 在线 信函 信件 邮寄 邮件 电子邮件 电子邮箱 当面 现场
      窗口 来信申请 来函申请 书面 纸质 线下 传真 电话 平台 邮政
    `,
    { kind: 'part' },
  ],
  [
    `
      等渠道 等方式 等途径 等形式 等多种渠道 等多种方式 等多种形式 各种渠道 多种渠道 各渠道 各类渠道
      各种方式 任何形式 任何渠道 线上线下 线上、线下
    `,
    { kind: 'part', cancels: true },
  ],
];

import type { Measure } from '../declaration/words.ts';

/**
 * Words for each row of 三、本年度办理结果. Sources: the printed labels of 国办公开办函〔2019〕60号 and 〔2021〕30号,
 * and their short forms in published reports (families outcomes and reasons of tests/fixtures/phrases).
 */
export const outcomeWords: Readonly<Record<Measure, string>> = {
  'requests.granted': '予以公开 准予公开 同意公开 给予公开 允许公开 予以全部公开 予以主动公开',
  'requests.partiallyGranted': '部分公开 予以部分公开 同意部分公开',
  'requests.denied': '不予公开 未予公开 不同意公开 不予以公开 不公开',
  'requests.denied.stateSecret': '属于国家秘密 涉及国家秘密 国家秘密',
  'requests.denied.prohibitedByLaw': `
    其他法律行政法规禁止公开 其他法律、行政法规禁止公开 法律行政法规禁止公开 法律、行政法规禁止公开
    法律法规禁止公开
  `,
  'requests.denied.securityAndStability': '危及三安全一稳定 三安全一稳定',
  'requests.denied.thirdPartyRights': '保护第三方合法权益 涉及第三方合法权益 第三方合法权益 第三方权益',
  'requests.denied.internalAffairs': '属于三类内部事务信息 三类内部事务信息 内部事务信息 内部管理信息',
  'requests.denied.processInformation': '属于四类过程性信息 四类过程性信息 四类过程信息 过程性信息 过程信息',
  'requests.denied.enforcementFiles': '属于行政执法案卷 行政执法案卷 执法案卷',
  'requests.denied.administrativeInquiry': '属于行政查询事项 行政查询事项 行政查询',
  'requests.unavailable': '无法提供 不能提供 无法公开',
  'requests.unavailable.notHeld': `
    本机关不掌握相关政府信息 本机关不掌握相关信息 本机关不掌握 不掌握相关政府信息 不掌握相关信息
    不掌握该信息 不掌握 政府信息不存在 信息不存在 不属于本机关掌握 不属于本机关掌握的信息 非本机关掌握
    本机关未掌握 不由本机关掌握 不属本机关掌握 不属于我机关掌握 不属于我单位掌握 不属于我镇掌握 不属于我局掌握
  `,
  'requests.unavailable.requiresCreation':
    '没有现成信息需要另行制作 没有现成信息、需要另行制作 没有现成信息 需要另行制作 需另行制作',
  'requests.unavailable.stillUnclear':
    '补正后申请内容仍不明确 补正后内容仍不明确 补正后仍不明确 申请内容不明确',
  'requests.notProcessed': '不予处理',
  'requests.notProcessed.petition': '信访举报投诉类申请 信访举报投诉类 信访、举报、投诉类申请 信访类申请',
  'requests.notProcessed.duplicate': '重复申请',
  'requests.notProcessed.publication': '要求提供公开出版物 公开出版物',
  'requests.notProcessed.excessive': '无正当理由大量反复申请 大量反复申请',
  'requests.notProcessed.confirmation':
    '要求行政机关确认或重新出具已获取信息 确认或重新出具已获取信息 重新出具已获取信息',
  'requests.other': '其他处理 作其他处理',
  'requests.other.notCorrected': '申请人无正当理由逾期不补正 无正当理由逾期不补正 逾期不补正 逾期未补正',
  'requests.other.feeUnpaid':
    '申请人逾期未按收费通知要求缴纳费用 逾期未按收费通知要求缴纳费用 逾期未缴纳费用 逾期未缴费',
};

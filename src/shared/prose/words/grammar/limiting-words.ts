import type { WordList } from '../meaning.ts';

/**
 * Words that limit what is counted to a part of it: a time, a matter, a channel; and those that take all channels
 * together (families parts, received and noneReceived of tests/fixtures/phrases).
 */
export const limitingWords: WordList = [
  [
    `
      涉及 关于 上半年 下半年 第一季度 第二季度 第三季度 第四季度 一季度 二季度 三季度 四季度 季度 每月
      每季度 每年 每 历年 近三年 近两年 近年来 近年 以来累计 超过 不少于 不超过 不低于 至少 以上 由上年
      从上年 力争 拟 计划 预计 一般程序 简易程序 普通程序 首
    `,
    { kind: 'part' },
  ],
  // What was not taken in at all is no row of its own.
  ['不予受理 不再受理 不受理 不予登记 未予受理', { kind: 'part' }],
  // Whose information it is says nothing of the outcome, and a case that was taken back is no case put right.
  [
    `
      属于本机关公开 属本机关公开 不属于本机关公开 不属本机关公开 属于本机关公开范围 不属于本机关公开范围
      本机关公开 撤销复议申请 撤回复议申请 撤回行政复议申请 撤销行政复议申请 撤回申请 撤诉 撤回起诉
    `,
    { kind: 'part' },
  ],
  // What is done for another body, what others asked to be put right, and what has another cause.
  [
    `
      协助 协办 配合 配合上级 要求更正 申请更正 更正政府信息 更正信息 政府信息更正 政府信息公开以外
      政府信息公开之外 信息公开以外 信息公开之外
    `,
    { kind: 'part' },
  ],
  // Bodies that are part of the one that reports.
  [
    `
      本级 镇本级 乡本级 县本级 区本级 市本级 镇机关 乡机关 局机关 县直 区直 镇直 各村 各社区 各村社区
      各村（社区） 村级 各乡镇 各镇 各街道 各站所 各科室 下属单位 下级单位 所属单位 直属单位 二级机构
    `,
    { kind: 'part' },
  ],
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

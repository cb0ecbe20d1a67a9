import type { WordList } from '../meaning.ts';

/**
 * Words that change nothing of what a figure counts: sums, times, bodies, manners. Source: what stands between the
 * words of the tables in published reports (every family of tests/fixtures/phrases).
 */
export const fillerWords: WordList = [
  ['事项 项目', { kind: 'filler', says: 'items' }],
  ['政府信息公开工作 信息公开工作', { kind: 'filler', says: 'work' }],
  ['相关 有关 该类 此类 上述 其余 剩余 余下 余 尚余', { kind: 'filler' }],
  ['其中 包括 包含 含', { kind: 'filler', says: 'among' }],
  ['共 共计 总计 合计 总共 一共 累计 共有 总共有', { kind: 'filler', says: 'sum' }],
  ['等情形 等情况 等原因 等理由 等事由', { kind: 'filler', says: 'examples' }],
  [
    `
      计 达 达到 达到了 为 是 有 了 的 已 其 中 另 另有 另外 还有 还 即 仅 只 又 且 则 故 而 等 类
    `,
    { kind: 'filler' },
  ],
  [
    `
      全年 全年度 全年来 一年来 年内 当年 年度 度 截至 截止 年底 目前 截至目前
      截止目前 以来 起 至 新 增至 增加到 增加至 减至 减少到 减少至 降至 上升至 上升到 期间 内
    `,
    { kind: 'filler' },
  ],
  [
    `
      全镇 全乡 全街道 全街 全县 全区 全市 全局 我镇 我乡 我街道 我办 我局 我县 我区 我市 我委 我单位 本镇
      本乡 本街道 本局 本单位 本机关 本部门 本行政机关 各单位 各部门 行政机关 镇 乡 街道 办事处
      街道办事处 镇政府 乡政府 镇人民政府 乡人民政府 人民政府 政府 党政办 党政办公室 办公室 单位 群众 公众
      社会公众 公民 申请人 公民、法人和其他组织 公民、法人或其他组织 公民、法人或者其他组织
      公民、法人及其他组织 公民、法人、其他组织 公民法人和其他组织 公民法人或其他组织 公民和法人 其他组织
      任何 任何单位 任何个人
    `,
    { kind: 'filler' },
  ],
  [
    `
      数 数量 总数 总量 件数 量 件 案件 办件 办件量 事务 情况 情形 现象 业务 内容 工作 方面 结果
      金额 总金额 总额 问题
    `,
    { kind: 'filler' },
  ],
  ['决定 处理决定 处理决定数量 决定数量', { kind: 'filler', says: 'decision' }],
  [
    `
      政府信息公开 政务信息公开 信息公开 政务公开 信息公开类 政府信息公开类 有关政府信息公开
      涉政府信息公开 涉信息公开 涉政务公开 涉及政府信息公开的 涉及信息公开的 涉及信息公开
      政府信息公开方面 政府信息公开领域 政府信息公开事务 信息公开事务
    `,
    { kind: 'filler', says: 'disclosure' },
  ],
  [
    `
      规范 高效 妥善 准确 稳妥 圆满 认真 顺利 依法 依规 依法依规 按时 按期 及时 按规定 按要求 在法定时限内 在法定期限内 在规定时限内 在规定期限内
      法定时限内 法定期限内 规定时限内 按照规定 严格按照规定 提出 提交 递交 寄送 提起申请 提出的 提交的 通过 进行 作出
      做出 实施 执行 开展 经 向 对 在 以 将 被 于 所 继续 按 予以 属于 属 申请人要求 实际 收取 征收
      采购 组织实施
    `,
    { kind: 'filler' },
  ],
];

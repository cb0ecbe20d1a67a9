import type { WordList } from '../meaning.ts';

/**
 * Longer words that would otherwise be cut into words of the grammar (families idioms, rules and procedures of
 * tests/fixtures/phrases).
 */
export const opaqueWords: WordList = [
  [
    `
      无障碍 无偿 无纸化 无关 无论 无疑 无缝 无线 无人机 无理由 无正当理由 无废 无违建 无诈 无烟 毫无 未来
      未成年人 未就业 未能 未按 未及时 未定 规章制度 一件事 每一件 件件 逐件 第三方 行政复议法
      行政复议条例 行政复议机关 行政诉讼法 行政处罚法 行政许可法 行政强制法 复议机关 主动公开基本目录
      村务公开 党务公开 财务公开 居务公开 办公开 收费通知 信息处理费 处理费 项目申请 共同 共享 共建 共产党 共青团
      公共 中共 中心 其他 其它 多次 多种 多个 多样 减少跑动 各类 各级 各项
    `,
    { kind: 'unknown' },
  ],
];

import { commands } from '../../shared/commands/commands.ts';

/** Words about what people say of the report before it goes out. */
export const remarkWords = {
  group: '意见',
  write: commands.remark.label,
  replyTitle: '回复',
  rewordTitle: '修改意见',
  text: '意见',
  on: (where: string) => `对“${where}”的意见：`,
  save: '写好',
  settle: '了结',
  reopen: '重新打开',
  reply: '回复',
  reword: '改',
  remove: '删除',
  settled: (by: string, when: string) => (by === '' ? `已了结（${when}）` : `已了结（${by}，${when}）`),
  open: '未了结',
  noneOpen: '没有未了结的意见。',
  count: (open: number, all: number) => `意见 ${all} 条，未了结 ${open} 条`,
  hasRemark: '这一格有意见',
  takeOver: (count: number) => `收进意见（${count} 条）`,
  allKnown: '批注都已经在意见里了。',
  withDraft: (count: number) => `草稿文件带上意见（${count} 条）`,
} as const;

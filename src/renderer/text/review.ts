import { commands } from '../../shared/commands/commands.ts';

/** Words of the dialog that takes a file back from those who reviewed the report. */
export const reviewWords = {
  title: commands.review.label,
  intro:
    '选择领导或上级改好的 Word 文件。改了哪一格、哪几个字，逐处列出来，由您决定采纳不采纳；在您点之前，报告不会有任何改动。',
  choose: '选择改好的文件…',
  openThat: '打开那一份',
  openThatNote: '打开以后，再点“收回修改稿”选这个文件。',
  compareAnyway: '仍与现在打开的比较',
  reading: '正在读…',
  same: '文件与现在的报告一致，没有要采纳的修改。',
  done: '都看完了。',
  count: (left: number) => `还有 ${left} 处修改：`,
  list: '修改',
  keys: '↑ ↓ 选一处，Enter 采纳，Delete 不采纳；采纳错了，关闭后可以撤销（Ctrl+Z），一处一步。',
  take: '采纳',
  refuse: '不采纳',
  later: '以后再说',
  takeAll: '全部采纳',
  laterNote: (count: number) => `${count} 处以后再说：再打开这个文件，还会列出来。`,
  older: '送审以后，报告在程序里改过：标着“可能是送审以后在程序里改的”的几处，全部采纳时不算在内。',
  blank: '空白',
  comments: '批注',
  reply: (author: string) => `${author}答：`,
  settled: '（已解决）',
  outside: '没有比较、没有收回的',
} as const;

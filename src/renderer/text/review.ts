import { commands } from '../../shared/commands/commands.ts';

/** Words of the dialog that takes a file back from those who reviewed the report. */
export const reviewWords = {
  title: commands.review.label,
  intro:
    '选择领导或上级改好的 Word 文件，或同事改过的草稿（.nianbao）。改了哪一格、哪几个字，逐处列出来，由您决定采纳不采纳；在您点之前，报告不会有任何改动。',
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

/** Words of the dialog that compares the published report with the draft. */
export const publishedWords = {
  title: commands.published.label,
  intro:
    '把网站上发布的报告存成网页（在浏览器里按 Ctrl+S），或下载它的 Word、PDF，选来与现在的报告逐格逐字对照；也可以把整页复制了粘贴在下面。这里只看不改。',
  choose: '选择网页或文件…',
  reading: '正在读…',
  pasted: '粘贴的网页',
  same: '发布的报告与现在的报告一致。',
  count: (name: string, count: number) => `《${name}》与现在的报告有 ${count} 处不同，按报告的顺序：`,
  legend: '划掉的是现在的报告里的，下面画线的是发布出来的。',
  again: '换一个',
  outside: '没有比较的、网站自己加的',
} as const;

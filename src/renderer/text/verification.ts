import { commands } from '../../shared/commands/commands.ts';
import type { Verification } from '../../shared/report/verification.ts';

const ways: Readonly<Record<Verification['how'], string>> = {
  'read-aloud': '唱票',
  'second-entry': '再录一遍',
};

/** Words of 双人核对. */
export const verificationWords = {
  title: commands.verify.label,
  intro: '请另一位同事对照底稿，把一张表的数再核对一遍。核对过、以后没有改动的格，角上有一个 ✓。',
  table: '核对哪张表',
  way: '怎样核对',
  ways: [
    { value: 'read-aloud', label: `${ways['read-aloud']}：一行一行念，对的按 Enter` },
    { value: 'second-entry', label: `${ways['second-entry']}：看不到第一遍的数，再录一遍，最后列出不同` },
  ],
  start: '开始',
  running: (way: Verification['how'], table: string) => `${ways[way]}：${table}`,
  row: (at: number, count: number) => `第 ${at} 行，共 ${count} 行`,
  blank: '空白',
  confirm: '对，下一行',
  confirmLast: '对，核对完了',
  next: '下一行',
  compare: '录完了，比较',
  back: '上一行',
  readKeys: 'Enter 确认这一行，↑ 或退格回上一行，Esc 离开；确认过的行都会记下。',
  enterKeys: 'Enter 到下一格。空白的格不填。自动合计的格不用录。',
  nothingToEnter: '这张表的数都是自动合计的，没有要再录的。',
  recorded: (count: number) => `已记下 ${count} 格核对过`,
  same: (agreed: number) => `两遍一致，${agreed} 格已记下核对过。`,
  differ: (agreed: number, differing: number) =>
    `一致的 ${agreed} 格已记下核对过；不同的 ${differing} 处没有记，请对照底稿看看哪一遍对：`,
  first: (text: string) => `第一遍 ${text === '' ? '空白' : text}`,
  second: (text: string) => `第二遍 ${text === '' ? '空白' : text}`,
  changedSince: (text: string) => `现在是 ${text === '' ? '空白' : text}`,
  again: '再核对一张',
  confirmed: '这一格双人核对过',
  confirmedBy: (how: Verification['how'], by: string, when: string) =>
    `双人核对过（${ways[how]}，${[by, when].filter(Boolean).join('，')}）`,
} as const;

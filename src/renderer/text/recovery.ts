import { commands } from '../../shared/commands/commands.ts';

/** How a copy compares with what the library has. */
const copyStates = {
  missing: '列表里没有',
  removed: '在回收站里',
  damaged: '现在的已损坏',
  same: '与现在的相同',
  older: '比现在的旧',
  newer: '比现在的新',
  apart: '与现在的各有改动',
} as const;

/** What became of the reports that were brought back, after their number. */
const restored = {
  added: '份已放回报告列表',
  replaced: '份已换成备份的内容，换下的留在它的“历史版本”里',
  copied: '份已另存为单独一份，原来的没有动',
  takenOut: '份已从回收站取回',
  same: '份与现在的相同，没有改动',
} as const;

/** What is wrong with a library that cannot be opened, and what to do. */
const reasons = {
  quota: {
    title: '磁盘空间不足，报告列表打不开',
    text: '报告没有改动。请清理磁盘，再点“再试一次”。',
  },
  closed: {
    title: '与报告库的连接断开了',
    text: '可能在别的窗口升级了程序，或清除了浏览数据。请关闭其他年报助手窗口，再点“再试一次”；仍不行请重新打开程序。',
  },
  corrupt: {
    title: '存放报告的文件读不出来',
    text: '文件可能已损坏，也可能磁盘已满。请先检查磁盘空间，再点“再试一次”；仍不行，请按下面的步骤找回报告。恢复之前请不要清理磁盘或卸载程序。',
  },
  newer: {
    title: '报告由更新版本的年报助手保存',
    text: '这个版本打不开，报告没有改动。请升级年报助手；急用时，可以在下面把能读出的报告导出来。',
  },
  unknown: {
    title: '报告列表打不开，原因不明',
    text: '请再试一次；仍不行请重新启动电脑后再打开。报告没有改动，也可以按下面的步骤找回报告。',
  },
} as const;

/** Words of recovery: a library that is lost or cannot be opened, and reports brought back. */
export const recoveryWords = {
  lostTitle: '有报告不见了',
  lostSteps: '下面是找到的备份。选好要恢复的报告，点“恢复选中的报告”；恢复完再点“继续使用”。',
  lostStepsWithoutFolder: '请点“从备份文件恢复…”，选出用“备份到…”存过的备份文件；恢复完再点“继续使用”。',
  goOn: '继续使用',
  goOnNote: '没有恢复的报告，以后还可以在“更多—备份与恢复”里恢复。',
  reasons,
  again: '再试一次',
  readable: '能读出的报告',
  readOut: '读出报告…',
  reading: '正在读取…',
  readableCount: (count: number) =>
    `读出了 ${count} 份报告。可以导出 Word 应急，也可以全部存成一个备份文件，以后恢复。`,
  othersCount: (count: number) =>
    `另有 ${count} 份是更新版本保存的，这个版本看不懂；存成备份文件后，升级后的程序能打开。`,
  nothingReadable: '没有读出任何报告。',
  saveAll: '全部存成一个备份文件…',
  exportWord: commands.export.label,
  startAnew: '从备份恢复',
  startAnewNote:
    '先清除打不开的报告库，再从备份恢复。清除后，备份里没有的报告就找不回来了，请先把能读出的存好。',
  startAnewButton: '清除并从备份恢复…',
  startAnewConfirm: '能读出的报告已经存好，确定清除打不开的报告库',
  notDiscarded: '清除不了：报告库正被别的窗口占用。请关闭其他年报助手窗口后再试。',
  noBackups: '没有找到可以恢复的备份。',
  folderShown: (folder: string) => `备份文件夹：${folder}`,
  inFolder: '备份文件夹里的备份：',
  fromFile: '从备份文件恢复…',
  fromFileShown: (name: string) => `备份文件：《${name}》`,
  unreadable: (names: string) => `这些文件读不出来：${names}`,
  unit: '单位',
  year: '年度',
  time: '备份时间',
  compared: '与现在相比',
  pick: (unit: string, year: number) => `恢复 ${unit} ${year}年`,
  copyStates,
  /** `set` is `latest`, `file`, or the day of a dated set, which is said where it is another day. */
  copyName: (when: string, set: string) =>
    set === 'latest' || set === 'file' || when.startsWith(set) ? when : `${when}（${set} 那一套）`,
  whereItDiffers: '已有的报告与备份不同时',
  replace: '换成备份的内容（现在的内容留在“历史版本”里）',
  copy: '另存为单独一份，现在的不动',
  broughtBack: '✓ 已恢复',
  restore: (count: number) => (count === 0 ? '恢复选中的报告' : `恢复选中的 ${count} 份`),
  restored: (counts: readonly (readonly [keyof typeof restored, number])[]) =>
    `✓ ${counts.map(([kind, count]) => `${count} ${restored[kind]}`).join('；')}。`,
  notRestored: (name: string, why: string) => `《${name}》没有恢复：${why}`,
  changedMeanwhile: '恢复时它刚在别处改动过，没有覆盖。请再恢复一次。',
  damagedTitle: '这份报告的存储已损坏',
  damagedName: '损坏的报告',
  findBack: '找回…',
  saveRaw: '一、先把原始内容存成文件留存',
  saveRawButton: '另存原始内容…',
  rawName: '损坏的报告原始内容',
  rawSaved: (name: string, folder: string) => `已存为《${name}》。位置：${folder}`,
  fromVersions: '二、从历史版本找回',
  fromBackups: '三、从备份找回',
  noVersions: '没有可用的历史版本。',
  noCopies: '没有找到这份报告的备份。',
  takeBack: '找回这个版本',
  takenBack: (title: string) => `已找回《${title}》`,
  toTrash: '不要了，放入回收站',
} as const;

const two = (value: number) => String(value).padStart(2, '0');

/** Words about backups. */
export const backupWords = {
  automatic: '自动备份',
  automaticTo: '每次保存后几秒内，程序自动把报告抄一份到备份文件夹；每天另存一套，按天保留。',
  openFolder: '打开文件夹',
  changeFolder: '更换文件夹…',
  idle: '本次打开程序后还没有改动，没有需要备份的内容。',
  written: (at: string) => `✓ 最近一次备份：${at}`,
  failed: (why: string) => `▲ 最近一次备份没有写成：${why}`,
  tryAgain: '再试一次',
  failedOnce: (why: string) => `报告已保存在程序里，但备份没有写成：${why}`,
  notBackedUp: '备份没有写成',
  look: '查看',
  worksAgain: '备份已恢复正常。',
  moved: (count: number, folder: string) =>
    `备份文件夹已换成“${folder}”，${count} 份报告已备份到那里；原来文件夹里的备份没有动。`,
  byHand: '备份到 U 盘或别的位置',
  byHandNote: '把全部报告存成一个文件，可以放到 U 盘，也可以拿到另一台电脑上恢复。',
  nothingToBackUp: '报告列表里还没有可以备份的报告。',
  backedUpTo: (count: number, name: string, folder: string) =>
    `已把 ${count} 份报告备份为《${name}》。位置：${folder}`,
  fileName: (at: Date, ending: string) =>
    `年报助手备份${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}.${ending}`,
  inBrowser:
    '在浏览器里使用时，报告存在这个浏览器里，没有自动备份；清除浏览数据会把报告一起清掉。请常点“备份到…”，把备份文件存到 U 盘或别的文件夹。',
  browserKeeps: '✓ 浏览器已答应不自动清理报告。',
  browserMayClear: '▲ 浏览器没有答应长期保留：磁盘空间不足时，它可能清理报告。',
  restore: '恢复',
  restoreNote: '选出要恢复的报告和备份时间。恢复不会丢掉现在的内容。',
  offer: (count: number, folder: string) => `在“${folder}”里找到 ${count} 份报告的备份。`,
  offerRestore: '从备份恢复…',
  newer: (count: number) =>
    `备份比报告库新：${count} 份报告的备份里，有这里没有的改动。可能是电脑做过系统还原，或别的电脑也用这个备份文件夹。两边都还在，没有互相覆盖，请选用哪一份。`,
  newerKinds: { ahead: '备份更新', apart: '两边各有改动' },
  newerBackup: (title: string, kind: string, at: string) => `${title}：${kind}，备份保存于 ${at}`,
  newerRestore: '查看并恢复…',
  newerKeep: '继续用现在的',
  newerKeepNote: '备份里的内容会留在各份报告的“历史版本”里',
  passedOver: '继续用现在的内容；备份里的内容已留在各份报告的“历史版本”里。',
} as const;

const two = (value: number) => String(value).padStart(2, '0');

/** The state of saving. */
export const saveWords = {
  saving: '保存中…',
  failed: '保存失败',
  conflict: '暂未保存',
  saved: (at: Date | undefined) => (at ? `已保存 ${two(at.getHours())}:${two(at.getMinutes())}` : '已保存'),
} as const;

/** Said when what was typed cannot be stored. */
export const savingWords = {
  failedBar: (why: string) => `保存失败，程序会不断重试。${why}`,
  again: '立即再试',
  exportWord: '导出 Word 留存',
  saveFile: '存草稿文件',
  leftUnsaved:
    '刚才最后填的内容没有存进报告库，已暂时留在程序里。请尽快再打开这份报告，核对后等到显示“已保存”。',
  resumed: '上次关闭前最后填的内容没有来得及存上，已为您找回并继续保存。',
  removedElsewhere: '这份报告刚在另一个窗口删除，可以在“更多—回收站”里恢复。',
  openElsewhere: '这份报告在另一个窗口也打开着。那边存下的内容会显示到这里；请只在一个窗口里填写。',
} as const;

/** Said when the same report was changed in another window. */
export const conflictWords = {
  changed:
    '这份报告刚在另一个窗口改动并保存。为避免互相覆盖，这里的改动暂未保存。选哪一份都行，另一份会留在“历史版本”里。',
  removed: '这份报告刚在另一个窗口放进了回收站，这里的改动暂未保存。',
  missing: '这份报告刚在另一个窗口彻底删除了，这里的内容还在。',
  damaged: '这份报告存储的内容刚刚损坏，这里的内容还在。',
  keepMine: '以这个窗口为准',
  takeTheirs: '以另一个窗口为准',
  keepReport: '保留这份报告，继续填写',
  leave: '不保留，回到报告列表',
  letGo: '留在回收站，回到报告列表',
} as const;

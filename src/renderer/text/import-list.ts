/** Words about several files that are imported one after another. */
export const importListWords = {
  title: '一次导入几个文件',
  progress: (at: number, count: number, name: string) => `正在导入第 ${at} 个，共 ${count} 个：${name}`,
  done: (count: number, taken: number, look: number, refused: number) => {
    const parts = [
      taken > 0 ? `已导入 ${taken} 个` : '',
      look > 0 ? `需要您看一下 ${look} 个` : '',
      refused > 0 ? `没有导入 ${refused} 个` : '',
    ];
    return `共 ${count} 个文件：${parts.filter(Boolean).join('，')}。`;
  },
  states: {
    waiting: '等待',
    reading: '正在读',
    taken: '✓ 已导入',
    look: '▲ 需要您看一下',
    refused: '✖ 没有导入',
  },
  stop: '停止',
  stopped: '已停止，这个文件没有导入。',
  open: '打开',
  openNamed: (name: string) => `打开 ${name}`,
  review: '打开核对',
  reviewNamed: (name: string) => `打开核对 ${name}`,
  notes: (count: number) => `说明 ${count} 条`,
  left: (count: number) => `一次导入的文件里，还有 ${count} 个需要您看一下`,
  backToList: '回到列表',
  unit: '没有识别出机关名称',
  year: '没有识别出年度',
  yearWhy: (why: string) => why.replace(/。$/, ''),
  otherFormat: (year: number, format: string) => `写的是 ${year} 年，表格却是${format}`,
  unrecognised: (count: number) => `有 ${count} 处没有识别，没有填入任何格`,
  asked: (reasons: readonly string[]) => `${reasons.join('；')}。请打开核对，再决定是否导入。`,
  known: (title: string) => `报告列表里已有《${title}》，没有再导入一份。`,
  knownDraft: '报告列表里已有这份报告，没有再存一份。',
  carriesFormat: '这份草稿带着一种报告格式，或者它的格式还没有导入。',
  backup: '这是备份文件，里面有几份报告：请打开，选要恢复哪几份。',
  format: '这是报告格式文件，不是报告：请打开，看过以后再导入格式。',
  draftOpened: '草稿文件，整份存入',
} as const;

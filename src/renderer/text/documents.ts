import { commands } from '../../shared/commands/commands.ts';

/** Words about making and reading documents. */
export const documentWords = {
  workerFailed: '程序处理文件的部分没有启动起来。请关闭程序重新打开后再试。',
  tookTooLong: '这个文件处理了一分钟还没有完成，已经停下。请换一个文件，或另存为 .docx 后再试。',
  stopped: '已停止。',
} as const;

/** Words of the export dialog. */
export const exportWords = {
  title: '导出报告',
  clean: '没有发现错误，可以导出。',
  /** What stands against exporting: errors, and what is 未填. */
  unfinished: (errors: number, unfilled: number) => {
    const wrong = errors > 0 ? [`还有 ${errors} 处错误没有改`] : [];
    const blank = unfilled > 0 ? [`${errors > 0 ? '' : '还有 '}${unfilled} 处未填（没有发生的填 0）`] : [];
    return `${[...wrong, ...blank].join('，')}。建议改好、填好再导出：`;
  },
  hasWarnings: (count: number) => `另有 ${count} 处提醒，请再看一眼。`,
  andMore: (count: number) => `……还有 ${count} 处`,
  allTheSame: '我知道还没有改好、填好，仍要导出',
  backToFix: '回去修改',
  fonts: '字体',
  fontsGb: '公文字体（方正小标宋、仿宋_GB2312、楷体_GB2312）',
  fontsSystem: '系统字体（宋体、仿宋、楷体、黑体）',
  fontsOwn: '自选字体',
  fontsNote: '电脑上没有装公文字体时，请选“系统字体”。',
  ownFaces: {
    title: '标题字体',
    body: '正文字体',
    first: '一级标题字体（一、）',
    second: '二级标题字体（（一））',
    table: '表格字体',
  },
  ownFacesNote: '写字体在 Word、WPS 里的名字，如“方正仿宋_GBK”；空着的用公文字体。',
  instead: (face: string, characters: string, instead: string) =>
    `“${face}”里没有“${characters}”，导出时这${characters.length > 1 ? '些字' : '个字'}改用${instead}。`,
  nowhere: (characters: string) => `“${characters}”在常用字体里都没有，打开后可能显示成方框，请核对。`,
  shading: '表格标题行加底纹',
  digits: '数字字体',
  digitsTimes: 'Times New Roman',
  digitsFangsong: '仿宋',
  word: commands.export.label,
  pdf: commands.pdf.label,
  html: '存为网页',
  copyHtml: '复制为网页',
  text: '存为纯文本',
  draft: '存草稿文件',
  others: '其他格式',
  review: '送审用的 Word',
  reviewNote: '报告本身不变，核对出的问题作为批注写在那一格、那几个字旁边；领导改好以后用“收回修改稿”取回。',
  print: commands.print.label,
  printed: '已交给打印机。',
  making: '正在生成…',
  saved: (name: string, compared: readonly string[], folder: string) =>
    compared.length === 0
      ? `已保存《${name}》。位置：${folder}`
      : `已保存《${name}》，已核对 ${compared.join('、')}，与填写内容一致。位置：${folder}`,
  fault:
    '导出时出了意外，没有写出文件，填写的内容没有改动。请重试；仍不行时请用“帮助—报修信息”联系维护人员。',
  noPages: '打印的页面没有排出来。请重新打开程序后再试，或先导出 Word 再打印。',
  copied: '已复制。在网站后台的编辑框里按 Ctrl+V 粘贴即可。',
  openFile: '打开文件',
  openFolder: '打开所在文件夹',
  again: '再次导出',
} as const;

/** Words of exporting into the unit's own Word file. */
export const templateWords = {
  title: '按本单位模板导出',
  intro: '用县里或本单位发的 Word 模板：数字填进它的表格，文字放到它的标题下面，其余一字不动。',
  choose: '选择模板…',
  other: '换一个模板…',
  remembered: (name: string) => `《${name}》`,
  fill: '填好导出…',
  asks: (name: string, count: number) => `《${name}》和这份报告有 ${count} 处对不上，还没有写出文件：`,
  asksNote: '可以改好模板再导出；也可以先导出，这几处自己在 Word 里补。',
  partly: '先导出其余的',
  not: '不导出',
  replaced: (words: readonly string[]) => `。模板里的这些字已换掉：${words.join('；')}`,
  notKept: '模板没有记住：报告库写不进去。这次导出不受影响，下次要重新选择模板。',
} as const;

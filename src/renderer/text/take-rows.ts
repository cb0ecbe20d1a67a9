/** Words of taking rows of a spreadsheet into the register. */
export const takeRowsWords = {
  title: '放进台账之前看一看',
  from: (file: string | undefined) => (file === undefined ? '粘贴的内容' : `“${file}”`),
  columns: '每一栏当作什么（不对的可以改，改过的下次记住）',
  column: (index: number) => `第 ${index + 1} 栏`,
  takenFor: '当作',
  example: '例如',
  none: '不对应，文字放进备注',
  ignored: '不需要',
  count: (added: number, same: number) =>
    [`新增 ${added} 件`, ...(same > 0 ? [`${same} 件台账里已有、内容相同`] : [])].join('，'),
  differing: (count: number) => `${count} 件的编号台账里已有，内容不同：`,
  keep: '保留台账里的',
  replace: '换成表格里的',
  twice: (numbers: readonly string[]) => `表格里编号重复：${numbers.slice(0, 5).join('、')}。各算一件。`,
  errors: (count: number) => `有 ${count} 处看不懂，什么也没有放进去。请在表格里改好再来，或改上面的对应：`,
  error: (row: number, heading: string, message: string) =>
    `第 ${row} 行${heading ? `“${heading}”` : ''}：${message}`,
  more: (count: number) => `还有 ${count} 处。`,
  take: (count: number) => `放进台账（${count} 件）`,
  nothing: (file: string) => `“${file}”里没有内容。`,
  taken: (added: number, replaced: number) =>
    `已放进台账：${[...(added > 0 ? [`新增 ${added} 件`] : []), ...(replaced > 0 ? [`更新 ${replaced} 件`] : [])].join('，')}。`,
} as const;

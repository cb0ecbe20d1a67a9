/** Words of taking rows of a spreadsheet into a list, which is called so, counted so, and told apart by such a key. */
const wordsFor = (list: string, unit: string, key: string) => ({
  title: `放进${list}之前看一看`,
  from: (file: string | undefined) => (file === undefined ? '粘贴的内容' : `“${file}”`),
  columns: '每一栏当作什么（不对的可以改，改过的下次记住）',
  column: (index: number) => `第 ${index + 1} 栏`,
  takenFor: '当作',
  example: '例如',
  none: '不对应，文字放进备注',
  ignored: '不需要',
  count: (added: number, same: number) =>
    [`新增 ${added} ${unit}`, ...(same > 0 ? [`${same} ${unit}${list}里已有、内容相同`] : [])].join('，'),
  differing: (count: number) => `${count} ${unit}的${key}${list}里已有，内容不同：`,
  keep: `保留${list}里的`,
  replace: '换成表格里的',
  twice: (numbers: readonly string[]) =>
    `表格里${key}重复：${numbers.slice(0, 5).join('、')}。各算一${unit}。`,
  errors: (count: number) => `有 ${count} 处看不懂，什么也没有放进去。请在表格里改好再来，或改上面的对应：`,
  error: (row: number, heading: string, message: string) =>
    `第 ${row} 行${heading ? `“${heading}”` : ''}：${message}`,
  doubtful: (count: number) => `有 ${count} 处请放进去以后核对：`,
  more: (count: number) => `还有 ${count} 处。`,
  take: (count: number) => `放进${list}（${count} ${unit}）`,
  nothing: (file: string) => `“${file}”里没有内容。`,
  taken: (added: number, replaced: number) =>
    `已放进${list}：${[...(added > 0 ? [`新增 ${added} ${unit}`] : []), ...(replaced > 0 ? [`更新 ${replaced} ${unit}`] : [])].join('，')}。`,
});

/** Those words for each of the lists. */
export const takeRowsWords = {
  entries: wordsFor('台账', '件', '编号'),
  documents: wordsFor('清单', '份', '文号'),
} as const;

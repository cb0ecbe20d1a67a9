/** Words of the paste preview. */
export const pasteWords = {
  title: '粘贴的表格与本表对不齐，请先看一看',
  shape: (rows: number, columns: number) => `粘贴的内容有 ${rows} 行、最多 ${columns} 列，将这样填入：`,
  left: (count: number) => `有 ${count} 格放不下，不会填入。可以取消后换一个起始格再粘贴。`,
  leftByNames: (count: number) => `有 ${count} 格不知道属于哪一栏，不会填入。可以取消后对照着手工填。`,
  words: (count: number) => `有 ${count} 格不是数字，会照原样填入并标为错误。`,
  moved: '粘贴的内容带有栏目名称，与所选格子的位置不一致，已按名称放到各自的栏目下，请核对。',
  displaced:
    '复制的表头没有对准下面的数（多半是合并的格丢了）：数目和顺序都对得上的，已按顺序放；对不上的没有填。请逐个核对。',
  turned: '粘贴的内容横竖与本表相反，已按栏目名称掉转过来，请核对。',
  tables: (copied: number, used: number) =>
    used > 0
      ? `复制的内容里有 ${copied} 个表格，只有 ${used} 个是本表的，其余的不会填入。`
      : `复制的内容里有 ${copied} 个表格，看不出哪个是本表的。可以取消后只复制要填的那一块。`,
  otherTable: (heading: string) => `复制的像是“${heading}”的表，不是本表。请取消后到那一部分再粘贴。`,
  labels: (labels: readonly string[]) =>
    `有的名称不是本表的栏目：${labels.slice(0, 5).join('、')}${labels.length > 5 ? ' 等' : ''}。请核对每个数是否在正确的栏目下。`,
  ways: '怎样对应',
  byNames: '按栏目名称',
  byPlace: '按位置，从所选的格子起',
  zeros: (count: number) => `把“-”“/”“无”这样的 ${count} 格填作 0`,
  row: '填入的行',
  figures: '各列的数',
  blank: '空',
  confirm: (count: number) => `填入 ${count} 格`,
} as const;

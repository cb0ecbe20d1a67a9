/** Words of the paste preview. */
export const pasteWords = {
  title: '粘贴的表格与本表对不齐，请先看一看',
  shape: (rows: number, columns: number) => `粘贴的内容有 ${rows} 行、最多 ${columns} 列，将这样填入：`,
  left: (count: number) => `有 ${count} 格放不下，不会填入。可以取消后换一个起始格再粘贴。`,
  words: (count: number) => `有 ${count} 格不是数字，会照原样填入并标为错误。`,
  row: '填入的行',
  figures: '各列的数',
  blank: '空',
  confirm: (count: number) => `填入 ${count} 格`,
} as const;

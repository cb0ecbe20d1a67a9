/** Words of the one-page picture. */
export const pictureWords = {
  note: '由表格里的数画成一页图，可以随报告一起发布。改了数以后重新存一次就是新的。',
  compared: (year: number) => `旁边的浅色和“上年”是 ${year} 年的报告。`,
  notCompared: '没有上一年的报告可以对照；导入去年的报告以后，图上会多出上年的数。',
  colours: '颜色',
  png: '存为图片',
  word: '存为 Word',
  wordNote: '单独的一个 Word 文件。报告正文里不放图：现行格式没有这一部分。',
  html: '存为网页',
  htmlNote: '图的下面附有文字说明，供看不见图的人听读。',
  svg: '存为 SVG 矢量图',
  noImage: '图片没有画出来。请重新打开程序后再试，或先存为网页。',
} as const;

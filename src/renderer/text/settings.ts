/** Words of the settings. */
export const settingsWords = {
  textSize: '文字大小',
  textSizes: [
    { value: '90', label: '较小' },
    { value: '100', label: '标准' },
    { value: '115', label: '较大' },
    { value: '130', label: '大' },
    { value: '150', label: '特大' },
  ],
  theme: '颜色',
  themes: [
    { value: 'system', label: '跟随系统' },
    { value: 'light', label: '浅色' },
    { value: 'dark', label: '深色' },
  ],
  highContrast: '高对比度（线条和颜色更深）',
  word: '导出的 Word 文件',
} as const;

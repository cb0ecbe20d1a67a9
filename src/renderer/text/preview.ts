/** Words of the preview. */
export const previewWords = {
  title: 'Word 预览',
  approximate: '内容与导出的文件一致；分页、页码为近似，以 Word、WPS 打开后为准。',
  larger: '放大',
  smaller: '缩小',
  fit: '适合宽度',
  jump: '点一下，左边转到这一部分',
  folded: '窗口里放不下，已收起',
  unfold: '展开',
} as const;

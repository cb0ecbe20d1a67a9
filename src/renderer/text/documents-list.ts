/** Words of the list of normative documents. */
export const documentWords = {
  tab: '规范性文件',
  add: '新增一份',
  listLabel: '规范性文件清单',
  search: '查找名称、文号、备注……',
  searchLabel: '在文件清单里查找',
  exportExcel: '导出全部',
  exportInForce: '导出现行有效的',
  nothingToExport: '清单里没有可以导出的文件，没有导出。',
  fileName: (unit: string, day: string) => `${unit}规范性文件清单${day}`,
  inForceFileName: (unit: string, day: string) => `${unit}现行有效规范性文件${day}`,
  exported: (count: number, name: string, folder: string) => `已导出 ${count} 份：${folder} 里的 ${name}。`,
  removed: (count: number) => `已把 ${count} 份文件放入回收站，保留 90 天。`,
  count: (shown: number, all: number) => (shown === all ? `共 ${all} 份` : `显示 ${shown} 份，共 ${all} 份`),
  removedList: (count: number) => `回收站 ${count} 份`,
  undated: (count: number) => `${count} 份没有制发日期，没有计入任何一年`,
  inYear: (year: number) => `${year}年表一`,
  empty:
    '规章和行政规范性文件一份一行记在这里：制发、废止、失效的日期填上，表一的制发数、废止数、现行有效数就数得出来。按 Insert 新增，或从 Excel、WPS 复制后按 Ctrl+V。',
} as const;

import { ImportError } from '../import-error.ts';

/** The file is a compound file of Word or WPS, but nothing can be read from it. */
export function unreadableDoc(): ImportError {
  return new ImportError(
    'legacyWord',
    '这个旧版 Word（.doc）或 WPS（.wps）文件读不出来：可能没有下载完、已损坏，或是很旧的格式。请用 WPS 或 Word 打开，另存为 .docx 再导入。',
  );
}

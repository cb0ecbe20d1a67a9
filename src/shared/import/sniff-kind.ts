import { looksLikeCompound, openCompound } from './doc/compound-file.ts';
import { unreadableDoc } from './doc/unreadable-doc.ts';
import { ImportError, type ImportProblem } from './import-error.ts';
import { looksLikeZip, zipEntries } from './zip/zip-directory.ts';

/** Kinds of file that can be read. */
export type SourceKind = 'docx' | 'doc' | 'xlsx' | 'pdf' | 'html' | 'text';

interface Refusal {
  readonly problem: ImportProblem;
  readonly message: string;
}

const saveAsDocx = '请用 Word 或 WPS 打开，另存为 .docx 再导入。';

const rtf: Refusal = { problem: 'rtf', message: `这是 RTF 文件，不能直接导入。${saveAsDocx}` };

const image: Refusal = {
  problem: 'image',
  message:
    '这是图片，里面的文字读不出来。请找到原来的 Word 文件（.docx），或在官网打开这份报告，复制全文后粘贴。',
};

const archive: Refusal = { problem: 'archive', message: '这是压缩包。请先解压，再导入里面的 .docx 文件。' };

const webArchive: Refusal = {
  problem: 'webArchive',
  message: `这是单个文件网页（.mht），不能直接导入。${saveAsDocx}`,
};

const spreadsheet: Refusal = {
  problem: 'spreadsheet',
  message:
    '这是旧版 Excel（.xls）或 WPS 表格（.et）文件，不能直接导入。请用 Excel 或 WPS 打开，另存为 .xlsx 再导入；也可以选中表格复制，再粘贴进来。',
};

const encrypted: Refusal = {
  problem: 'encrypted',
  message: '这个文件设了密码，读不出内容。请用 Word、Excel 或 WPS 打开，去掉密码后再导入。',
};

const slides: Refusal = {
  problem: 'presentation',
  message: '这是演示文稿（.ppt），不是年度报告。请选择报告的 Word 文件（.docx）。',
};

/** First bytes of kinds that are refused (in hexadecimal). */
const signatures: readonly (readonly [string, Refusal])[] = [
  ['7b5c727466', rtf],
  ['89504e47', image],
  ['ffd8ff', image],
  ['47494638', image],
  ['424d', image],
  ['49492a00', image],
  ['4d4d002a', image],
  ['52494646', image],
  ['526172211a07', archive],
  ['377abcaf271c', archive],
  ['1f8b', archive],
];

/**
 * What a file is, told by its content first and by its name where the content leaves it open.
 * @throws ImportError for kinds that must be saved as another kind first, and for drafts of this program.
 */
export function sniffKind(name: string, bytes: Uint8Array): SourceKind {
  const start = [...bytes.subarray(0, 8)].map(byte => byte.toString(16).padStart(2, '0')).join('');
  if (looksLikeZip(bytes))
    return [...zipEntries(bytes).keys()].some(entry => entry.startsWith('xl/')) ? 'xlsx' : 'docx';
  if (looksLikeCompound(bytes)) return compoundKind(name, bytes);
  if (start.startsWith('25504446')) return 'pdf';
  const known = signatures.find(([signature]) => start.startsWith(signature));
  if (known && !(known[0] === '424d' && isPrintable(bytes))) throw refuse(known[1]);
  return sniffText(name, bytes);
}

function sniffText(name: string, bytes: Uint8Array): SourceKind {
  // Zeros are left out so that UTF-16 can be looked at too; all that is looked for is ASCII.
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096).filter(byte => byte !== 0));
  if (/^MIME-Version:|^From: <Saved by|multipart\/related/im.test(start.slice(0, 600)))
    throw refuse(webArchive);
  if (/^\W*\{\s*"(?:schema|id|format)"/.test(start)) {
    throw new ImportError('draft', '这是年报助手的草稿文件，不用导入。请用“打开”来打开它。');
  }
  if (/<w:wordDocument|progid="Word\.Document"|<pkg:package/i.test(start)) {
    throw new ImportError('otherDocument', `这是 Word 的 XML 文件，不能直接导入。${saveAsDocx}`);
  }
  if (/<(?:!doctype html|html|head|body|meta|table|div|p|span|h1|article|section)[\s>/]/i.test(start))
    return 'html';
  return /\.(?:html?|xhtml|shtml|jsp|aspx?|php)$/i.test(name) && /<\w/.test(start) ? 'html' : 'text';
}

/**
 * Which kind of compound file, by the names of its streams: .doc, .wps and .xls are such, and .docx and .xlsx with
 * a password. Where its directory is damaged the names are looked for as they stand.
 * @throws ImportError where it holds no document of Word
 */
function compoundKind(name: string, bytes: Uint8Array): 'doc' {
  const has = streamNames(bytes);
  if (has('EncryptedPackage')) throw refuse(encrypted);
  if (has('WordDocument')) return 'doc';
  if (/\.(?:xls|et)$/i.test(name) || has('Workbook') || has('Book')) throw refuse(spreadsheet);
  if (has('PowerPoint Document')) throw refuse(slides);
  throw unreadableDoc();
}

function streamNames(bytes: Uint8Array): (name: string) => boolean {
  try {
    const { names } = openCompound(bytes);
    if (names.size > 0) return name => names.has(name);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  const start = new TextDecoder('utf-16le').decode(bytes.subarray(0, 8192 - (bytes.length % 2)));
  return name => start.includes(name);
}

function isPrintable(bytes: Uint8Array): boolean {
  return !bytes.subarray(0, 64).some(byte => byte < 9);
}

function refuse({ problem, message }: Refusal): ImportError {
  return new ImportError(problem, message);
}

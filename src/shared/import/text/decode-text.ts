import { ImportError } from '../import-error.ts';

/**
 * The text of a file in whatever encoding Chinese offices write: UTF-8, UTF-16 with or without a mark, GBK
 * (read as its superset GB18030). `declared` is what the file says of itself (an HTML meta charset).
 * @throws ImportError where it is no text in any of them.
 */
export function decodeText(bytes: Uint8Array, declared?: string): string {
  const marked = byMark(bytes);
  if (marked) return marked;
  if (bytes.subarray(0, 4096).includes(0)) return unmarkedUtf16(bytes);
  const utf8 = decode(bytes, 'utf-8', true);
  if (utf8 !== undefined) return utf8;
  if (declared && /^(?:gb|hz)/i.test(declared) === false) {
    const said = decode(bytes, declared, true);
    if (said !== undefined && isChinese(said)) return said;
  }
  const gbk = decode(bytes, 'gb18030', false);
  if (gbk !== undefined && isChinese(gbk)) return gbk;
  // A file cut in the middle of a character, or with one damaged byte, is still UTF-8.
  const damaged = decode(bytes, 'utf-8', false);
  if (damaged !== undefined && isChinese(damaged)) return damaged;
  throw notText();
}

function notText(): ImportError {
  return new ImportError(
    'notText',
    '这个文件不是文字文件，或者文字编码认不出来。请用 Word 或 WPS 打开，另存为 .docx 再导入。',
  );
}

function byMark(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return decode(bytes, 'utf-8', false);
  if (a === 0xff && b === 0xfe) return decode(bytes, 'utf-16le', false);
  if (a === 0xfe && b === 0xff) return decode(bytes, 'utf-16be', false);
  return undefined;
}

function decode(bytes: Uint8Array, encoding: string, strict: boolean): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: strict }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-16 without a mark, the only text that holds zeros: whichever order of bytes makes sense. */
function unmarkedUtf16(bytes: Uint8Array): string {
  const even = bytes.subarray(0, bytes.length - (bytes.length % 2));
  for (const encoding of ['utf-16le', 'utf-16be']) {
    const text = decode(even, encoding, false);
    if (text !== undefined && isChinese(text)) return text;
  }
  throw notText();
}

/** Whether a decoding makes sense for a report: mostly Chinese and ASCII, hardly any broken characters. */
function isChinese(text: string): boolean {
  const start = text.slice(0, 20_000);
  const broken = start.match(/[\ufffd\ue000-\uf8ff\p{Cn}]/gu)?.length ?? 0;
  const common = start.match(/[，。、：（）的年月日政府信息公开一二三]/g)?.length ?? 0;
  return common > 0 && broken * 50 < common;
}

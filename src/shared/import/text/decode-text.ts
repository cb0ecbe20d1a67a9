import { ImportError } from '../import-error.ts';

/**
 * The text of a file in whatever encoding Chinese offices write: UTF-8, UTF-16 with or without a mark, GBK
 * (read as its superset GB18030). `declared` is what the file says of itself (an HTML meta charset).
 * @throws ImportError where it is no text in any of them.
 */
export function decodeText(bytes: Uint8Array, declared?: string): string {
  const marked = byMark(bytes);
  if (marked) return marked;
  const utf16 = looksLikeUtf16(bytes);
  if (utf16) return decode(bytes, utf16, false) ?? '';
  if (bytes.subarray(0, 4096).includes(0)) throw notText();
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

/** UTF-16 without a mark: line breaks and figures leave a zero in every second byte. */
function looksLikeUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const start = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  start.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const few = start.length / 200;
  if (odd > few && even === 0) return 'utf-16le';
  return even > few && odd === 0 ? 'utf-16be' : undefined;
}

/** Whether a decoding makes sense for a report: mostly Chinese and ASCII, hardly any broken characters. */
function isChinese(text: string): boolean {
  const start = text.slice(0, 20_000);
  const broken = start.match(/[\ufffd\ue000-\uf8ff\p{Cn}]/gu)?.length ?? 0;
  const chinese = start.match(/[\u4e00-\u9fff，。、；：（）“”]/g)?.length ?? 0;
  return chinese > 0 && broken * 50 < chinese;
}

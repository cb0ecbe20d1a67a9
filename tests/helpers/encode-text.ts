/** Bytes of a text in encodings that Node can read but not write. */

/** UTF-16, little endian, with or without a byte order mark. */
export function encodeUtf16(text: string, mark: boolean): Uint8Array {
  return new Uint8Array(Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le'));
}

/** UTF-8 with a byte order mark. */
export function encodeMarkedUtf8(text: string): Uint8Array {
  return new TextEncoder().encode(`\ufeff${text}`);
}

let table: ReadonlyMap<string, readonly [number, number]> | undefined;

/**
 * GBK, as Windows in Chinese writes it.
 * @throws Error where a character has no two bytes in it.
 */
export function encodeGbk(text: string): Uint8Array {
  table ??= gbkTable();
  const bytes: number[] = [];
  for (const character of text) {
    const pair = table.get(character);
    if (character.charCodeAt(0) < 0x80) bytes.push(character.charCodeAt(0));
    else if (pair) bytes.push(...pair);
    else throw new Error(`not in GBK: ${character}`);
  }
  return new Uint8Array(bytes);
}

/** Every character of two bytes, read off the decoder. */
function gbkTable(): ReadonlyMap<string, readonly [number, number]> {
  const decoder = new TextDecoder('gbk', { fatal: true });
  const made = new Map<string, readonly [number, number]>();
  for (let first = 0x81; first <= 0xfe; first += 1) {
    for (let second = 0x40; second <= 0xfe; second += 1) {
      try {
        made.set(decoder.decode(new Uint8Array([first, second])), [first, second]);
      } catch {
        // Not every pair is a character.
      }
    }
  }
  return made;
}

/**
 * Which characters a face has. The faces of GB/T 9704 come in two sets: those named …_GB2312 and 方正…简体 have the
 * 6,763 characters of GB 2312-80 and lack many of place names (浉 瀍 硚 埇 浐 鄠 滘); those of Windows have all of GBK.
 * The sets are read out of the decoder that every engine has for them.
 */

/** The characters at the given lead bytes (a row each) and trail bytes of GBK. */
function rows(leads: readonly [number, number], trails: readonly [number, number]): string {
  const bytes: number[] = [];
  for (let lead = leads[0]; lead <= leads[1]; lead += 1) {
    for (let trail = trails[0]; trail <= trails[1]; trail += 1) bytes.push(lead, trail);
  }
  return new TextDecoder('gbk').decode(new Uint8Array(bytes));
}

const isPrivate = (character: string) => /[\p{Co}\ufffd]/u.test(character);

function setOf(text: string): ReadonlySet<string> {
  return new Set([...text].filter(character => !isPrivate(character)));
}

/** GB 2312-80: its symbols (rows 1 to 9) and its characters (rows 16 to 87). */
const gb2312: ReadonlySet<string> = setOf(
  rows([0xa1, 0xa9], [0xa1, 0xfe]) + rows([0xb0, 0xf7], [0xa1, 0xfe]),
);

/** What GBK adds to the symbols; its characters are U+4E00 to U+9FA5. */
const gbkSymbols: ReadonlySet<string> = setOf(
  rows([0xa1, 0xa9], [0x80, 0xfe]) + rows([0xa8, 0xa9], [0x40, 0x7e]),
);

const within = (code: number, first: number, last: number) => code >= first && code <= last;

/** The Latin, Greek and Cyrillic letters and the usual marks that every text face has. */
const isLatin = (code: number) => code < 0x250;

function inGbk(character: string, code: number): boolean {
  return within(code, 0x4e00, 0x9fa5) || gb2312.has(character) || gbkSymbols.has(character);
}

/** Whether a face is one of the small sets, by its name. */
const isSmall = (face: string) => /GB2312$/i.test(face) || /^方正.*简体?$/.test(face);

/** Whether a face has a character; a face this program does not know is taken to have what those of Windows have. */
export function hasCharacter(face: string, character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (face === 'SimSun-ExtB') return within(code, 0x20000, 0x2a6d6);
  if (isLatin(code)) return true;
  if (isSmall(face)) return gb2312.has(character);
  // 宋体 has the first extension as well.
  return inGbk(character, code) || (face === '宋体' && within(code, 0x3400, 0x4db5));
}

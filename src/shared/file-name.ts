/** Characters Windows refuses in a file's name, and the wide ones that look like them. */
const wide: Readonly<Record<string, string>> = {
  '<': '＜',
  '>': '＞',
  ':': '：',
  '"': '＂',
  '/': '／',
  '\\': '＼',
  '|': '｜',
  '?': '？',
  '*': '＊',
};

/** Names of devices: Windows refuses them before any dot, whatever follows. */
const device = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?=$|[ .])/i;

/**
 * Characters that are not seen: those that end lines, that turn the direction of writing, so that a name shows
 * another ending than it has, or that have no width, so that two names look the same; and halves of characters.
 */
const unseen = /[\p{Cc}\p{Zl}\p{Zp}\p{Cf}\p{Cs}]/gu;

/** Linux allows 255 bytes of UTF-8 in a name, Windows 255 UTF-16 units; this leaves room for （2） and the like. */
const mostBytes = 230;

/**
 * A name every system accepts as a file's name, as near to the wished one as can be: what is refused becomes the
 * wide character that looks like it, and what is too long is cut.
 * @param wished the name wished for, with or without `.ending`
 * @param ending without its dot; the answer always has it
 * @param kept what follows the wished name and is never cut
 */
export function safeFileName(wished: string, ending: string, kept = ''): string {
  const suffix = `${kept}.${ending}`;
  const dotted = `.${ending}`;
  const stem = wished.toLowerCase().endsWith(dotted) ? wished.slice(0, -dotted.length) : wished;
  const clean = stem
    .replace(unseen, '_')
    .replace(/[<>:"/\\|?*]/g, character => wide[character] ?? '_')
    .replace(/^[\s.]+/, '');
  const fitting = cut(clean, mostBytes - byteLength(suffix));
  const whole = kept === '' ? fitting.replace(/[\s.]+$/, '') : `${fitting}${kept}`;
  return `${whole === '' || device.test(whole) ? '_' : ''}${whole}${dotted}`;
}

/** Names for files that go into one folder, as safeFileName makes them: of two with one name the later gets a number. */
export function freeFileNames(wished: readonly string[], ending: string): readonly string[] {
  const taken = new Set<string>();
  return wished.map(name => {
    let free = safeFileName(name, ending);
    for (let number = 2; taken.has(free.toLowerCase()); number += 1) {
      free = safeFileName(name, ending, `（${number}）`);
    }
    taken.add(free.toLowerCase());
    return free;
  });
}

/**
 * Why a name a user wrote himself is not taken for a new file, in words for the user and without a full stop;
 * undefined where it can be. What one system alone refuses is left to that system.
 * @param name without its folder
 */
export function problemOfName(name: string): string | undefined {
  if (device.test(name)) return 'Windows 把这个名字留给了设备，存不成文件';
  // U+FFFD stands for what could not be read as a character when the name was given.
  if (/[\p{Cs}\uFFFD]/u.test(name)) return '名字里有认不出的字';
  return name.search(unseen) >= 0 ? '名字里有看不见的字符，会让它显示得和实际不一样' : undefined;
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** The longest start of a text within so many bytes of UTF-8, not ending inside a character. */
function cut(text: string, bytes: number): string {
  let kept = '';
  let used = 0;
  for (const character of text) {
    used += byteLength(character);
    if (used > bytes) break;
    kept += character;
  }
  return kept;
}

/**
 * The width of a text in ems of its type: Chinese characters and punctuation are square, digits and Latin
 * letters half as wide (exact for the digits of Times New Roman, 宋体 and 仿宋; near enough for letters).
 */
export function widthInEms(text: string): number {
  let width = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    width += code < 0x250 && code !== 0xb7 ? 0.5 : 1;
  }
  return width;
}

/** The white that word processors put where a Chinese character meets a digit or letter, in ems. */
const meetingSpace = 0.25;

/** The white between two neighbouring pieces of text, in ems. */
export function spaceBetween(before: string, after: string): number {
  const meet =
    (/\p{Script=Han}$/u.test(before) && /^[0-9A-Za-z]/.test(after)) ||
    (/[0-9A-Za-z]$/.test(before) && /^\p{Script=Han}/u.test(after));
  return meet ? meetingSpace : 0;
}

/** Letters and marks in a row that hold a Latin letter: an e-mail or web address, a long foreign word. */
const longLatin = /(?=[!-~]*[A-Za-z])[!-~]{10,}/;

/**
 * Whether a text holds a Latin word so long that, kept whole, it would stretch the line before it over the whole
 * width. Numbers are none: a year or an amount is never broken.
 */
export function breaksLatin(text: string): boolean {
  return longLatin.test(text);
}

/** The width of a text in ems with the white between its Chinese and Latin characters. */
export function widthWithSpaces(text: string): number {
  const characters = [...text];
  return characters.reduce(
    (width, character, index) => width + spaceBetween(characters[index - 1] ?? '', character),
    widthInEms(text),
  );
}

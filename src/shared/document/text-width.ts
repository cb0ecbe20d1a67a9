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

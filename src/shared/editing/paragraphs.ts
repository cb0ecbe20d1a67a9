/** How many characters a text has as Chinese offices count them: everything but blanks and line breaks. */
export function characterCount(text: string): number {
  let count = 0;
  for (const character of text) if (!/\s/.test(character)) count += 1;
  return count;
}

/** How many paragraphs hold something. */
export function paragraphCount(text: string): number {
  return text.split('\n').filter(line => line.trim() !== '').length;
}

/** Longest quotation in a message, in characters. */
const longest = 26;

/**
 * The words from `start` to `end` for quoting in a message, without blanks; a long stretch is cut so that what
 * stands at `focus` stays in it.
 */
export function quote(text: string, start: number, end: number, focus: number = start): string {
  const whole = text.slice(start, end).replace(/\s+/g, '');
  if (whole.length <= longest) return `“${whole}”`;
  const before = text.slice(start, focus).replace(/\s+/g, '').length;
  const from = Math.max(0, Math.min(before - Math.floor(longest / 2), whole.length - longest));
  const cut = whole.slice(from, from + longest);
  return `“${from > 0 ? '…' : ''}${cut}${from + longest < whole.length ? '…' : ''}”`;
}

/** Fewer characters than this are words, whatever stands around them. */
const sentenceFrom = 10;

const beginsSentence = /(?:^|[。！？!?\n][”』」）]*)[^\S\n]*$/;
const endsSentence = /[。！？!?][”』」）]*\s*$/;

/** Whether a stretch of a text, end exclusive, is one whole sentence or more, as against some words of one. */
export function isWholeSentence(text: string, start: number, end: number): boolean {
  const stretch = text.slice(start, end);
  if (stretch.trim().length < sentenceFrom || !beginsSentence.test(text.slice(0, start))) return false;
  return endsSentence.test(stretch) || /^[^\S\n]*(?:$|[。！？!?\n])/.test(text.slice(end));
}

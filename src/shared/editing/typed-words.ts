/** Whether what was typed ends a sentence or a paragraph. */
export function endsSentence(typed: string): boolean {
  return /[。！？\n]$/.test(typed);
}

/** Takes out the spaces that layout puts between Chinese and figures: 公开 256 条 was 公开256条. */
export function tighten(words: string): string {
  return words
    .replace(/(?<=[\u2e80-\u9fff\uff00-\uffef“”（）《》、，。])[ \u00a0](?=[!-~\u2e80-\u9fff])/g, '')
    .replace(/(?<=[!-~])[ \u00a0](?=[\u2e80-\u9fff\uff00-\uffef“”（）《》、，。])/g, '');
}

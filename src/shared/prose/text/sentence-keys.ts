/** What of a sentence counts when two are compared: its characters without punctuation. */
export function sentenceKey(words: string): string {
  return words.replace(/[，。；：、！？（）〔〕《》\-·…,.]/g, '');
}

const numbers =
  /\d{1,20}(?:\.\d{1,8})?|[零〇一二两三四五六七八九十百千万]{1,12}(?=[件起宗份个项条例次笔部篇人名场期年月日])/g;

/** The same with every year masked, so that 2023年 put right to 2024年 hides no sentence of last year. */
export function yearlessKey(key: string): string {
  return key.replace(/(?<!\d)(?:19|20)\d{2}(?=年)/g, '#');
}

/** The same with every number masked, so that sentences that differ in numbers only are equal. */
export function numberlessKey(key: string): string {
  return key.replace(numbers, '#');
}

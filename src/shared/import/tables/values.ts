import { readFigure } from '../../report/figures.ts';

/** Whether the words of a cell are certainly a figure, whatever labels there are. */
export function isNumber(text: string): boolean {
  return readFigure(text, 'amount').kind === 'number';
}

/** Marks people write where nothing happened. */
const nothing = /^(?:[/／\\—–_－-]+|无|零|没有)$/;

/** Whether the words of a cell may be a figure: a number, a mark for nothing, or a number with a word around it. */
export function isValueLike(text: string): boolean {
  const words = text.trim();
  return nothing.test(words) || isNumber(words) || (words.length <= 16 && /\d/.test(words.normalize('NFKC')));
}

import type { Cell } from '../../formats/cells.ts';
import { readFigure } from '../../report/figures.ts';

/** Whether the words of a cell are certainly a figure, whatever labels there are. */
export function isNumber(text: string): boolean {
  return readFigure(text, 'amount').kind === 'number';
}

/** Marks people write where nothing happened. */
const nothing = /^(?:[/／\\—–_－-]+|无|零|没有)$/;

/** A number with a few words before it or behind: 约5, 3件, 0（注1）. */
const withWords = /^\D{0,4}\d.{0,11}$/;

/** 2.重复申请: a number that only counts. */
const numbered = /^\d{1,2}[.、]\D/;

/** Whether the words of a cell may be a figure: a number, a mark for nothing, or a number with a word around it. */
export function isValueLike(text: string): boolean {
  const words = text.trim();
  if (nothing.test(words) || isNumber(words)) return true;
  if (words.length > 16) return false;
  const narrow = words.normalize('NFKC');
  return withWords.test(narrow) && !numbered.test(narrow);
}

/** Whether a figure may stand in cells of this kind: where things are counted stands no part of one. */
export function suitsKind(text: string, kind: Cell['kind']): boolean {
  const figure = kind === 'count' ? readFigure(text, 'amount') : undefined;
  return figure?.kind !== 'number' || figure.value.decimals === 0;
}

import { lengths } from './lengths.ts';

const numbered = /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十\d]{1,3}）|\d{1,2}[.、])/;

/** Whether a paragraph begins with a number of its own, so that it is about a matter of its own. */
export function beginsNumbered(paragraph: string): boolean {
  return numbered.test(paragraph);
}

/** Whether a paragraph is nothing but a heading. */
export function isHeading(paragraph: string): boolean {
  return paragraph !== '' && paragraph.length <= lengths.numberedHeading && !/[。，；！？]/.test(paragraph);
}

import type { Format } from '../../../formats/compile.ts';
import { pieces } from '../reading/pieces.ts';
import { type Squeezed, squeeze } from '../reading/squeezed.ts';
import { afterSentence, type Carry, freshCarry } from './carry.ts';
import { withoutCauses } from './causes.ts';
import { readSentence } from './read-sentence.ts';
import type { Statement } from './statement.ts';
import { tokenize } from './tokenizer.ts';

/** What a text is read with. */
export interface ReadingOptions {
  readonly format: Format;
  /** The year reported on: 上年结转 and 结转至2025年 are told apart by it. */
  readonly year: number;
}

const heading = /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十\d]{1,3}）|\d{1,2}[.、])/;
const longestHeading = 40;

/** Words that name what the tables count, or that turn away from it. */
const namesSubject = /申请|复议|诉讼|起诉|主动[公发]|规范性文件|规章|采购|许可|处罚|强制|收费/;
/** Words that may state a figure of what was named before. */
const mayCount = /\d|零|未|没|无|不存在|[一二两三四五六七八九十百千][件起宗份个项条例次笔部篇元万]/;

/** Whether a sentence is worth cutting into words: most sentences of a report neither name nor count. */
function isWorthReading(words: string, { subjects }: Carry): boolean {
  const isOpen = subjects.some(subject => subject !== 'elsewhere');
  return namesSubject.test(words) || (isOpen && mayCount.test(words));
}

/**
 * Every figure of the tables that a text states, in order. A paragraph that is a heading (（二）依申请公开)
 * says what the ones below it are about; otherwise nothing is taken over from one paragraph to the next.
 * Offsets are those of the original text.
 */
export function figuresIn(original: string, options: ReadingOptions): readonly Statement[] {
  return figuresOf(squeeze(original), options);
}

/** As figuresIn, of a text that is squeezed already. */
export function figuresOf(squeezed: Squeezed, { format, year }: ReadingOptions): readonly Statement[] {
  const statements: Statement[] = [];
  let topic = freshCarry(year);
  for (const paragraph of pieces(squeezed.text, 0, squeezed.text.length, '\n')) {
    let carry: Carry = topic;
    const text = squeezed.text.slice(paragraph.start, paragraph.end);
    if (heading.test(text)) carry = freshCarry(year);
    for (const sentence of pieces(squeezed.text, paragraph.start, paragraph.end, '。！？')) {
      if (!isWorthReading(squeezed.text.slice(sentence.start, sentence.end), carry)) continue;
      const tokens = withoutCauses(tokenize(squeezed.text, sentence.start, sentence.end, year));
      const reading = { squeezed, tokens, format, year, statements, carry, readTo: -1 };
      readSentence(reading);
      carry = afterSentence(reading.carry, year);
    }
    if (isHeading(text)) topic = carry;
    else if (heading.test(text)) topic = freshCarry(year);
  }
  return statements;
}

/** A paragraph that is nothing but a heading. */
function isHeading(paragraph: string): boolean {
  return paragraph !== '' && paragraph.length <= longestHeading && !/[。，；！？]/.test(paragraph);
}

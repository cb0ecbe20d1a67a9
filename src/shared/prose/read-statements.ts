import type { Format } from '../formats/compile.ts';
import { withBareRequests } from './grammar/bare-requests.ts';
import { afterSentence, type Carry, freshCarry, withinSentence } from './grammar/carry.ts';
import { withoutCauses } from './grammar/causes.ts';
import { withIssuedForPublished } from './grammar/issued-for-published.ts';
import { withLooseRequests } from './grammar/loose-requests.ts';
import { withMisspeltOutcomes } from './grammar/misspelt-outcomes.ts';
import type { Sentence } from './grammar/sentence.ts';
import { isPickedBy } from './meaning/picked-measures.ts';
import { readSentence } from './meaning/read-sentence.ts';
import type { Statement } from './statement.ts';
import type { Paragraph, SplitText } from './text/split-text.ts';
import type { Squeezed } from './text/squeezed.ts';
import type { Token } from './tokens/token.ts';
import { tokenize } from './tokens/tokenize.ts';
import { beginsNumbered, isHeading } from './words/headings.ts';
import { vocabularyOf } from './words/vocabulary.ts';
import { isWorthReading } from './words/worth-reading.ts';

/** What a text is read for. */
export interface ReadingOptions {
  readonly format: Format;
  /** The year reported on: 上年结转 and 结转至2025年 are told apart by it. */
  readonly year: number;
}

/**
 * Every figure of the tables that a text states, in order. A paragraph that is a heading (（二）依申请公开)
 * says what the ones below it are about; otherwise nothing is taken over from one paragraph to the next.
 * Offsets are those of the original text.
 */
export function readStatements(
  { squeezed, paragraphs }: Pick<SplitText, 'squeezed' | 'paragraphs'>,
  options: ReadingOptions,
): readonly Statement[] {
  const statements: Statement[] = [];
  let topic = freshCarry(options.year);
  for (const paragraph of paragraphs) {
    const words = squeezed.text.slice(paragraph.start, paragraph.end);
    const isNumbered = beginsNumbered(words);
    const read = readParagraph(squeezed, paragraph, options, isNumbered ? freshCarry(options.year) : topic);
    statements.push(...read.statements);
    if (isHeading(words)) topic = read.carry;
    else if (isNumbered) topic = freshCarry(options.year);
  }
  return statements;
}

/** What a paragraph states, and what is carried out of its last sentence. */
function readParagraph(
  squeezed: Squeezed,
  paragraph: Paragraph,
  { format, year }: ReadingOptions,
  topic: Carry,
): { readonly statements: readonly Statement[]; readonly carry: Carry } {
  const statements: Statement[] = [];
  let carry = topic;
  let told = topic;
  const vocabulary = vocabularyOf(format);
  for (const { start, end } of paragraph.sentences) {
    const sentenceText = squeezed.text.slice(start, end);
    if (!isWorthReading(sentenceText, carry.subjects, vocabulary.unusualNames)) continue;
    const words = tokenize(squeezed.text, start, end, year, vocabulary);
    const spelt = isOfRequests(carry, words)
      ? withMisspeltOutcomes(words, squeezed.text, vocabulary.outcomes)
      : words;
    const tokens = withoutCauses(
      withLooseRequests(withBareRequests(withIssuedForPublished(spelt, squeezed.text))),
    );
    const sentence: Sentence = { squeezed, tokens, format, year };
    const taken = told === topic ? carry : takenOver(sentenceText, told, carry, { format, year });
    const read = readSentence(sentence, taken);
    statements.push(...read.statements);
    told = read.carry;
    carry = afterSentence(read.carry, year);
  }
  return { statements, carry };
}

/** What a sentence takes over from the one before it in its paragraph: 其中 and 申请人中 go on with its figures. */
function takenOver(words: string, told: Carry, next: Carry, { format, year }: ReadingOptions): Carry {
  if (/^(?:其中|包括|含)/.test(words)) return withinSentence(told, year);
  if (!/^[从按]?申请人/.test(words)) return next;
  return withinSentence(told, year, measure => isPickedBy(format, 'receive', measure));
}

/** Whether a sentence speaks of requests, so that outcomes may be told. */
function isOfRequests({ subjects }: Carry, tokens: readonly Token[]): boolean {
  return (
    subjects.some(({ role }) => role === 'request') ||
    tokens.some(token => token.kind === 'subject' && token.subject.role === 'request')
  );
}

import type { Token } from '../tokens/token.ts';
import { carrying, caseResults, isReceiving } from '../words/meaning.ts';
import { type Phrase, phraseOf } from './phrase.ts';
import { endsClause, type Sentence } from './sentence.ts';

/** Where what the denial at `index` denies ends: at the end of the clause, or at the next of two denials in a list. */
export function denialEnd(tokens: readonly Token[], index: number): number {
  const found = tokens.findIndex(
    (token, at) =>
      at > index &&
      (endsClause(token) || (token.kind === 'coordinator' && tokens[at + 1]?.kind === 'negation')),
  );
  return found < 0 ? tokens.length : found;
}

/**
 * The last word of the clause that names something countable: what is denied is the head, at the end. Of cases,
 * what became of them (行政复议被纠正) is denied, and not that there were any.
 */
export function lastCounted(after: readonly Token[]): number {
  const isOfCases = after.some(token => token.kind === 'subject' && token.subject.role === 'case');
  return after.findLastIndex(
    token =>
      (isOfCases && token.kind === 'action' && caseResults.includes(token.action)) ||
      (token.kind === 'subject' && token.subject.role !== 'elsewhere') ||
      token.kind === 'weakRequest' ||
      token.kind === 'outcome' ||
      (token.kind === 'action' && carrying.includes(token.action)),
  );
}

/** 一起, 一件 behind a denial only stress it. */
function isEmphasis(token: Token): boolean {
  return token.kind === 'number' && token.form === 'chinese' && token.value.units === 1n;
}

const mayFollow: ReadonlySet<Token['kind']> = new Set([
  'filler',
  'coordinator',
  'occur',
  'all',
  'action',
  'otherCase',
  'boundary',
]);

/**
 * The denied words behind the denial at `index`, `after`, up to their head, the one at `last`; undefined where
 * something else is denied (未收到…的投诉).
 */
export function deniedWords(
  sentence: Sentence,
  index: number,
  after: readonly Token[],
  last: number,
): Phrase | undefined {
  const before = after.slice(0, last);
  if (before.some(token => token.kind === 'negation' || (token.kind === 'number' && !isEmphasis(token)))) {
    return undefined;
  }
  if (before.some((token, at) => token.kind === 'part' && !token.cancels && !isCancelled(before, at))) {
    return undefined;
  }
  if (hasStrangeTail(after.slice(last + 1))) return undefined;
  const words = phraseOf(after.slice(0, last + 1));
  return isSound(sentence, index, words, after) ? words : undefined;
}

function isCancelled(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at + 1).some(token => token.kind === 'part' && token.cancels === true);
}

function hasStrangeTail(tail: readonly Token[]): boolean {
  return tail.some(
    (token, at) =>
      !mayFollow.has(token.kind) ||
      (token.kind === 'otherCase' && !['coordinator', 'otherCase'].includes(tail[at - 1]?.kind ?? '')) ||
      (token.kind === 'action' && token.action === 'publish'),
  );
}

/** 没有未及时答复的申请, 未按时办结申请: a denied manner of handling requests says nothing of how many there were. */
function isSound(
  { tokens, squeezed }: Sentence,
  index: number,
  words: Phrase,
  after: readonly Token[],
): boolean {
  const denial = tokens[index];
  const says = denial && squeezed.text.slice(denial.start, denial.end);
  const [first] = after.filter(token => token.kind !== 'all' && token.kind !== 'part');
  if (says?.endsWith('未') && first?.kind === 'unknown') return false;
  const isOfRequests =
    words.subjects.some(({ role }) => role === 'request') || words.weakRequest || words.outcomes.length > 0;
  if (!isOfRequests) return true;
  if (words.actions.includes('inProgress')) return false;
  if (words.actions.includes('handle') && !words.actions.some(isReceiving)) return false;
  return words.outcomes.length === 0 || !words.kinds.has('unknown');
}

/** Whether the words behind a denial leave it to those before it to say what is denied: 行政复议未发生. */
export function looksBack(after: readonly Token[]): boolean {
  return after.every(
    token =>
      token.kind === 'filler' ||
      token.kind === 'occur' ||
      token.kind === 'all' ||
      (token.kind === 'action' && isReceiving(token.action)),
  );
}

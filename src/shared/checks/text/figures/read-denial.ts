import { zero } from '../../../report/decimal.ts';
import { clauseAround, rangeOf, type SentenceReading, state } from './clause-reading.ts';
import { countedBy, namedSubjects } from './measures-of-phrase.ts';
import { type Phrase, phraseOf, walkLeft } from './phrase.ts';
import { hasPart } from './read-number.ts';
import { takeOver } from './state-figures.ts';
import type { Certainty } from './statement.ts';
import type { Token } from './token.ts';

/**
 * Reads a denial, 未收到政府信息公开申请 or 行政复议、行政诉讼均未发生: what is denied counts 0.
 * @returns the index of the last token that belongs to it; `index` itself where nothing was understood.
 */
export function readDenial(reading: SentenceReading, index: number): number {
  if (hasPart(reading.tokens, index)) return index;
  const end = clauseEnd(reading.tokens, index);
  const after = reading.tokens.slice(index + 1, end);
  const last = lastCounted(after);
  if (last >= 0) {
    const denied = deniedWords(reading, index, after, last);
    if (!denied) return index;
    stateDenied(reading, index, index + 1 + last, denied);
    return index + 1 + last;
  }
  return readDenialAfterNoun(reading, index, after);
}

/** Where what the denial at `index` denies ends: at the end of the clause, or at the next of two denials in a list. */
function clauseEnd(tokens: readonly Token[], index: number): number {
  const found = tokens.findIndex(
    (token, at) =>
      at > index &&
      ((token.kind === 'boundary' && token.mark === undefined) ||
        (token.kind === 'coordinator' && tokens[at + 1]?.kind === 'negation')),
  );
  return found < 0 ? tokens.length : found;
}

/** The last word of the clause that names something countable: what is denied is the head, at the end. */
function lastCounted(after: readonly Token[]): number {
  return after.findLastIndex(
    token =>
      (token.kind === 'subject' && token.subject !== 'elsewhere') ||
      token.kind === 'weakRequest' ||
      token.kind === 'outcome' ||
      (token.kind === 'action' && ['carryIn', 'carryOut'].includes(token.action)),
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

/** The denied words from the denial to its head; undefined where something else is denied (未收到…的投诉). */
function deniedWords(
  reading: SentenceReading,
  index: number,
  after: readonly Token[],
  last: number,
): Phrase | undefined {
  const before = after.slice(0, last);
  if (before.some(token => token.kind === 'negation' || (token.kind === 'number' && !isEmphasis(token)))) {
    return undefined;
  }
  if (
    before.some((token, at) => token.kind === 'part' && token.cancels !== true && !isCancelled(before, at))
  ) {
    return undefined;
  }
  const tail = after.slice(last + 1);
  const strange = tail.some(
    (token, at) =>
      !mayFollow.has(token.kind) ||
      (token.kind === 'otherCase' && !['coordinator', 'otherCase'].includes(tail[at - 1]?.kind ?? '')) ||
      (token.kind === 'action' && token.action === 'publish'),
  );
  if (strange) return undefined;
  const words = phraseOf(after.slice(0, last + 1), reading.squeezed.text);
  return isSound(reading, index, words, after) ? words : undefined;
}

function isCancelled(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at + 1).some(token => token.kind === 'part' && token.cancels === true);
}

/**
 * 没有未及时答复的申请, 未按时办结申请: a denied manner of handling requests says nothing of how many there were.
 */
function isSound(reading: SentenceReading, index: number, words: Phrase, after: readonly Token[]): boolean {
  const denial = reading.tokens[index];
  const says = denial && reading.squeezed.text.slice(denial.start, denial.end);
  const [first] = after.filter(token => token.kind !== 'all' && token.kind !== 'part');
  if (says?.endsWith('未') && first?.kind === 'unknown') return false;
  const aboutRequests = words.subjects.includes('requests') || words.weakRequest || words.outcomes.length > 0;
  if (!aboutRequests) return true;
  if (words.actions.includes('inProgress')) return false;
  if (words.actions.includes('handle') && !words.actions.includes('receive')) return false;
  return words.outcomes.length === 0 || !words.kinds.has('unknown');
}

function stateDenied(reading: SentenceReading, index: number, last: number, phrase: Phrase): void {
  const { carry, tokens } = reading;
  const named = namedSubjects(phrase, carry);
  if (phrase.weakRequest && named.length === 0) return;
  const verbs = phrase.kinds.has('occur') || phrase.actions.length > 0 || phrase.kinds.has('cause');
  const counted = countedBy(reading.format, phrase, carry, moneyOf(phrase) ? 'money' : 'count', true);
  if (!counted) return;
  const certainty: Certainty =
    verbs && !phrase.kinds.has('unknown')
      ? 'certain'
      : verbs && phrase.actions.includes('receive')
        ? 'certain'
        : 'likely';
  const verbEnd = tokens
    .slice(index, last)
    .findLastIndex(token => token.kind === 'action' || token.kind === 'occur');
  for (const measure of counted.measures) {
    state(reading, {
      measure,
      value: zero,
      certainty,
      place: rangeOf(reading, tokens[index], tokens[last]),
      phrase: clauseAround(reading, index),
      said: { by: 'denial', verb: rangeOf(reading, tokens[index], tokens[index + Math.max(verbEnd, 0)]) },
    });
  }
  takeOver(reading, phrase, counted.measures, zero);
}

function moneyOf(phrase: Phrase): boolean {
  return phrase.subjects.length > 0 && phrase.subjects.every(subject => subject === 'adminFees');
}

/** 行政复议案件未发生, 依申请公开：无: what is denied stands before the denial, in this clause or the one before. */
function readDenialAfterNoun(reading: SentenceReading, index: number, after: readonly Token[]): number {
  const rest = after.every(
    token =>
      token.kind === 'filler' ||
      token.kind === 'occur' ||
      token.kind === 'all' ||
      (token.kind === 'action' && token.action === 'receive'),
  );
  if (!rest) return index;
  const { tokens, squeezed, carry } = reading;
  const left = walkLeft(tokens, index, squeezed.text, reading.readTo);
  const named = namedSubjects(left.phrase, carry);
  const isBare = left.phrase.tokens.every(token => token.kind === 'filler' || token.kind === 'all');
  if (named.length === 0 && !(carry.pending && isBare && left.barrier !== 'unknown')) return index;
  const phrase = phraseOf([...left.phrase.tokens, ...after], squeezed.text);
  const counted = countedBy(reading.format, phrase, carry, moneyOf(phrase) ? 'money' : 'count', true);
  if (!counted) return index;
  const last = index + after.length;
  for (const measure of counted.measures) {
    state(reading, {
      measure,
      value: zero,
      certainty: named.length > 0 && phrase.kinds.has('occur') ? 'certain' : 'likely',
      place: rangeOf(reading, tokens[index], tokens[last]),
      phrase: clauseAround(reading, index),
      said: { by: 'denial', verb: rangeOf(reading, tokens[index], tokens[last]) },
    });
  }
  takeOver(reading, phrase, counted.measures, zero);
  return last;
}

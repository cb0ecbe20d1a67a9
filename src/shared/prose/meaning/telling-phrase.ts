import type { Carry } from '../grammar/carry.ts';
import { namedSubjects } from '../grammar/named-subjects.ts';
import { type Phrase, phraseOf, saysSomething } from '../grammar/phrase.ts';
import { type Sentence, unitOf } from '../grammar/sentence.ts';
import { type Walk, walkRight } from '../grammar/walk.ts';
import type { NumberToken } from '../numbers/number-token.ts';
import { caseResults } from '../words/meaning.ts';
import { isMoney } from './counting.ts';
import type { Position } from './step.ts';

/** The words that tell what a number counts, and how far behind it they reach. */
export interface Telling {
  readonly phrase: Phrase;
  readonly readTo: number;
}

/**
 * The words that tell what the number at `index` counts: those before it, and those after where these do not
 * suffice. Undefined where neither do.
 */
export function tellingPhrase(
  sentence: Sentence,
  index: number,
  number: NumberToken,
  left: Walk,
  { carry, readTo }: Position,
): Telling | undefined {
  const right = upToAmong(sentence, walkRight(sentence.tokens, index));
  const which = tellingSide(left, right, number, unitOf(sentence, number), carry);
  if (which === 'neither') return undefined;
  if (which === 'left') return { phrase: left.phrase, readTo };
  return {
    phrase: phraseOf([...left.phrase.tokens, ...right.phrase.tokens]),
    readTo: index + right.phrase.tokens.length,
  };
}

/** 4件行政复议中维持2件: what became of some of them is counted by the number behind it. */
function upToAmong({ squeezed }: Sentence, walk: Walk): Walk {
  const { tokens, subjects } = walk.phrase;
  if (walk.barrier !== 'number' || subjects.length === 0) return walk;
  const end = tokens.findIndex(({ start, end }) => squeezed.text.slice(start, end) === '中');
  return end > 0 ? { phrase: phraseOf(tokens.slice(0, end)), barrier: 'boundary' } : walk;
}

function tellingSide(
  left: Walk,
  right: Walk,
  number: NumberToken,
  measureWord: string,
  carry: Carry,
): 'left' | 'both' | 'neither' {
  const { phrase } = left;
  const isNamed = namedSubjects(phrase, carry).length > 0;
  if (phrase.weakRequest && !isNamed) return 'neither';
  // 帮助企业12件: an applicant is counted only where nothing is done to him.
  if (!isNamed && phrase.outcomes.length === 0 && phrase.columns.length > 0 && left.barrier === 'unknown') {
    return 'neither';
  }
  if (isNamed || phrase.outcomes.length > 0 || phrase.columns.length > 0) {
    return isSomeOfThem(left, right) ? 'both' : 'left';
  }
  if (phrase.actions.length > 0) {
    if (namedSubjects(right.phrase, carry).length > 0) return 'both';
    const isLoose = measureWord !== '件' && phrase.actions.every(action => action === 'publish');
    return isLoose || (right.barrier === 'unknown' && !saysSomething(right.phrase)) ? 'neither' : 'left';
  }
  if (left.barrier === 'unknown') return 'neither';
  // 政府集中采购项目1个，金额2.7万元: an amount goes with the purchases counted before it.
  if (isMoney(number.unit) && carry.subjects.some(({ role }) => role === 'purchases' || role === 'fees'))
    return 'left';
  if (isToldBehind(right, carry)) return 'both';
  return carry.pending && right.barrier !== 'unknown' ? 'left' : 'neither';
}

/** 8件行政复议中有2件被纠正: what became of some of those counted before. */
function isSomeOfThem(left: Walk, right: Walk): boolean {
  return (
    left.barrier === 'number' &&
    left.phrase.actions.length === 0 &&
    right.phrase.actions.some(action => caseResults.includes(action))
  );
}

/** Whether the words behind a number tell what it counts: 2件予以公开, 3件政府信息公开申请. */
function isToldBehind({ phrase, barrier }: Walk, carry: Carry): boolean {
  if (phrase.outcomes.length > 0) return true;
  return barrier !== 'unknown' && (phrase.actions.length > 0 || namedSubjects(phrase, carry).length > 0);
}

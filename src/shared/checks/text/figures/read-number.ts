import type { Carry } from './carry.ts';
import type { SentenceReading } from './clause-reading.ts';
import { type Counted, caseResults, countedBy, namedSubjects } from './measures-of-phrase.ts';
import { openingOf, type Phrase, phraseOf, saysSomething, type Walk, walkLeft, walkRight } from './phrase.ts';
import { readChange } from './read-change.ts';
import { readRespectively } from './read-respectively.ts';
import { stateAll, takeOver } from './state-figures.ts';
import type { NumberToken, Token } from './token.ts';

/** Measure words that other things are counted in as well (3个方面, 2条制度); 件, 起, 宗, 例 are for cases. */
const looseUnit = /[个项条次份部篇笔]$/;

/** Reads the number at `index` and what it counts. */
export function readNumber(reading: SentenceReading, index: number): void {
  const { tokens, squeezed, carry } = reading;
  const number = tokens[index];
  if (number?.kind !== 'number') return;
  const left = walkLeft(tokens, index, squeezed.text, reading.readTo);
  if (left.phrase.kinds.has('direction') || left.phrase.kinds.has('comparison')) {
    readChange(reading, index, number, left.phrase);
    return;
  }
  if (left.phrase.kinds.has('respectively')) {
    readRespectively(reading, index, left.phrase);
    return;
  }
  const unit = squeezed.text.slice(number.numeralEnd, number.end);
  const isZero = number.value.units === 0n;
  if (isSpoilt(reading, index, number, left, unit)) return;
  const phrase = isForeign(left, isZero) ? undefined : phraseFor(reading, index, left, unit);
  if (!phrase) {
    forgetUnrelated(reading, number, left, unit);
    return;
  }
  const counted = isPublished(tokens, index, phrase)
    ? undefined
    : countedBy(reading.format, phrase, carry, number.unit, isZero);
  const denied = phrase.kinds.has('negation') && !isZero;
  if (!counted || denied) {
    takeOver(reading, phrase, undefined, undefined);
    return;
  }
  const measures = listed(counted, phrase, isZero);
  stateAll(reading, index, number, { measures, certainty: counted.certainty });
  takeOver(reading, phrase, measures, number.value);
}

/** Approximate numbers, parts of a whole and 3个方面 are no figures of the tables. */
function isSpoilt(
  reading: SentenceReading,
  index: number,
  number: NumberToken,
  left: Walk,
  unit: string,
): boolean {
  if (number.approximate || number.unit === 'percent') return true;
  if (hasPart(reading.tokens, index)) return true;
  const next = reading.tokens[index + 1]?.kind;
  return looseUnit.test(unit) && (next === 'unknown' || next === 'filler') && saysSomething(left.phrase);
}

/** Whether the words before the number are about something else: 信访案件23件, 提案办理结果13件. */
function isForeign({ phrase, barrier }: Walk, isZero: boolean): boolean {
  if (phrase.kinds.has('otherCase')) return !isZero || phrase.subjects.length === 0;
  const [first] = phrase.tokens;
  const named = phrase.subjects.length > 0 || phrase.weakRequest;
  return (
    barrier === 'unknown' &&
    !named &&
    first?.kind === 'action' &&
    (first.action === 'handle' || first.action === 'publish')
  );
}

/** Whether the clause up to `index` limits what is counted to a part: 网上, 涉及土地, 上半年. */
export function hasPart(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (!token || token.kind === 'number') return false;
    if (token.kind === 'boundary' && token.mark === 'closes') {
      at = openingOf(tokens, at);
      continue;
    }
    if (token.kind === 'boundary' && token.mark !== 'colon') return false;
    if (token.kind === 'part') return token.cancels !== true;
  }
  return false;
}

/** 公示行政许可12件、行政处罚5件: the verb before a list goes for all of it. */
function isPublished(tokens: readonly Token[], index: number, phrase: Phrase): boolean {
  if (phrase.actions.length > 0 || phrase.subjects.length === 0) return false;
  for (let at = index - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (!token || token.kind === 'boundary') return false;
    if (token.kind === 'action') return token.action === 'publish';
  }
  return false;
}

/** The words that tell what the number counts: those before it, and those after where these do not suffice. */
function phraseFor(reading: SentenceReading, index: number, left: Walk, unit: string): Phrase | undefined {
  const { tokens, squeezed, carry } = reading;
  const { phrase } = left;
  const named = namedSubjects(phrase, carry).length > 0;
  if (phrase.weakRequest && !named) return undefined;
  const right = walkRight(tokens, index, squeezed.text);
  const both = () => {
    reading.readTo = index + right.phrase.tokens.length;
    return phraseOf([...phrase.tokens, ...right.phrase.tokens], squeezed.text);
  };
  if (named || phrase.outcomes.length > 0 || phrase.columns.length > 0) {
    return isSomeOfThem(left, right) ? both() : phrase;
  }
  if (phrase.actions.length > 0) {
    if (namedSubjects(right.phrase, carry).length > 0) return both();
    const isLoose = unit !== '件' && phrase.actions.every(action => action === 'publish');
    return isLoose || (right.barrier === 'unknown' && !saysSomething(right.phrase)) ? undefined : phrase;
  }
  if (left.barrier === 'unknown') return undefined;
  // 政府集中采购项目1个，金额2.7万元: an amount goes with the purchases counted before it.
  if (unit.endsWith('元') && carry.subjects.includes('procurement')) return phrase;
  return toldBehind(right, carry)
    ? both()
    : carry.pending && right.barrier !== 'unknown'
      ? phrase
      : undefined;
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
function toldBehind({ phrase, barrier }: Walk, carry: Carry): boolean {
  if (phrase.outcomes.length > 0) return true;
  return barrier !== 'unknown' && (phrase.actions.length > 0 || namedSubjects(phrase, carry).length > 0);
}

/** A list before one number: each is 0 (均为0, 各1件), or the number is their sum. */
function listed(counted: Counted, phrase: Phrase, isZero: boolean): readonly string[] {
  const each = isZero || phrase.kinds.has('each') || phrase.kinds.has('all');
  return each || counted.measures.length === 1 ? counted.measures : [counted.measures.join('+')];
}

/** A count of something else (信息256条) ends what was spoken of: what follows may be about that. */
function forgetUnrelated(reading: SentenceReading, number: NumberToken, left: Walk, unit: string): void {
  const isCount = number.unit === 'count' || number.unit === 'entry';
  const counts = isCount && (number.form === 'digits' || unit === '件');
  if (counts && (left.barrier === 'unknown' || left.phrase.kinds.has('otherCase'))) {
    const { received: _before, ...rest } = reading.carry;
    reading.carry = { ...rest, subjects: [], pending: false, measures: [] };
  }
}

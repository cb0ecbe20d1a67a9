import { compare } from '../../report/decimal.ts';
import { isFormerFigure, isListOfPowers, isOfAllKinds } from '../grammar/another-whole.ts';
import type { Carry } from '../grammar/carry.ts';
import { type Phrase, saysSomething } from '../grammar/phrase.ts';
import { hasCarriedIn, hasPart, isAddedUp, isAmong, isPublished } from '../grammar/scope.ts';
import { type Sentence, unitOf } from '../grammar/sentence.ts';
import { subjectAhead } from '../grammar/subject-ahead.ts';
import { type Walk, walkLeft, walkRight } from '../grammar/walk.ts';
import type { NumberToken } from '../numbers/number-token.ts';
import { looseMeasureWord } from '../words/measure-words.ts';
import { countedBy } from './counted.ts';
import type { Counted } from './counting.ts';
import { numberStatements } from './figure-statements.ts';
import { readChange } from './read-change.ts';
import { readRespectively } from './read-respectively.ts';
import { countedSum } from './read-sum.ts';
import { type Position, type Step, silent } from './step.ts';
import { afterFigure, afterOtherNumber, afterSum } from './take-over.ts';
import { type Telling, tellingPhrase } from './telling-phrase.ts';

/** Reads the number at `index` and what it counts. */
export function readNumber(sentence: Sentence, index: number, number: NumberToken, position: Position): Step {
  const { carry, readTo } = position;
  const left = walkLeft(sentence.tokens, index, readTo);
  const { kinds } = left.phrase;
  if (kinds.has('direction') || kinds.has('comparison')) {
    const statements = readChange(sentence, carry, index, number, left.phrase);
    return { ...position, statements, last: index };
  }
  if (kinds.has('respectively')) {
    return { ...position, ...readRespectively(sentence, carry, index, left.phrase), last: index };
  }
  if (isSpoilt(sentence, index, number, left)) return silent(position, index);
  const sum = countedSum(sentence, index, number, left, carry);
  if (sum) return stateSum(sentence, index, number, carry, readTo, sum);
  const known = withSubjectAhead(sentence, index, left, carry);
  const telling = isForeign(left, isZero(number))
    ? undefined
    : tellingPhrase(sentence, index, number, left, { carry: known, readTo });
  if (telling) return readCounted(sentence, index, number, known, telling);
  const next = isUnrelated(sentence, number, left) ? spokenOfNothing(carry, number) : carry;
  return silent({ carry: next, readTo }, index);
}

function stateSum(
  sentence: Sentence,
  index: number,
  number: NumberToken,
  carry: Carry,
  readTo: number,
  counted: Counted,
): Step {
  return {
    statements: numberStatements(sentence, carry, index, number, counted),
    carry: afterSum(sentence.format, carry, counted, number.value),
    readTo,
    last: index,
  };
}

/** 新制定2件，…规范性文件5件: what is listed may be named behind the figures, where nothing was spoken of before. */
function withSubjectAhead(sentence: Sentence, index: number, { phrase }: Walk, carry: Carry): Carry {
  if (phrase.subjects.length > 0) return carry;
  const ahead = subjectAhead(sentence.tokens, index, phrase.actions);
  return ahead && carry.subjects.every(({ role }) => role !== ahead.role)
    ? { ...carry, subjects: [ahead], from: 'sentence' }
    : carry;
}

/** States a number for what the words around it say it counts. */
function readCounted(
  sentence: Sentence,
  index: number,
  number: NumberToken,
  carry: Carry,
  { phrase, readTo }: Telling,
): Step {
  if (isOfAllKinds(sentence, index, phrase) || isListOfPowers(sentence, index, number, phrase)) {
    return silent({ carry: afterOtherNumber(carry, phrase), readTo }, index);
  }
  const among = isAmong(sentence, index);
  const counted = isPublished(sentence.tokens, index, phrase)
    ? undefined
    : countedBy(sentence.format, {
        phrase,
        carry,
        unit: number.unit,
        isZero: isZero(number),
        isAmong: among,
        hasCarriedIn: hasCarriedIn(sentence, index),
        isAddedUp: isAddedUp(sentence.tokens, index),
      });
  const isDenied = phrase.kinds.has('negation') && !isZero(number);
  if (!counted || isDenied) return silent({ carry: afterOtherNumber(carry, phrase), readTo }, index);
  const measures = listed(counted, phrase, isZero(number));
  // 制定规范性文件8件，其中本年新制定5件: it cannot be all of what was counted already.
  const isPart = among && measures.every(measure => [...carry.stated, ...carry.before].includes(measure));
  if (isPart) return silent({ carry, readTo }, index);
  return {
    statements: numberStatements(sentence, carry, index, number, { ...counted, measures }),
    carry: afterFigure(sentence.format, carry, phrase, { ...counted, measures }, number.value),
    readTo,
    last: index,
  };
}

function isZero({ value }: NumberToken): boolean {
  return value.units === 0n;
}

/** Approximate numbers, parts of a whole and 3个方面 are no figures of the tables. */
function isSpoilt(sentence: Sentence, index: number, number: NumberToken, left: Walk): boolean {
  if (number.approximate || number.unit === 'percent') return true;
  if (hasPart(sentence.tokens, index) || isFormerFigure(sentence, number)) return true;
  const next = sentence.tokens[index + 1]?.kind;
  const isLoose = looseMeasureWord.test(unitOf(sentence, number));
  if (!isLoose || !saysSomething(left.phrase)) return false;
  if (next === 'unknown') return true;
  // 受理3条公民提出的政府信息公开申请: what is counted is named behind.
  return next === 'filler' && walkRight(sentence.tokens, index).phrase.subjects.length === 0;
}

/** Whether the words before the number are about something else: 信访案件23件, 提案办理结果13件. */
function isForeign({ phrase, barrier }: Walk, isNone: boolean): boolean {
  // 属于信访事项等情形不予处理2件: the outcome says what is counted.
  if (phrase.kinds.has('otherCase') && phrase.outcomes.length > 0) return false;
  if (phrase.kinds.has('otherCase')) return !isNone || phrase.subjects.length === 0;
  const first = phrase.tokens.find(({ kind }) => kind !== 'filler');
  const named = phrase.subjects.length > 0 || phrase.weakRequest;
  return (
    barrier === 'unknown' &&
    !named &&
    first?.kind === 'action' &&
    (first.action === 'handle' || first.action === 'publish')
  );
}

/** A list before one number: each is 0 (均为0, 各1件), or the number is their sum. */
function listed(counted: Counted, phrase: Phrase, isNone: boolean): readonly string[] {
  const each = isNone || phrase.kinds.has('each') || phrase.kinds.has('all');
  return each || counted.measures.length === 1 ? counted.measures : [counted.measures.join('+')];
}

/** A count of something else (信息256条) ends what was spoken of: what follows may be about that. */
function isUnrelated(sentence: Sentence, number: NumberToken, left: Walk): boolean {
  const isCount = number.unit === 'count' || number.unit === 'entry';
  const counts = isCount && (number.form === 'digits' || unitOf(sentence, number) === '件');
  return counts && (left.barrier === 'unknown' || left.phrase.kinds.has('otherCase'));
}

/** Nothing is spoken of any more; a smaller number may be some of the requests (涉及征地的2件), whose outcomes follow. */
function spokenOfNothing(carry: Carry, { value }: NumberToken): Carry {
  const { cameIn, subjects } = carry;
  const isSmaller = cameIn !== undefined && compare(value, cameIn) < 0;
  const spoken = subjects.length > 0 ? subjects : carry.spokenBefore;
  return {
    ...carry,
    subjects: [],
    pending: false,
    measures: [],
    alternatives: [],
    received: undefined,
    spokenBefore: isSmaller ? spoken.filter(({ role }) => role === 'request') : [],
  };
}

import { zero } from '../../report/decimal.ts';
import { denialEnd, deniedWords, lastCounted, looksBack } from '../grammar/denial.ts';
import { namedSubjects } from '../grammar/named-subjects.ts';
import { type Phrase, phraseOf } from '../grammar/phrase.ts';
import { hasPart } from '../grammar/scope.ts';
import { clauseAround, rangeOf, type Sentence } from '../grammar/sentence.ts';
import { walkLeft } from '../grammar/walk.ts';
import type { Certainty } from '../statement.ts';
import type { Token } from '../tokens/token.ts';
import { isReceiving } from '../words/meaning.ts';
import { countedBy } from './counted.ts';
import type { Counted } from './counting.ts';
import { figureStatement } from './figure-statements.ts';
import { type Position, type Step, silent } from './step.ts';
import { afterFigure } from './take-over.ts';

/** Reads a denial, 未收到政府信息公开申请 or 行政复议、行政诉讼均未发生: what is denied counts 0. */
export function readDenial(sentence: Sentence, index: number, position: Position): Step {
  const { tokens } = sentence;
  if (hasPart(tokens, index)) return silent(position, index);
  const after = tokens.slice(index + 1, denialEnd(tokens, index));
  const head = lastCounted(after);
  if (head < 0) return readDenialAfterNoun(sentence, index, after, position);
  const denied = deniedWords(sentence, index, after, head);
  return denied ? readDenied(sentence, index, index + 1 + head, denied, position) : silent(position, index);
}

/** 未收到政府信息公开申请: what is denied, the words up to the token at `last`, stands behind the denial. */
function readDenied(
  sentence: Sentence,
  index: number,
  last: number,
  phrase: Phrase,
  position: Position,
): Step {
  const { tokens } = sentence;
  const isUnnamed = phrase.weakRequest && namedSubjects(phrase, position.carry).length === 0;
  const counted = isUnnamed ? undefined : countedNone(sentence, phrase, position);
  if (!counted) return silent(position, last);
  const verbs = phrase.kinds.has('occur') || phrase.actions.length > 0 || phrase.kinds.has('cause');
  const isPlain = !phrase.kinds.has('unknown') || phrase.actions.some(isReceiving);
  const verb = tokens
    .slice(index, last)
    .findLastIndex(token => token.kind === 'action' || token.kind === 'occur');
  return stateNone(sentence, position, phrase, {
    measures: counted.measures,
    certainty: verbs && isPlain ? 'certain' : 'likely',
    index,
    last,
    verbEnd: tokens[index + Math.max(verb, 0)],
  });
}

/** 行政复议案件未发生, 依申请公开：无: what is denied stands before the denial, in this clause or the one before. */
function readDenialAfterNoun(
  sentence: Sentence,
  index: number,
  after: readonly Token[],
  position: Position,
): Step {
  if (!looksBack(after)) return silent(position, index);
  const { tokens } = sentence;
  const left = walkLeft(tokens, index, position.readTo);
  const named = namedSubjects(left.phrase, position.carry);
  const isBare = left.phrase.tokens.every(token => token.kind === 'filler' || token.kind === 'all');
  const isTold = position.carry.pending && isBare && left.barrier !== 'unknown';
  if (named.length === 0 && !isTold) return silent(position, index);
  const phrase = phraseOf([...left.phrase.tokens, ...after]);
  const counted = countedNone(sentence, phrase, position);
  if (!counted) return silent(position, index);
  const last = index + after.length;
  return stateNone(sentence, position, phrase, {
    measures: counted.measures,
    certainty: named.length > 0 && phrase.kinds.has('occur') ? 'certain' : 'likely',
    index,
    last,
    verbEnd: tokens[last],
  });
}

/** What a denial counts; one of fees alone denies an amount. */
function countedNone({ format }: Sentence, phrase: Phrase, { carry }: Position): Counted | undefined {
  const isMoney = phrase.subjects.length > 0 && phrase.subjects.every(({ role }) => role === 'fees');
  return countedBy(format, {
    phrase,
    carry,
    unit: isMoney ? 'money' : 'count',
    isZero: true,
  });
}

interface Denied {
  readonly measures: Counted['measures'];
  readonly certainty: Certainty;
  /** From the denial to the last word that belongs to it. */
  readonly index: number;
  readonly last: number;
  readonly verbEnd: Token | undefined;
}

function stateNone(
  sentence: Sentence,
  { carry, readTo }: Position,
  phrase: Phrase,
  { measures, certainty, index, last, verbEnd }: Denied,
): Step {
  const { tokens } = sentence;
  const understood = {
    value: zero,
    certainty,
    place: rangeOf(sentence, tokens[index], tokens[last]),
    phrase: clauseAround(sentence, index),
    said: { by: 'denial', verb: rangeOf(sentence, tokens[index], verbEnd) },
  } as const;
  return {
    statements: measures.flatMap(measure => figureStatement(sentence, carry, { ...understood, measure })),
    carry: afterFigure(sentence.format, carry, phrase, { measures }, zero),
    readTo,
    last,
  };
}

import type { Measure } from '../../report/measures.ts';
import type { Token } from '../tokens/token.ts';
import { isReceiving } from '../words/meaning.ts';
import { clauseOf } from './sentence.ts';

/**
 * Tells what 申请 alone is in 收到申请5件，其中予以公开3件，不予公开2件: one for information, where the same sentence counts
 * outcomes that only such requests have.
 */
export function withBareRequests(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ kind }) => kind === 'weakRequest') || !tokens.some(isGroupOfOutcomes)) return tokens;
  if (tokens.some(token => token.kind === 'subject')) return tokens;
  return tokens.map((token, at) => {
    if (token.kind !== 'weakRequest' || !token.subject || !isReceivedCount(tokens, at)) return token;
    const isTold = tokens.some(
      (other, index) => index > at && isGroupOfOutcomes(other) && tokens[index + 1]?.kind === 'number',
    );
    return isTold ? { kind: 'subject', subject: token.subject, start: token.start, end: token.end } : token;
  });
}

/** 予以公开, 不予公开: the groups; a reason alone (国家秘密) may be one of anything. */
function isGroupOfOutcomes(token: Token): boolean {
  return token.kind === 'outcome' && levelsOf(token.measure) === 2;
}

function levelsOf(measure: Measure): number {
  return measure.split('.').length;
}

/** 收到申请5件, 共受理申请5件: something came in, and its number stands in the same clause. */
function isReceivedCount(tokens: readonly Token[], at: number): boolean {
  const clause = clauseOf(tokens, at);
  return (
    clause.some(token => token.kind === 'action' && isReceiving(token.action)) &&
    clause.some(({ kind }) => kind === 'number') &&
    !clause.some(({ kind }) => kind === 'unknown' || kind === 'otherCase')
  );
}

import type { Token } from '../tokens/token.ts';
import { isReceiving } from '../words/meaning.ts';
import { clauseOf } from './sentence.ts';

/**
 * Tells what 诉求, 要求 and 事项 are: requests for information in 收到政府信息公开诉求5件, where disclosure is named
 * right before them and something came in; anything at all elsewhere (受理群众诉求, 达到政务公开要求).
 */
export function withLooseRequests(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(isLoose)) return tokens;
  return tokens.map((token, at) => {
    if (token.kind !== 'looseRequest' && token.kind !== 'filler') return token;
    const { start, end, subject } = token;
    if (!isLoose(token)) return token;
    if (subject && isOfDisclosure(tokens, at) && isOnlyReceived(tokens, at)) {
      return { kind: 'subject', subject, start, end };
    }
    if (token.kind !== 'looseRequest') return token;
    // 依申请公开请求9件: it only says again what was named.
    return { kind: isSaidAgain(tokens, at) ? 'filler' : 'unknown', start, end };
  });
}

function isLoose(token: Token): boolean {
  return token.kind === 'looseRequest' || (token.kind === 'filler' && token.says === 'items');
}

function isSaidAgain(tokens: readonly Token[], at: number): boolean {
  const named = tokens.findLast(({ kind }, index) => index < at && kind !== 'filler');
  return named?.kind === 'subject' && named.subject.role === 'request';
}

/** Whether only words that change nothing stand between the token and 信息公开 before it. */
function isOfDisclosure(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= 0; before -= 1) {
    const token = tokens[before];
    if (token?.kind !== 'filler') return false;
    if (token.says === 'disclosure') return true;
  }
  return false;
}

/** Whether the clause says that something came in, and names nothing else that the tables count. */
function isOnlyReceived(tokens: readonly Token[], at: number): boolean {
  const clause = clauseOf(tokens, at);
  return (
    clause.some(token => token.kind === 'action' && isReceiving(token.action)) &&
    !clause.some(({ kind }) => kind === 'subject' || kind === 'weakRequest' || kind === 'otherCase')
  );
}

import type { Token } from '../tokens/token.ts';

function isCase(token: Token | undefined): boolean {
  return token?.kind === 'subject' && token.subject.role === 'case';
}

/** Words that say what a case is about and count nothing themselves. */
function isMatter(token: Token): boolean {
  if (token.kind === 'subject') return ['request', 'elsewhere'].includes(token.subject.role);
  if (token.kind === 'action') return ['receive', 'accept', 'handle', 'publish'].includes(token.action);
  return token.kind === 'weakRequest' || token.kind === 'outcome';
}

/**
 * Takes what a case is about out of the count: in 因政府信息公开申请被申请行政复议 and in 政府信息公开申请行政复议
 * the request is the cause, not what happened. 申请、复议 with a 、 between them stay two things.
 */
export function withoutCauses(tokens: readonly Token[]): readonly Token[] {
  return tokens.some(isCase) ? withoutMattersBefore(withoutNamedCauses(tokens)) : tokens;
}

/** 因…被申请行政复议: what stands between the word for a cause and the case. */
function withoutNamedCauses(tokens: readonly Token[]): readonly Token[] {
  let until = -1;
  return tokens.map((token, at) => {
    if (token.kind === 'cause')
      until = Math.max(
        until,
        caseAfter(tokens, at, () => true),
      );
    return at < until ? softened(token) : token;
  });
}

/** 政府信息公开申请行政复议: what stands right before the case. */
function withoutMattersBefore(tokens: readonly Token[]): readonly Token[] {
  const joins = (token: Token) => token.kind === 'filler' || token.kind === 'occur';
  return tokens.map((token, at) =>
    isMatter(token) && token.kind !== 'action' && caseAfter(tokens, at, joins) > at ? softened(token) : token,
  );
}

/** Where the next case in the same clause is, over tokens that `skips` allows; -1 where there is none. */
function caseAfter(tokens: readonly Token[], at: number, skips: (token: Token) => boolean): number {
  for (let next = at + 1; next < tokens.length; next += 1) {
    const token = tokens[next];
    if (!token || token.kind === 'boundary' || token.kind === 'number') return -1;
    if (isCase(token)) return next;
    if (!skips(token)) return -1;
  }
  return -1;
}

/** A matter as a word that counts nothing; 申请 alone and verbs like 受理 do not say what it was about. */
function softened(token: Token): Token {
  if (!isMatter(token)) return token;
  const { start, end } = token;
  const isVague = token.kind === 'weakRequest' || (token.kind === 'action' && token.action !== 'publish');
  return { kind: 'filler', ...(isVague ? {} : { says: 'disclosure' }), start, end };
}

import type { Token } from './token.ts';

const cases = new Set(['review', 'lawsuits', 'direct', 'afterReview']);

function isCase(token: Token | undefined): boolean {
  return token?.kind === 'subject' && cases.has(token.subject);
}

/** Words that say what a case is about and count nothing themselves. */
function isMatter(token: Token): boolean {
  if (token.kind === 'subject') return token.subject === 'requests' || token.subject === 'elsewhere';
  if (token.kind === 'action') return ['receive', 'handle', 'publish'].includes(token.action);
  return token.kind === 'weakRequest' || token.kind === 'outcome';
}

/**
 * Takes what a case is about out of the count: in 因政府信息公开申请被申请行政复议 and in 政府信息公开申请行政复议
 * the request is the cause, not what happened. 申请、复议 with a 、 between them stay two things.
 */
export function withoutCauses(tokens: readonly Token[]): readonly Token[] {
  const result = [...tokens];
  for (let at = 0; at < result.length; at += 1) {
    const token = result[at];
    if (!token) continue;
    if (token.kind === 'cause') {
      const found = caseAfter(result, at, () => true);
      for (let between = at + 1; between < found; between += 1) soften(result, between);
    } else if (isMatter(token) && token.kind !== 'action') {
      const found = caseAfter(result, at, next => next.kind === 'filler' || next.kind === 'occur');
      if (found > at) soften(result, at);
    }
  }
  return result;
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

function soften(tokens: Token[], at: number): void {
  const token = tokens[at];
  if (token && isMatter(token)) tokens[at] = { kind: 'filler', start: token.start, end: token.end };
}

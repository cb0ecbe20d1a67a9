import type { Token } from '../tokens/token.ts';
import { type Action, carrying, isReceiving, issuing, type Role, type Subject } from '../words/meaning.ts';

/**
 * What the figures of a list count where it is named behind them: 新制定2件，废止1件，现行有效规范性文件共5件;
 * 新收3件，上年结转1件，共4件政府信息公开申请. Only documents and requests are listed so, with nothing between but figures
 * and what is done to such things.
 */
export function subjectAhead(
  tokens: readonly Token[],
  index: number,
  actions: readonly Action[],
): Subject | undefined {
  const role = listedAs(actions);
  let isSure = role === 'documents' || actions.some(action => carrying.includes(action));
  for (let at = index + 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'subject') return isSure && token.subject.role === role ? token.subject : undefined;
    if (!token || !isOfList(token, role)) return undefined;
    isSure ||= token.kind === 'action' && carrying.includes(token.action);
  }
  return undefined;
}

/** What is done tells what a list is of; 收到3件 is of requests only where some of them were carried over. */
function listedAs(actions: readonly Action[]): Role | undefined {
  if (actions.some(action => issuing.includes(action))) return 'documents';
  return actions.some(isOfRequests) ? 'request' : undefined;
}

function isOfRequests(action: Action): boolean {
  return isReceiving(action) || carrying.includes(action);
}

function isOfList(token: Token, role: Role | undefined): boolean {
  if (token.kind === 'action')
    return role === 'documents' ? issuing.includes(token.action) : isOfRequests(token.action);
  if (token.kind === 'boundary') return token.mark === undefined;
  return ['number', 'coordinator', 'filler', 'all'].includes(token.kind);
}

import type { Token } from '../tokens/token.ts';
import { issuing, type Subject } from '../words/meaning.ts';

/**
 * What the figures of a list count where it is named behind them: 新制定2件，废止1件，现行有效规范性文件共5件. Only
 * documents are listed so, with nothing between but figures and what is done to documents.
 */
export function subjectAhead(tokens: readonly Token[], index: number): Subject | undefined {
  for (let at = index + 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'subject') return token.subject.role === 'documents' ? token.subject : undefined;
    if (!token || !isOfList(token)) return undefined;
  }
  return undefined;
}

function isOfList(token: Token): boolean {
  if (token.kind === 'action') return issuing.includes(token.action);
  if (token.kind === 'boundary') return token.mark === undefined;
  return ['number', 'coordinator', 'filler', 'all'].includes(token.kind);
}

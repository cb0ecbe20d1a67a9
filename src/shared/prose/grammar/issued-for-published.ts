import type { Token } from '../tokens/token.ts';
import { issuing } from '../words/meaning.ts';

/**
 * Tells 公开规范性文件3件，废止1件，现行有效5件 from 公开规范性文件3件: where nothing but what was repealed or is in force is
 * counted beside it, the word for publishing stands for 制发. Otherwise it is what was put on the website.
 */
export function withIssuedForPublished(tokens: readonly Token[], text: string): readonly Token[] {
  if (!tokens.some(token => token.kind === 'action' && ['repeal', 'inForce'].includes(token.action)))
    return tokens;
  if (tokens.some(token => token.kind === 'action' && token.action === 'issue')) return tokens;
  return tokens.map((token, at) =>
    isPublishing(token, text) && isOfDocuments(tokens, at) && goesOnWithDocuments(tokens, at)
      ? { kind: 'action', action: 'issue', start: token.start, end: token.end }
      : token,
  );
}

/** What is looked through, explained or revised (清理, 审查, 解读, 修改) was not made this year. */
const publishing = /[公发][开布示]/;

function isPublishing(token: Token, text: string): boolean {
  return (
    ((token.kind === 'action' && token.action === 'publish') ||
      (token.kind === 'subject' && token.subject.role === 'elsewhere')) &&
    publishing.test(text.slice(token.start, token.end))
  );
}

/** Whether the next word that says something is the documents. */
function isOfDocuments(tokens: readonly Token[], at: number): boolean {
  const next = tokens.slice(at + 1).find(({ kind }) => kind !== 'filler');
  return next?.kind === 'subject' && next.subject.role === 'documents';
}

/** Whether a second number stands behind the first one, of what was repealed or is in force, and only such. */
function goesOnWithDocuments(tokens: readonly Token[], at: number): boolean {
  let numbers = 0;
  let isOther = false;
  for (const token of tokens.slice(at + 1)) {
    if (token.kind === 'number') numbers += 1;
    else if (token.kind === 'action') {
      if (!issuing.includes(token.action) || token.action === 'issue') return false;
      isOther ||= numbers > 0;
    } else if (token.kind === 'subject') {
      if (token.subject.role !== 'documents') break;
    } else if (token.kind === 'unknown') break;
    if (isOther && numbers > 1) return true;
  }
  return false;
}

import { sentencesWith } from '../common/sentences.ts';
import type { SentenceDeclaration } from '../declaration/sentences.ts';

const made = 'proactive.normativeDocs.made';

/** The trial format counts the documents that were made and published, not those repealed or in force. */
export const sentences: readonly SentenceDeclaration[] = sentencesWith({
  reads: [made],
  wordings: [{ parts: ['{year}年，{voice}制定规范性文件', { measure: made }, '件。'] }],
});

import { readNumberToken } from '../numbers/number-token.ts';
import { longestWord, type Vocabulary } from '../words/vocabulary.ts';
import { matchPattern, patternStarts } from './match-pattern.ts';
import type { Token } from './token.ts';

const codes = (characters: string) => new Set([...characters].map(character => character.charCodeAt(0)));
const mayBeNumber = codes('0123456789零〇一二两三四五六七八九十百千');
/** Most characters of a text begin nothing that is known, and no word either. */
const mayBegin: ReadonlySet<number> = new Set([...mayBeNumber, ...patternStarts]);

/**
 * Cuts one sentence of a squeezed text, from `start` to `end`, into the words of the grammar. What it does not
 * know becomes `unknown` tokens. `year` is the year reported on.
 */
export function tokenize(
  text: string,
  start: number,
  end: number,
  year: number,
  vocabulary: Vocabulary,
): readonly Token[] {
  const tokens: Token[] = [];
  let unknownFrom = -1;
  const closeUnknown = (at: number) => {
    if (unknownFrom >= 0) tokens.push({ kind: 'unknown', start: unknownFrom, end: at });
    unknownFrom = -1;
  };
  for (let at = start; at < end; ) {
    const token = tokenAt(text, at, year, vocabulary);
    if (!token || token.kind === 'unknown' || (unknownFrom >= 0 && belongsToUnknown(token, text))) {
      if (unknownFrom < 0) unknownFrom = at;
      at = Math.min(end, token?.end ?? at + 1);
      continue;
    }
    closeUnknown(at);
    tokens.push(token.end <= end ? token : { ...token, end });
    at = token.end;
  }
  closeUnknown(end);
  return tokens;
}

/** Characters that are words of their own only after a word of the grammar: 申请件, but 文件. */
const tails = codes('件案量数类度内计所属经达新起至');

/**
 * Words that belong to an unknown one right before them: what is applied for stands before 申请 (低保申请,
 * 入党申请), and 件 after an unknown word is its last character.
 */
function belongsToUnknown(token: Token, text: string): boolean {
  if (token.kind === 'weakRequest') return true;
  return token.kind === 'filler' && token.end - token.start === 1 && tails.has(text.charCodeAt(token.start));
}

function tokenAt(text: string, at: number, year: number, vocabulary: Vocabulary): Token | undefined {
  const code = text.charCodeAt(at);
  if (code >= 0x80 && !mayBegin.has(code) && !vocabulary.entries.has(code)) return undefined;
  const pattern = matchPattern(text, at, year);
  if (pattern) return { ...pattern.meaning, start: at, end: pattern.end };
  if (mayBeNumber.has(code)) {
    const number = readNumberToken(text, at);
    if (number) return number;
  }
  const word = longestWord(vocabulary, text, at);
  return word && { ...word.meaning, start: at, end: at + word.word.length };
}

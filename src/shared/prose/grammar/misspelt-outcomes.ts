import type { Token } from '../tokens/token.ts';
import { confusedWith } from '../words/grammar/confused-characters.ts';
import type { OutcomeWord } from '../words/vocabulary.ts';

/** What a misspelt outcome may be cut into. */
const scraps: ReadonlySet<Token['kind']> = new Set(['unknown', 'filler', 'negation']);
const edges: ReadonlySet<Token['kind']> = new Set(['boundary', 'number', 'coordinator']);
/** Words that only lead to it. */
const lead: ReadonlySet<Token['kind']> = new Set(['filler', 'all', 'cause']);
/** The longest row has fewer words than that. */
const mostTokens = 8;

/**
 * Tells a row whose word has one character wrong or missing right before its number: 不于公开2件. Where the characters
 * are ones that are confused the row is meant; any other one is passed over, so that what follows is read.
 */
export function withMisspeltOutcomes(
  tokens: readonly Token[],
  text: string,
  outcomes: readonly OutcomeWord[],
): readonly Token[] {
  if (!tokens.some(({ kind }) => kind === 'number')) return tokens;
  let read = tokens;
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    // Whatever stands right before a figure and is known is no slip of the pen.
    if (tokens[at]?.kind !== 'number') continue;
    for (let from = startOf(tokens, at); from < at; from += 1) {
      const token = misspelt(tokens.slice(from, at), text, outcomes);
      if (token) read = [...read.slice(0, from), token, ...read.slice(at)];
      if (token || !lead.has(tokens[from]?.kind ?? 'unknown')) break;
    }
  }
  return read;
}

/** Where the words before the number at `at` begin; there where all of them are known. */
function startOf(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from > 0 && !edges.has(tokens[from - 1]?.kind ?? 'boundary')) from -= 1;
  const words = tokens.slice(from, at);
  return words.length <= mostTokens && words.some(({ kind }) => kind === 'unknown') ? from : at;
}

function misspelt(
  words: readonly Token[],
  text: string,
  outcomes: readonly OutcomeWord[],
): Token | undefined {
  const [first] = words;
  const last = words.findLast(({ kind }) => kind !== 'filler');
  if (!first || !last) return undefined;
  const { start } = first;
  const said = text.slice(start, last.end);
  const isAlike = (word: string) =>
    isOneOff(said, word) && words.every(token => scraps.has(token.kind) || isVerbOf(token, word, text));
  const alike = outcomes.filter(({ word }) => isAlike(word));
  const measures = new Set(alike.filter(({ word }) => isConfused(said, word)).map(({ measure }) => measure));
  const [measure] = measures;
  const end = last.end;
  if (measure !== undefined && measures.size === 1) return { kind: 'outcome', measure, start, end };
  return alike.length > 0 ? { kind: 'filler', start, end } : undefined;
}

/** 公开 and 处理 are part of such words; what was done to requests otherwise (不予受理) is a word of its own. */
function isVerbOf(token: Token, word: string, text: string): boolean {
  return token.kind === 'action' && word.includes(text.slice(token.start, token.end));
}

/** Whether two words differ in one character, or one of them has one more. */
function isOneOff(said: string, word: string): boolean {
  if (Math.abs(said.length - word.length) > 1 || said === word) return false;
  const at = firstDifference(said, word);
  const [longer, shorter] = said.length > word.length ? [said, word] : [word, said];
  return longer.slice(at + 1) === shorter.slice(longer.length === shorter.length ? at + 1 : at);
}

function isConfused(said: string, word: string): boolean {
  if (said.length !== word.length) return true;
  const at = firstDifference(said, word);
  return confusedWith[word.charAt(at)]?.includes(said.charAt(at)) === true;
}

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one.charAt(at) === other.charAt(at)) at += 1;
  return at;
}

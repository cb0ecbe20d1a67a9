import type { Token } from '../tokens/token.ts';
import { isReceiving } from '../words/meaning.ts';
import type { Phrase } from './phrase.ts';
import { endsClause, type Sentence } from './sentence.ts';
import { openingOf } from './walk.ts';

/** Whether the clause up to `index` limits what is counted to a part: 网上, 涉及土地, 上半年. */
export function hasPart(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (!token) return false;
    // 涉及行政处罚68项、行政强制5项: the part goes for all of a list.
    if (token.kind === 'number' && tokens[at + 1]?.kind !== 'coordinator') return false;
    if (token.kind === 'boundary' && token.mark === 'closes') {
      at = openingOf(tokens, at);
      continue;
    }
    if (token.kind === 'boundary' && token.mark !== 'colon') return isLedByPart(tokens, at);
    if (token.kind === 'part') return token.cancels !== true;
  }
  return false;
}

/** 近年来，收到120件: a part that stands before its comma alone goes for what follows. */
function isLedByPart(tokens: readonly Token[], comma: number): boolean {
  const [before, lead] = [tokens[comma - 2], tokens[comma - 1]];
  const isAlone = before === undefined || before.kind === 'boundary';
  return isAlone && tokens[comma]?.kind === 'boundary' && lead?.kind === 'part' && lead.cancels !== true;
}

/**
 * Whether the number at `index` counts part of what was counted before: behind 其中 or 含, up to the next ； or the
 * end of the sentence, or in brackets.
 */
export function isAmong({ tokens, squeezed }: Sentence, index: number): boolean {
  for (let at = index - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (token?.kind === 'filler' && token.says === 'among') return true;
    if (token?.kind !== 'boundary') continue;
    if (token.mark === 'opens') return true;
    if (token.mark === 'closes') at = openingOf(tokens, at);
    else if (squeezed.text.charAt(token.start) === '；') return false;
  }
  return false;
}

/** Whether the words behind the number at `index` say that what came over from last year is in it. */
export function hasCarriedIn(sentence: Sentence, index: number): boolean {
  const { tokens } = sentence;
  const opens = tokens[index + 1];
  const from = opens?.kind === 'boundary' && opens.mark !== 'closes' ? index + 2 : index + 1;
  const first = tokens[from];
  if (first?.kind !== 'filler' || first.says !== 'among') return false;
  const words = tokens.slice(from, endOfParts(sentence, from));
  return words.some(token => token.kind === 'action' && token.action === 'carryIn');
}

/** Where the parts that begin at `from` end: what they are of came in new or over from last year. */
function endOfParts({ tokens, squeezed }: Sentence, from: number): number {
  const end = tokens.findIndex(
    (token, at) =>
      at > from &&
      ((token.kind === 'boundary' &&
        (token.mark !== undefined || squeezed.text.charAt(token.start) === '；')) ||
        token.kind === 'unknown' ||
        token.kind === 'column' ||
        token.kind === 'outcome' ||
        (token.kind === 'action' && !isReceiving(token.action) && token.action !== 'carryIn')),
  );
  return end < 0 ? tokens.length : end;
}

/** Whether a sum follows the number at `index` before anything else is told: 新收120件，结转5件，合计125件. */
export function isAddedUp(tokens: readonly Token[], index: number): boolean {
  for (const token of tokens.slice(index + 1)) {
    if (token.kind === 'filler' && token.says === 'sum') return true;
    if (token.kind !== 'filler' && !endsClause(token)) return false;
  }
  return false;
}

/** 公示行政许可12件、行政处罚5件: the verb before a list goes for all of it. */
export function isPublished(tokens: readonly Token[], index: number, phrase: Phrase): boolean {
  if (phrase.actions.length > 0 || phrase.subjects.length === 0) return false;
  for (let at = index - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (!token || token.kind === 'boundary') return false;
    if (token.kind === 'action') return token.action === 'publish';
  }
  return false;
}

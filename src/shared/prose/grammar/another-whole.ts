import type { NumberToken } from '../numbers/number-token.ts';
import type { Token } from '../tokens/token.ts';
import { lastYear } from '../words/time-words.ts';
import type { Phrase } from './phrase.ts';
import { type Sentence, unitOf } from './sentence.ts';

const growsTo = /^(?:增加|增长|上升|提高|扩大|减少|下降|降低|压减|[增减降升])[至到]/;

const cameFrom = new RegExp(`[由从](?:(?:\\d{4}年度?|${lastYear})的?)?$`);
const longestFrom = 10;

/** 现行有效规范性文件由10件增加到12件, 从2023年的10件增至12件: the first number is what it was before. */
export function isFormerFigure({ squeezed }: Sentence, { start, end }: NumberToken): boolean {
  const { text } = squeezed;
  return (
    growsTo.test(text.slice(end, end + 4)) &&
    cameFrom.test(text.slice(Math.max(0, start - longestFrom), start))
  );
}

/**
 * 办理行政复议案件9件，其中涉及政府信息公开4件: what is counted is cases of all kinds, of which those about disclosure
 * follow.
 */
export function isOfAllKinds({ tokens, squeezed }: Sentence, index: number, phrase: Phrase): boolean {
  const isOfCases = phrase.subjects.length > 0 && phrase.subjects.every(({ role }) => role === 'case');
  if (!isOfCases || phrase.namesDisclosure) return false;
  const comma = tokens[index + 1];
  if (comma?.kind !== 'boundary' || comma.mark === 'closes' || comma.mark === 'colon') return false;
  const text = squeezed.text.slice(comma.end, comma.end + 16);
  const told = /^(?:其中|含|包括)?，?(?:因|与|属于?|涉及?|有关)?(?:政府|政务)?信息公开/.exec(text);
  return told !== null && tokens.slice(index + 2).find(isSaying)?.kind === 'number';
}

function isSaying({ kind }: Token): boolean {
  return kind !== 'filler' && kind !== 'occur' && kind !== 'cause';
}

/** 行政权力事项135项，其中行政许可12项: powers of each kind, and not the decisions made by them. */
export function isListOfPowers(
  sentence: Sentence,
  index: number,
  number: NumberToken,
  phrase: Phrase,
): boolean {
  if (unitOf(sentence, number) !== '项' || !phrase.subjects.some(({ role }) => role === 'decisions'))
    return false;
  const { tokens, squeezed } = sentence;
  const before = squeezed.text.slice(tokens[0]?.start ?? 0, tokens[index]?.start ?? 0);
  return /(?:权力|权责|职权|职责|赋权|清单|目录)[^。；]*[:：，（(\d]/.test(before);
}

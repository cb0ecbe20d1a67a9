/** What a finding says at first sight, and what more it says to those who open it; either may be empty. */
export interface FindingWords {
  readonly brief: string;
  readonly more: string;
}

const opening = '“『「（';
const closing = '”』」）';

/**
 * Parts the message of a finding: its first sentence, a full stop inside quotation marks not ending it, and the rest.
 * It stands under the heading of its section, so a message that begins with that heading (『一、总体情况』写…) goes
 * on without it (『一、总体情况』里有… with 有…).
 */
export function findingWords(message: string, heading: string): FindingWords {
  const named = `『${heading}』`;
  const words =
    heading !== '' && message.startsWith(named) ? message.slice(named.length).replace(/^里/, '') : message;
  const end = endOfSentence(words);
  return { brief: words.slice(0, end), more: words.slice(end + 1) };
}

/** Where the full stop of the first sentence stands; the end of the words where there is none. */
function endOfSentence(words: string): number {
  let depth = 0;
  for (let index = 0; index < words.length; index += 1) {
    const character = words.charAt(index);
    if (opening.includes(character)) depth += 1;
    else if (closing.includes(character)) depth = Math.max(0, depth - 1);
    else if (character === '。' && depth === 0) return index;
  }
  return words.length;
}

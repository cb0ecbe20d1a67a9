import type { Format } from '../../formats/compile.ts';
import type { DeclaredPart } from '../../formats/declaration/sentences.ts';
import { oncePer } from '../../once.ts';
import { sentenceKey } from '../../prose/text/sentence-keys.ts';

/** Stand for what is filled in: a number, what the body calls itself, a list of figures. */
const [number, voice, list] = ['\u0001', '\u0002', '\u0003'];

/**
 * Tells the sentences that a format's own wordings make, whatever the figures in them: every report that used them
 * has them. A memory of immutable declarations.
 * @returns asks of a sentence's key with numbers and names masked
 */
export const officialSentencesOf = oncePer((format: Format): ((key: string) => boolean) => {
  const wordings = format.sentences.flatMap(({ wordings }) => wordings.map(({ parts }) => wordsOf(parts)));
  const nothings = format.sections.flatMap(section =>
    section.kind === 'text' && section.nothing ? [section.nothing.words] : [],
  );
  const patterns = [...wordings, ...nothings]
    .flatMap(words => words.split('。'))
    .map(words => sentenceKey(masked(words)))
    .filter(words => words.length >= 6)
    .map(words => new RegExp(`^${patternOf(words)}$`));
  return key => patterns.some(pattern => pattern.test(key));
});

function wordsOf(parts: readonly DeclaredPart[]): string {
  return parts.map(part => (typeof part === 'string' ? part : 'measure' in part ? number : list)).join('');
}

function masked(words: string): string {
  return words.replaceAll('{year}', number).replaceAll('{voice}', voice);
}

function patternOf(words: string): string {
  return words
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll(number, '#')
    .replaceAll(voice, '.{1,8}')
    .replaceAll(list, '.*');
}

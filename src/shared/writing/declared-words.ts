/** What the words of a declared sentence are filled in from. */
export interface WordsSource {
  readonly year: number;
  /** What the body calls itself: 我镇, 我局. */
  readonly voice: string;
}

/** Declared words with `{year}` and `{voice}` filled in. */
export function filledIn(words: string, { year, voice }: WordsSource): string {
  return words.replaceAll('{year}', String(year)).replaceAll('{voice}', voice);
}

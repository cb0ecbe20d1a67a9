import type { Format } from '../../formats/compile.ts';
import { add } from '../../report/decimal.ts';
import type { FigureStatement, Statement } from '../statement.ts';
import { vocabularyOf } from '../words/vocabulary.ts';

/**
 * 废止1件，失效2件: what a sentence says was repealed and what expired, two numbers of one column, as their sum. An
 * office that does not count what expired is right as well.
 */
export function withExpired(format: Format, statements: readonly Statement[]): readonly Statement[] {
  const ends =
    vocabularyOf(format)
      .picked.get('expire')
      ?.map(({ end }) => end) ?? [];
  const isRepealed = (statement: Statement): statement is FigureStatement =>
    statement.kind === 'figure' &&
    statement.said.by === 'number' &&
    ends.some(end => statement.measure.endsWith(end));
  const repealed = statements.filter(isRepealed);
  return repealed.reduce<readonly Statement[]>((all, later, at) => {
    const earlier = repealed
      .slice(0, at)
      .find(({ measure, year }) => measure === later.measure && year === later.year);
    if (!earlier) return all;
    const both: FigureStatement = {
      ...later,
      value: add(earlier.value, later.value),
      otherValues: [earlier.value],
      place: { start: earlier.place.start, end: later.place.end },
      phrase: earlier.phrase,
      certainty: 'likely',
      said: { by: 'implication' },
    };
    return all.flatMap(each => (each === earlier ? [] : each === later ? [both] : [each]));
  }, statements);
}

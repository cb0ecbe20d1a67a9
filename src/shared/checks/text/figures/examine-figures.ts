import type { TextId } from '../../../formats/types.ts';
import { readTexts } from '../../../prose/report-texts.ts';
import type { Range, Statement } from '../../../prose/statement.ts';
import { formatDecimal } from '../../../report/decimal.ts';
import { placeOfMeasure } from '../../../report/measures.ts';
import type { CheckContext } from '../../context.ts';
import { type Comparison, compareStatement } from './compare-statement.ts';

/**
 * One line of 数字体检: a number of a text (or a denial that states 0) and what became of it.
 * - `matched`, `conflicting`: held against the tables;
 * - `ofLastYear`: it agrees with last year's report, and is told as last year's: nothing of this year's is right by it;
 * - `unknown`: about the tables, but the cells (or last year's report) are blank;
 * - `unrelated`: about something the tables do not count.
 */
export interface ExaminedFigure {
  readonly section: TextId;
  readonly place: Range;
  readonly verdict: 'matched' | 'conflicting' | 'ofLastYear' | 'unknown' | 'unrelated';
  readonly statement?: Statement;
  /** Where it stands in the printed tables; absent for unrelated numbers. */
  readonly tablePlace?: string;
  /** What the tables hold, where that contradicts the text. */
  readonly held?: string;
  /** The report of another year that it was held against, or with which this year's was compared. */
  readonly against?: { readonly year: number; readonly unit: string };
}

/** Every number in the texts of a report with its meaning, in order of the text. */
export function examineFigures(context: CheckContext): readonly ExaminedFigure[] {
  const { format } = context;
  return readTexts(context).flatMap(({ section, original, statements }) => {
    const stated = statements.map((statement): ExaminedFigure => {
      const comparison = compareStatement(context, statement);
      return {
        section,
        place: statement.place,
        verdict: verdictOf(context, statement, comparison),
        statement,
        tablePlace: placeOfMeasure(format, statement.cells),
        ...(comparison.verdict === 'conflicting' ? { held: formatDecimal(comparison.held) } : {}),
        ...against(context, statement, comparison),
      };
    });
    const others = numbersOf(original)
      .filter(place => !stated.some(figure => overlaps(figure.place, place)))
      .map((place): ExaminedFigure => ({ section, place, verdict: 'unrelated' }));
    return [...stated, ...others].sort((a, b) => a.place.start - b.place.start);
  });
}

function verdictOf(
  { draft }: CheckContext,
  statement: Statement,
  { verdict }: Comparison,
): ExaminedFigure['verdict'] {
  const isOfBefore = statement.kind === 'figure' && statement.year !== draft.year;
  return verdict === 'matched' && isOfBefore ? 'ofLastYear' : verdict;
}

/** The other year's report that was looked into, where there is one. */
function against(
  { draft, last }: CheckContext,
  statement: Statement,
  { verdict }: Comparison,
): Pick<ExaminedFigure, 'against'> {
  const year = statement.kind === 'figure' ? statement.year : statement.comparedWith;
  if (verdict === 'unknown' || year === draft.year || last?.draft.year !== year) return {};
  return { against: { year, unit: last.draft.unit } };
}

function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Digits with what counts them; dates, numbers of documents and telephone numbers count nothing. */
const numbers =
  /(?<![\dA-Za-z第〔[（(.．·\-－—/:：@])[0-9０-９]{1,12}(?:[,，][0-9０-９]{3})*(?:[.．][0-9０-９]{1,6})?(?![\dA-Za-z０-９.．·\-－—/:：@〕\]年月日号])[ \u3000]?[余多]?[^\s，。；、：！？（）《》“”]?/g;

function numbersOf(text: string): readonly Range[] {
  return [...text.matchAll(numbers)].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

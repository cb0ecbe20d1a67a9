import { type Decimal, shiftRight, trim } from '../../report/decimal.ts';
import { cellsOfMeasure, type Measure } from '../../report/measures.ts';
import type { Carry } from '../grammar/carry.ts';
import { clauseAround, rangeOf, type Sentence } from '../grammar/sentence.ts';
import type { NumberToken } from '../numbers/number-token.ts';
import type { FigureStatement } from '../statement.ts';
import { originalRange } from '../text/squeezed.ts';
import type { Counted } from './counting.ts';

/** One figure as understood, before its cells are looked up. */
export type Understood = Pick<
  FigureStatement,
  'measure' | 'alternatives' | 'value' | 'certainty' | 'place' | 'phrase' | 'said'
>;

/** The figure as a statement; none where the format has no cells for it. */
export function figureStatement(
  { format }: Sentence,
  { year }: Carry,
  understood: Understood,
): readonly FigureStatement[] {
  const cells = cellsOfMeasure(format, understood.measure);
  return cells.length === 0 ? [] : [{ kind: 'figure', ...understood, cells, year }];
}

/** One number, the token at `index`, stated for every measure. */
export function numberStatements(
  sentence: Sentence,
  carry: Carry,
  index: number,
  number: NumberToken,
  { measures, alternatives, certainty }: Counted,
): readonly FigureStatement[] {
  const unit = number.unit === 'money' ? '元' : number.unit === 'tenThousandYuan' ? '万元' : '件';
  const value: Decimal = unit === '元' ? trim(shiftRight(number.value, 4)) : number.value;
  const place = rangeOf(sentence, number, number);
  const phrase = clauseAround(sentence, index);
  const numeral = originalRange(sentence.squeezed, number.start, number.numeralEnd);
  const said = { by: 'number', form: number.form, numeral, unit } as const;
  return measures.flatMap((measure: Measure) =>
    figureStatement(sentence, carry, {
      measure,
      ...(alternatives ? { alternatives } : {}),
      value,
      certainty,
      place,
      phrase,
      said,
    }),
  );
}

import type { TextId } from '../../../formats/types.ts';
import type { ChangeStatement, FigureStatement, Statement } from '../../../prose/statement.ts';
import { absolute, compare, type Decimal, formatDecimal, subtract } from '../../../report/decimal.ts';
import { textOf } from '../../../report/draft.ts';
import { placeOfMeasure } from '../../../report/measures.ts';
import { textRules } from '../../../rules/text-rules.ts';
import type { CheckContext } from '../../context.ts';
import { type Finding, finding } from '../../finding.ts';
import { differenceInWords, sectionName } from '../../wording.ts';
import { quote } from '../quote.ts';
import type { TextCheck } from '../text-check.ts';
import { type Comparison, compareStatement } from './compare-statement.ts';
import { tableFix, textFix } from './figure-fixes.ts';

type Conflict = Extract<Comparison, { verdict: 'conflicting' }>;

/** `text.figure`: every figure a text states is held against the tables, and every comparison against last year's. */
export const checkFigures: TextCheck = context =>
  context.texts.flatMap(({ section, statements }) =>
    statements.flatMap(statement => {
      const comparison = compareStatement(context, statement);
      if (comparison.verdict !== 'conflicting') return [];
      return statement.kind === 'figure'
        ? [figureFinding(context, section, statement, comparison, isAlone(statement, statements))]
        : [changeFinding(context, section, statement, comparison)];
    }),
  );

/** Whether no other figure is stated by the same words, so that mending them touches nothing else. */
function isAlone(statement: Statement, all: readonly Statement[]): boolean {
  return all.every(other => other === statement || other.place.start !== statement.place.start);
}

function figureFinding(
  context: CheckContext,
  section: TextId,
  statement: FigureStatement,
  { held, report }: Conflict,
  alone: boolean,
): Finding {
  const { draft, format } = context;
  const text = textOf(draft, section);
  const stated = formatDecimal(statement.value);
  const unit = report.format.cells.get(statement.cells[0] ?? '')?.unit;
  const ofLast = report === context ? '' : `${report.draft.year}年报告`;
  const words = quote(text, statement.phrase.start, statement.phrase.end, statement.place.start);
  const implied = statement.said.by === 'number' ? '' : `（即 ${stated}）`;
  const message =
    `『${sectionName(format, section)}』写${words}${implied}，` +
    `${ofLast}${placeOfMeasure(report.format, statement.cells)}是 ${formatDecimal(held)}，` +
    `文字${differenceInWords(statement.value, held, unit)}。${advice(statement, report === context, context)}`;
  const fix = alone ? textFix(context, section, statement, held) : undefined;
  const otherFix = report === context ? tableFix(context, statement.cells, statement.value) : undefined;
  return finding(textRules.figure, {
    severity: statement.certainty === 'certain' ? 'error' : 'warning',
    message,
    cells: report === context ? statement.cells : [],
    text: { section, ...statement.place },
    expected: formatDecimal(held),
    actual: stated,
    ...(fix ? { fix } : {}),
    ...(otherFix ? { otherFix } : {}),
  });
}

/** What to do: the table side of a sum or an automatic total is mended in the cells it adds up. */
function advice(statement: FigureStatement, ofThisYear: boolean, { values }: CheckContext): string {
  if (!ofThisYear) return '请核对是哪一年的数。';
  const [id] = statement.cells;
  const isSum = statement.cells.length > 1 || (id !== undefined && values.get(id)?.automatic === true);
  return isSum
    ? '请核对：文字写错就改文字；表填错就到表里改合计所加的各栏。'
    : '请核对是文字写错还是表填错。';
}

function changeFinding(
  { draft, format }: CheckContext,
  section: TextId,
  statement: ChangeStatement,
  { held, last }: Conflict,
): Finding {
  const text = textOf(draft, section);
  const before = last ?? held;
  const difference = subtract(held, before);
  const size = formatDecimal(absolute(difference));
  const actually =
    difference.units === 0n ? '两年相同' : difference.units > 0n ? `应是增加 ${size}` : `应是减少 ${size}`;
  const sameWay = difference.units !== 0n && compare(held, before) > 0 === (statement.direction === 'more');
  const fix =
    statement.unit === 'count' && sameWay
      ? { label: `文字改为 ${size}`, text: { section, ...numeralOf(text, statement), replacement: size } }
      : undefined;
  return finding(textRules.figure, {
    severity: 'warning',
    message:
      `『${sectionName(format, section)}』写${quote(text, statement.phrase.start, statement.phrase.end, statement.place.start)}，` +
      `${placeOfMeasure(format, statement.cells)}今年是 ${formatDecimal(held)}，` +
      `${statement.comparedWith}年是 ${formatDecimal(before)}，${actually}${percentOf(statement, difference, before)}。请核对两年的数。`,
    cells: statement.cells,
    text: { section, ...statement.place },
    expected: size,
    actual: formatDecimal(statement.amount),
    ...(fix ? { fix } : {}),
  });
}

/** The digits of a comparison, without the measure word behind them. */
function numeralOf(text: string, { place }: ChangeStatement): { start: number; end: number } {
  const numeral = /^[^件起宗份个项条例次笔部篇]*/.exec(text.slice(place.start, place.end))?.[0] ?? '';
  return { start: place.start, end: place.start + numeral.length };
}

/** The change in percent to one decimal, where the text speaks in percent. */
function percentOf({ unit }: ChangeStatement, difference: Decimal, before: Decimal): string {
  if (unit !== 'percent' || before.units === 0n || difference.decimals > 0 || before.decimals > 0) return '';
  const tenths = (absolute(difference).units * 1000n + before.units / 2n) / before.units;
  return `（${formatDecimal({ units: tenths, decimals: 1 })}%）`;
}

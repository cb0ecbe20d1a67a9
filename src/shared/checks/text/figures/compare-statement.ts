import type { ChangeStatement, FigureStatement, Statement } from '../../../prose/statement.ts';
import { absolute, compare, type Decimal, subtract } from '../../../report/decimal.ts';
import { cellsOfMeasure, valueOfMeasure } from '../../../report/measures.ts';
import type { CheckContext, CheckedReport } from '../../context.ts';

/**
 * How a statement stands to the tables.
 * - `unknown`: the cells are blank, or last year's report is not there to compare with.
 */
export type Comparison =
  | { readonly verdict: 'matched' }
  | { readonly verdict: 'unknown' }
  /** The report it contradicts holds `held`; a change also names what `last` year's holds. */
  | {
      readonly verdict: 'conflicting';
      readonly report: CheckedReport;
      readonly held: Decimal;
      readonly last?: Decimal;
    };

/** Compares what a text states with the tables, this year's or last year's as the statement says. */
export function compareStatement(context: CheckContext, statement: Statement): Comparison {
  return statement.kind === 'figure' ? compareFigure(context, statement) : compareChange(context, statement);
}

function compareFigure(context: CheckContext, statement: FigureStatement): Comparison {
  const report = reportOf(context, statement.year);
  const held = report && valueIn(report, statement.measure);
  if (!report || !held) return { verdict: 'unknown' };
  const others = (statement.alternatives ?? []).map(measure => valueIn(report, measure));
  const told = [statement.value, ...(statement.otherValues ?? [])];
  const isRight = [held, ...others].some(value => value && told.some(each => compare(value, each) === 0));
  return isRight ? { verdict: 'matched' } : { verdict: 'conflicting', report, held };
}

/** The report of a year, where it is one of the two at hand. */
function reportOf(context: CheckContext, year: number): CheckedReport | undefined {
  if (year === context.draft.year) return context;
  return context.last?.draft.year === year ? context.last : undefined;
}

function valueIn(report: CheckedReport, measure: string): Decimal | undefined {
  const cells = cellsOfMeasure(report.format, measure);
  return cells.length === 0 ? undefined : valueOfMeasure(report.values, cells);
}

function compareChange(context: CheckContext, statement: ChangeStatement): Comparison {
  const last = reportOf(context, statement.comparedWith);
  if (!last || last === context) return { verdict: 'unknown' };
  const pairs = [statement.measure, ...statement.alternatives].map(measure => ({
    now: valueIn(context, measure),
    before: valueIn(last, measure),
  }));
  const complete = pairs.flatMap(({ now, before }) => (now && before ? [{ now, before }] : []));
  const [first] = complete;
  if (!first || complete.length < pairs.length) return { verdict: 'unknown' };
  if (complete.some(({ now, before }) => changesBy(statement, now, before))) return { verdict: 'matched' };
  return { verdict: 'conflicting', report: context, held: first.now, last: first.before };
}

/** Whether the figures differ by what is said; a percentage may be rounded or cut off at its last digit. */
function changesBy({ direction, amount, unit }: ChangeStatement, now: Decimal, before: Decimal): boolean {
  const difference = subtract(now, before);
  const grew = difference.units > 0n;
  if (difference.units !== 0n && grew !== (direction === 'more')) return false;
  const size = absolute(difference);
  if (unit === 'count') return compare(size, amount) === 0;
  if (before.units === 0n || before.decimals > 0 || size.decimals > 0) return before.units !== 0n;
  const scale = 10n ** BigInt(amount.decimals);
  const error = size.units * 100n * scale - amount.units * before.units;
  return (error < 0n ? -error : error) < before.units;
}

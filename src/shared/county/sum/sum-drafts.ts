import type { Format } from '../../formats/compile.ts';
import { type FormatRegistry, officialFormats } from '../../formats/registry.ts';
import type { CellId } from '../../formats/types.ts';
import { add, compare, type Decimal, formatDecimal } from '../../report/decimal.ts';
import { blankDraft, type Draft, type Summed } from '../../report/draft.ts';
import { computeValues, numberIn } from '../../report/values.ts';
import { type AddedFigure, type Addend, addendOf } from './addends.ts';
import { refusalOf } from './refusal.ts';

/** What a sum needs that its members do not say; `now` is ISO 8601. */
export interface SumOptions {
  readonly id: string;
  readonly now: string;
  /** Whose sum it is: 机关全称; may be left empty. */
  readonly unit?: string;
  /** Units that should be in it and are not, with the reason. */
  readonly leftOut?: Summed['leftOut'];
  /** Takes members with blank or wrong cells, and goes without those left out: all of it stands in the account. */
  readonly withFaults?: boolean;
  readonly formats?: FormatRegistry;
}

/** The sum of some reports as a draft, or why there is none. */
export type SumResult =
  | { readonly kind: 'summed'; readonly draft: Draft; readonly account: Summed }
  /** Nobody can add these: in Chinese, with what to do. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** It can be added only with what is said here: `withFaults`. */
  | { readonly kind: 'faulty'; readonly account: Summed };

/**
 * Adds reports of one year, cell by cell and exact to the last digit, in the format of that year. Every figure keeps
 * the name of its unit (`contributions`), and members that are sums bring their units with them, so that
 * sum(sum(a, b), c) says the same as sum(a, b, c). A total is what the members' totals add up to; where that is what
 * the sum's own cells add up to, as it should be, it is left automatic.
 */
export function sumDrafts(drafts: readonly Draft[], options: SumOptions): SumResult {
  const { id, now, unit = '', leftOut = [], withFaults = false, formats = officialFormats } = options;
  const reason = refusalOf(drafts, formats);
  const [first] = drafts;
  if (reason !== undefined || !first) return { kind: 'refused', reason: reason ?? '' };
  const format = formats.forYear(first.year) ?? formats.byId(first.format);
  const addends = drafts.map(draft => addendOf(draft, format, formats));
  const account = mergedAccount(addends, leftOut);
  if (!withFaults && (account.faults.length > 0 || account.leftOut.length > 0)) {
    return { kind: 'faulty', account };
  }
  const { sums, contributions } = added(addends);
  const blank = blankDraft({ id, format: format.id, year: first.year, unit, now }, formats);
  const draft: Draft = { ...blank, cells: cellsOf(sums, format), contributions, summed: account };
  return { kind: 'summed', draft, account };
}

function mergedAccount(addends: readonly Addend[], leftOut: Summed['leftOut']): Summed {
  const accounts = addends.map(({ account }) => account);
  return {
    members: accounts.flatMap(({ members }) => members),
    faults: accounts.flatMap(({ faults }) => faults),
    uncounted: accounts.flatMap(({ uncounted }) => uncounted),
    leftOut: [...accounts.flatMap(account => account.leftOut), ...leftOut],
  };
}

function added(addends: readonly Addend[]): {
  readonly sums: ReadonlyMap<CellId, Decimal>;
  readonly contributions: Readonly<Record<CellId, Record<string, string>>>;
} {
  const sums = new Map<CellId, Decimal>();
  const contributions: Record<CellId, Record<string, string>> = {};
  const contribute = (cell: CellId, { units }: AddedFigure) => {
    if (units.length === 0) return;
    contributions[cell] ??= {};
    for (const [unit, figure] of units) contributions[cell][unit] = formatDecimal(figure);
  };
  for (const { figures } of addends) {
    for (const [cell, one] of figures) {
      const before = sums.get(cell);
      if (!before || one.figure.units !== 0n) sums.set(cell, before ? add(before, one.figure) : one.figure);
      contribute(cell, one);
    }
  }
  return { sums, contributions };
}

/**
 * The sums as cells; of totals only those that their terms do not add up to. One that is written changes what those
 * above it add up to, so it is looked again until all say their sums.
 */
function cellsOf(sums: ReadonlyMap<CellId, Decimal>, format: Format): Record<CellId, string> {
  const totals = [...sums].filter(([id]) => format.cells.get(id)?.total);
  const inputs = [...sums].filter(([id]) => !format.cells.get(id)?.total);
  const cells = Object.fromEntries(inputs.map(([id, sum]) => [id, formatDecimal(sum)]));
  for (;;) {
    const values = computeValues(format, cells);
    const off = totals.filter(([id, sum]) => {
      const value = numberIn(values, id);
      return !value || compare(value, sum) !== 0;
    });
    if (off.length === 0) return cells;
    for (const [id, sum] of off) cells[id] = formatDecimal(sum);
  }
}

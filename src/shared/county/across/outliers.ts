import { finding } from '../../checks/finding.ts';
import { inWords } from '../../checks/wording.ts';
import type { Cell } from '../../formats/cells.ts';
import type { Format } from '../../formats/compile.ts';
import { groupedBy } from '../../grouped-by.ts';
import { compare, type Decimal, decimalOf } from '../../report/decimal.ts';
import { finalNumberIn, type Values } from '../../report/values.ts';
import { collectionRules } from '../../rules/collection-rules.ts';
import type { AcrossFinding } from '../collection/batch-result.ts';
import type { RosterUnit } from '../roster/roster.ts';

/** A unit's figures, to be compared with those of its kind. */
export interface Compared {
  readonly unit: RosterUnit;
  readonly format: Format;
  readonly values: Values;
}

/** Fewer peers than this are no measure. */
const fewestPeers = 8;

/** From how many times the peers' upper quartile on, or under which part of the lower one, a figure is told. */
const times = 10n;

/** Where the quartile is less, a jump says nothing. */
const worthComparing = decimalOf('10');

/**
 * `collection.outlier`: a figure over 10 times the upper quartile of the units of the same kind, under a tenth of the
 * lower one, or 0 where three quarters of them have 10 and more. Only figures that stand for themselves are compared:
 * of a sum the total, not its terms.
 */
export function outliers(units: readonly Compared[]): readonly AcrossFinding[] {
  return [...groupedBy(units, ({ unit, format }) => `${unit.kind} ${format.id}`).values()]
    .filter(peers => peers.length >= fewestPeers)
    .flatMap(peers =>
      (peers[0]?.format.comparable.sameFormat ?? []).flatMap(cell => outliersIn(cell, peers)),
    );
}

function outliersIn(cell: Cell, peers: readonly Compared[]): readonly AcrossFinding[] {
  const figures = peers.flatMap(({ unit, values }) => {
    const figure = finalNumberIn(values, cell.id);
    return figure ? [{ unit, figure }] : [];
  });
  if (figures.length < fewestPeers) return [];
  const sorted = figures.map(({ figure }) => figure).toSorted(compare);
  const [lower, upper] = [quartile(sorted, 1), quartile(sorted, 3)];
  return figures.flatMap(({ unit, figure }) => {
    const why = reasonOf(figure, lower, upper);
    if (why === undefined) return [];
    const message =
      `${cell.place}填的是 ${inWords(figure)}，${why}：` +
      `${unit.kind === '其他' ? '同类' : unit.kind} ${figures.length} 个单位中间一半在 ${inWords(lower)} 到 ${inWords(upper)} 之间。请核对是否漏填、多写了一位，或单位不对。`;
    return [
      {
        unit: unit.name,
        finding: finding(collectionRules.outlier, { message, cells: [cell.id], actual: inWords(figure) }),
      },
    ];
  });
}

function reasonOf(figure: Decimal, lower: Decimal, upper: Decimal): string | undefined {
  const isLarge = (quarter: Decimal) => compare(quarter, worthComparing) >= 0;
  if (isLarge(lower)) {
    if (figure.units === 0n) return '而同类单位大多有';
    if (compare(timesTen(figure), lower) < 0) return '比同类单位少得多';
  }
  const least = isLarge(upper) ? upper : worthComparing;
  return compare(figure, timesTen(least)) > 0 ? '比同类单位多得多' : undefined;
}

function timesTen(figure: Decimal): Decimal {
  return { ...figure, units: figure.units * times };
}

/** The figure that a quarter (1) or three (3) of all stay at or below. */
function quartile(sorted: readonly Decimal[], which: 1 | 3): Decimal {
  const at = Math.floor(((sorted.length - 1) * which) / 4);
  return sorted[at] ?? decimalOf('0');
}

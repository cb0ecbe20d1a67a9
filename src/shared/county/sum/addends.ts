import type { Format } from '../../formats/compile.ts';
import type { FormatRegistry } from '../../formats/registry.ts';
import type { CellId } from '../../formats/types.ts';
import {
  add,
  compare,
  type Decimal,
  decimalOf,
  formatDecimal,
  subtract,
  zero,
} from '../../report/decimal.ts';
import type { Draft, Summed } from '../../report/draft.ts';
import { memberFaults } from './member-faults.ts';
import { memberFigures } from './member-figures.ts';
import { soundFigures } from './sound-figures.ts';

/** What one draft adds to a cell, and whose it is; 0 stands under no name. */
export interface AddedFigure {
  readonly figure: Decimal;
  readonly units: readonly (readonly [unit: string, figure: Decimal])[];
}

/** What one draft adds: figures, whose they are, and its part of the account. A sum brings those of its members. */
export interface Addend {
  readonly figures: ReadonlyMap<CellId, AddedFigure>;
  readonly account: Summed;
}

/** What nobody has any of. */
const none: AddedFigure = { figure: zero, units: [] };

/** Takes a draft as a part of a sum in the given format; a sum is in that format already. */
export function addendOf(draft: Draft, target: Format, formats: FormatRegistry): Addend {
  if (draft.summed) return addendOfSum(draft, draft.summed, target, formats);
  const unit = draft.unit.trim();
  const { format } = draft;
  const sound = format === target.id ? soundFigures(target, draft.cells) : undefined;
  const { figures, uncounted } = sound
    ? { figures: sound, uncounted: [] }
    : memberFigures(draft, target, formats);
  const faults = sound ? [] : memberFaults(draft, formats);
  const own = new Map<CellId, AddedFigure>();
  for (const [cell, figure] of figures) {
    own.set(cell, figure.units === 0n ? none : { figure, units: [[unit, figure]] });
  }
  return {
    figures: own,
    account: {
      members: [{ unit, format }],
      faults: faults.map(({ cells, reason }) => ({ unit, cells: [...cells], reason })),
      uncounted: uncounted.map(({ cell, figure }) => ({ unit, format, cell, figure: formatDecimal(figure) })),
      leftOut: [],
    },
  };
}

/** A sum stands for its members; what was changed in it since is a fault, and counts under a name of its own. */
function addendOfSum(draft: Draft, summed: Summed, target: Format, formats: FormatRegistry): Addend {
  const changedBy = `${draft.unit.trim() || '汇总'}（汇总后改动）`;
  const { figures } = memberFigures(draft, target, formats);
  const contributions = draft.contributions ?? {};
  const faults: Summed['faults'] = [];
  const added = new Map<CellId, AddedFigure>();
  for (const cell of new Set([...figures.keys(), ...Object.keys(contributions)])) {
    const figure = figures.get(cell) ?? zero;
    const units = Object.entries(contributions[cell] ?? {}).map(
      ([unit, written]) => [unit, decimalOf(written)] as const,
    );
    const sum = units.reduce<Decimal>((total, [, each]) => add(total, each), zero);
    const isAsSummed = compare(sum, figure) === 0;
    if (!isAsSummed) faults.push(changedSince(cell, figure, sum, changedBy, target));
    if (!figures.has(cell) && isAsSummed) continue;
    const change = subtract(figure, sum);
    added.set(cell, { figure, units: isAsSummed ? units : [...units, [changedBy, change]] });
  }
  return { figures: added, account: { ...summed, faults: [...summed.faults, ...faults] } };
}

function changedSince(
  cell: CellId,
  figure: Decimal,
  sum: Decimal,
  unit: string,
  { cells }: Format,
): Summed['faults'][number] {
  const place = cells.get(cell)?.place ?? cell;
  const reason = `${place}是 ${formatDecimal(figure)}，各单位合计 ${formatDecimal(sum)}：汇总以后改动过。`;
  return { unit, cells: [cell], reason };
}

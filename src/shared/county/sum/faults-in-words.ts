import { groupedBy } from '../../grouped-by.ts';
import type { Summed } from '../../report/draft.ts';

/** How many faults of one unit are told in full. */
const mostTold = 3;

/** What stands against a sum, a line a unit, for whoever has to decide on it. */
export function faultsInWords({ faults, leftOut }: Summed): readonly string[] {
  const units = [...groupedBy(faults, ({ unit }) => unit)].map(([unit, all]) => {
    const told = all.slice(0, mostTold).map(({ reason }) => reason.replace(/。$/, ''));
    const more = all.length > mostTold ? `；等 ${all.length} 处` : '';
    return `${unit}：${told.join('；')}${more}。`;
  });
  return [...units, ...leftOut.map(({ unit, reason }) => `${unit}：${reason}。`)];
}

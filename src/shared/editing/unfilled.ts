import type { Finding } from '../checks/finding.ts';
import { isAcknowledgeable } from '../checks/text/acknowledgements.ts';
import { tableOf } from '../formats/grid.ts';
import type { CellId } from '../formats/types.ts';
import { groupedBy } from '../grouped-by.ts';
import { unfilledRules } from '../rules/registry.ts';

/** What is simply not done yet, as against done wrongly: the editor shows it calmly. */
export function isUnfilled(finding: Finding): boolean {
  return unfilledRules.has(finding.rule);
}

/** What is wrong, or may be: neither merely unfilled nor marked 已核实 by somebody who looked into it. */
export function isOpenProblem(finding: Finding): boolean {
  return !isUnfilled(finding) && finding.acknowledged === undefined;
}

/** Whether somebody may say that they looked into it and found it right (已核实), and nobody has. */
export function canAcknowledge(finding: Finding): boolean {
  return finding.acknowledged === undefined && isAcknowledgeable(finding);
}

/**
 * One finding a table for all its blank cells, in the place of the first: while a table is being filled in, a
 * line for every row would bury what is wrong.
 */
export function mergeBlanks(findings: readonly Finding[]): readonly Finding[] {
  const byTable = groupedBy(findings.filter(isBlanks), ({ cells }) => tableOf(cells[0] ?? ''));
  if (byTable.size === 0) return findings;
  return findings.flatMap(finding => {
    const same = isBlanks(finding) ? byTable.get(tableOf(finding.cells[0] ?? '')) : undefined;
    if (!same || same.length === 1) return [finding];
    return same[0] === finding ? [merged(finding, same)] : [];
  });
}

/** Cells that are not filled in, as against texts. */
function isBlanks(finding: Finding): boolean {
  return finding.cells.length > 0 && isUnfilled(finding);
}

function merged(first: Finding, all: readonly Finding[]): Finding {
  const cells: readonly CellId[] = all.flatMap(finding => finding.cells);
  return {
    ...first,
    message: `本表还有 ${cells.length} 格未填。没有发生的填 0。`,
    cells,
    fix: { label: '空白填 0', cells: Object.fromEntries(cells.map(cell => [cell, '0'])) },
  };
}

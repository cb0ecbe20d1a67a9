import type { Finding, Severity } from '../checks/finding.ts';
import type { CellId } from '../formats/types.ts';
import { formatDecimal } from '../report/decimal.ts';
import { changedCells, type Tables } from '../report/tables.ts';
import { ruleFacts } from '../rules/registry.ts';

/** What the screen shows in a cell. */
export interface CellView {
  /** The text in the box: as typed, or the computed total. */
  readonly text: string;
  /** `automatic`: a computed total; `typedTotal`: a total somebody typed; `plain`: everything else. */
  readonly role: 'plain' | 'automatic' | 'typedTotal';
  readonly shows: 'blank' | 'zero' | 'number' | 'words';
  /** The worst finding that names this cell first, or reads it where it is an error. */
  readonly severity?: Severity;
}

/** What the views of all cells follow from. */
export interface ShownCells {
  readonly tables: Tables;
  /** The cells that findings mark, by the worst of them. */
  readonly marks: ReadonlyMap<CellId, Severity>;
}

/** What the screen shows in one cell; undefined where the format has no such cell. */
export function cellView({ tables, marks }: ShownCells, id: CellId): CellView | undefined {
  const value = tables.values.get(id);
  if (!value) return undefined;
  const { cell, typed, figure, automatic } = value;
  const severity = marks.get(id);
  const isNumber = figure.kind === 'number';
  return {
    text: automatic && isNumber ? formatDecimal(figure.value) : typed,
    role: cell.total ? (automatic ? 'automatic' : 'typedTotal') : 'plain',
    shows: isNumber
      ? figure.value.units === 0n
        ? 'zero'
        : 'number'
      : figure.kind === 'blank'
        ? 'blank'
        : 'words',
    ...(severity ? { severity } : {}),
  };
}

/** The cells that may show something else than before: after a key a few of two hundred. */
export function redrawnCells(before: ShownCells, after: ShownCells): ReadonlySet<CellId> {
  const marked = [...before.marks.keys(), ...after.marks.keys()];
  return new Set([
    ...changedCells(before.tables, after.tables),
    ...marked.filter(id => before.marks.get(id) !== after.marks.get(id)),
  ]);
}

const rank: Readonly<Record<Severity, number>> = { error: 3, warning: 2, hint: 1 };

/** The cells that a finding marks, of those it names; none where somebody looked into it and found it right. */
export function markedCells({ rule, cells, acknowledged }: Finding): readonly CellId[] {
  if (acknowledged) return [];
  const { marks } = ruleFacts(rule);
  return marks === 'allCells' ? cells : marks === 'firstCell' ? cells.slice(0, 1) : [];
}

/** The cells that findings mark, by the worst of them. */
export function marksOf(findings: readonly Finding[]): ReadonlyMap<CellId, Severity> {
  const marks = new Map<CellId, Severity>();
  for (const finding of findings) {
    for (const id of markedCells(finding)) {
      const worst = marks.get(id);
      if (!worst || rank[finding.severity] > rank[worst]) marks.set(id, finding.severity);
    }
  }
  return marks;
}

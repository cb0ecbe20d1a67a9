import type { Finding, Severity } from '../checks/finding.ts';
import type { CellId } from '../formats/types.ts';
import { formatDecimal } from '../report/decimal.ts';
import { type CellValue, changedCells, type Values } from '../report/values.ts';
import { isUnfilled } from './unfilled.ts';

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

export type CellViews = ReadonlyMap<CellId, CellView>;

const rank: Readonly<Record<Severity, number>> = { error: 3, warning: 2, hint: 1 };

/** What all cells show, and which of them show something else than before. */
export interface ShownCells {
  readonly views: CellViews;
  readonly redrawn: Redrawn;
}

/** The cells to draw again where the views `since` are drawn already; where others are, all of them. */
export interface Redrawn {
  readonly since: CellViews | undefined;
  readonly cells: readonly CellId[];
}

/**
 * The view of every cell, looked at again only where the value or the findings changed since `before`, of the
 * same format. A view equal to the one before is the same object.
 */
export function cellViews(
  values: Values,
  findings: readonly Finding[],
  before?: { readonly values: Values; readonly findings: readonly Finding[]; readonly views: CellViews },
): ShownCells {
  const severities = severityByCell(findings);
  const due = before
    ? new Set([
        ...changedCells(before.values, values),
        ...differingKeys(severityByCell(before.findings), severities),
      ])
    : values.keys();
  const redrawn = new Map<CellId, CellView>();
  for (const id of due) {
    const value = values.get(id);
    if (!value) continue;
    const view = viewOf(value, severities.get(id));
    const old = before?.views.get(id);
    if (!old || !sameView(old, view)) redrawn.set(id, view);
  }
  const sinceBefore = { since: before?.views, cells: [...redrawn.keys()] };
  if (before && redrawn.size === 0) return { views: before.views, redrawn: sinceBefore };
  const views = new Map(before?.views);
  for (const [id, view] of redrawn) views.set(id, view);
  return { views, redrawn: sinceBefore };
}

function differingKeys<Key>(a: ReadonlyMap<Key, unknown>, b: ReadonlyMap<Key, unknown>): readonly Key[] {
  return [...a.keys(), ...b.keys()].filter(key => a.get(key) !== b.get(key));
}

function severityByCell(findings: readonly Finding[]): ReadonlyMap<CellId, Severity> {
  const known = marked.get(findings);
  if (known) return known;
  const severities = new Map<CellId, Severity>();
  for (const finding of findings) {
    // A blank is visible as a blank; it is not done yet, not done wrongly.
    if (isUnfilled(finding)) continue;
    // A balance reads many cells; marking all of them would hide which one to look at.
    const named = finding.rule.startsWith('cell.') ? finding.cells : finding.cells.slice(0, 1);
    for (const id of named) {
      const worst = severities.get(id);
      if (!worst || rank[finding.severity] > rank[worst]) severities.set(id, finding.severity);
    }
  }
  marked.set(findings, severities);
  return severities;
}

/** The cells that findings mark: asked for the ones before as well as for those that follow. */
const marked = new WeakMap<readonly Finding[], ReadonlyMap<CellId, Severity>>();

function viewOf({ cell, typed, figure, automatic }: CellValue, severity: Severity | undefined): CellView {
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

function sameView(a: CellView, b: CellView): boolean {
  return a.text === b.text && a.role === b.role && a.shows === b.shows && a.severity === b.severity;
}

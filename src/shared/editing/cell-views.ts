import type { Finding, Severity } from '../checks/finding.ts';
import type { CellId } from '../formats/types.ts';
import { formatDecimal } from '../report/decimal.ts';
import type { CellValue, Values } from '../report/values.ts';
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

/**
 * The view of every cell. A view equal to the one before is the same object, so that a cell is drawn again
 * only when something about it changed.
 */
export function cellViews(
  values: Values,
  findings: readonly Finding[],
  before?: { readonly values: Values; readonly views: CellViews },
): CellViews {
  const severities = severityByCell(findings);
  const views = new Map<CellId, CellView>();
  for (const [id, value] of values) {
    const severity = severities.get(id);
    const old = before?.views.get(id);
    if (old && old.severity === severity && before?.values.get(id) === value) {
      views.set(id, old);
      continue;
    }
    const view = viewOf(value, severity);
    views.set(id, old && sameView(old, view) ? old : view);
  }
  return views;
}

function severityByCell(findings: readonly Finding[]): ReadonlyMap<CellId, Severity> {
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
  return severities;
}

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

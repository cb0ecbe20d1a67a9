import { type EquationRuleId, equationRuleId } from '../rules/equation-rules.ts';
import type { Cell } from './cells.ts';
import { cellId, tableOf } from './grid.ts';
import { leavesOf, totalsOf } from './heading-tree.ts';
import type { BalanceDeclaration, CellId, FormatDeclaration, MatrixTable } from './types.ts';

/** One equation of the arithmetic: the sum of `left` equals the sum of `right`. */
export interface Equation {
  readonly rule: EquationRuleId;
  /** `total`: `left` is the one total cell that `right` adds up to. */
  readonly kind: 'total' | 'balance';
  /** Whether the equation runs along a row or down a column. */
  readonly along: 'row' | 'column';
  /** The row or column it speaks of, as people name it. */
  readonly subject: string;
  readonly left: readonly CellId[];
  readonly right: readonly CellId[];
}

/** How an absent total is computed: `target` = Σ `terms`. */
export interface AutomaticTotal {
  readonly target: CellId;
  readonly terms: readonly CellId[];
}

/** Every equation of a format, in printed order of tables; `cells` are the format's cells by id. */
export function equationsOf(
  format: FormatDeclaration,
  cells: ReadonlyMap<CellId, Cell>,
): readonly Equation[] {
  const totals = format.tables.flatMap(table =>
    table.shape === 'matrix' ? totalEquations(table, cells) : [],
  );
  const balances = format.balances.flatMap(balance => balanceEquations(balance, cells));
  return [...totals, ...balances];
}

function totalEquations(table: MatrixTable, cells: ReadonlyMap<CellId, Cell>): readonly Equation[] {
  const rows = table.rows ? leavesOf(table.rows).map(path => path.leaf.id) : [''];
  const columns = leavesOf(table.columns).map(path => path.leaf.id);
  const ofColumns = rows.flatMap(row =>
    totalsOf(table.columns).map(({ total, terms }): Equation => {
      const target = cellId(table.id, row, total.leaf.id);
      return {
        rule: equationRuleId(table.id, table.rows ? 'rowTotal' : 'total'),
        kind: 'total',
        along: 'row',
        subject: row === '' ? (total.labels.at(-2) ?? '') : (cells.get(target)?.rowName ?? ''),
        left: [target],
        right: terms.map(term => cellId(table.id, row, term.id)),
      };
    }),
  );
  if (!table.rows) return ofColumns;
  const ofRows = totalsOf(table.rows).flatMap(({ total, terms }) =>
    columns.map((column): Equation => {
      const target = cellId(table.id, total.leaf.id, column);
      return {
        rule: equationRuleId(table.id, 'columnTotal'),
        kind: 'total',
        along: 'column',
        subject: cells.get(target)?.columnName ?? '',
        left: [target],
        right: terms.map(term => cellId(table.id, term.id, column)),
      };
    }),
  );
  return [...ofColumns, ...ofRows];
}

function balanceEquations(
  balance: BalanceDeclaration,
  cells: ReadonlyMap<CellId, Cell>,
): readonly Equation[] {
  const [pattern = ''] = balance.left;
  return starValues(pattern, cells.keys()).map(star => ({
    rule: equationRuleId(tableOf(pattern), 'balance'),
    kind: 'balance',
    along: 'column',
    subject: cells.get(fillStar(pattern, star))?.columnName ?? '',
    left: balance.left.map(address => fillStar(address, star)),
    right: balance.right.map(address => fillStar(address, star)),
  }));
}

/** For each cell the equations that name it, in their order; `cells` tells which ones an equation names. */
export function byCell(
  equations: readonly Equation[],
  cells: (equation: Equation) => Iterable<CellId>,
): ReadonlyMap<CellId, readonly Equation[]> {
  const readers = new Map<CellId, Equation[]>();
  for (const equation of equations) {
    for (const cell of cells(equation)) {
      const others = readers.get(cell);
      if (others) others.push(equation);
      else readers.set(cell, [equation]);
    }
  }
  return readers;
}

/** What `*` may stand for in an address pattern, among the given cells; `['']` where there is no star. */
export function starValues(pattern: string, cells: Iterable<CellId>): readonly string[] {
  const at = pattern.indexOf('*');
  if (at < 0) return [''];
  const before = pattern.slice(0, at);
  const after = pattern.slice(at + 1);
  return [...cells]
    .filter(id => id.startsWith(before) && id.endsWith(after) && id.length > before.length + after.length)
    .map(id => id.slice(before.length, id.length - after.length))
    .filter(star => after !== '' || !star.includes('.'));
}

/** The address with its star filled in. */
export function fillStar(pattern: string, star: string): CellId {
  return pattern.replace('*', star);
}

/**
 * One way to compute each total, ordered so that every term stands before what it is added to. The grand
 * total (a total row's total column) is the sum along its row.
 * @throws Error where the declaration lets a total depend on itself.
 */
export function automaticTotals(equations: readonly Equation[]): readonly AutomaticTotal[] {
  const byTarget = new Map<CellId, AutomaticTotal>();
  for (const equation of equations) {
    const [target] = equation.left;
    if (equation.kind !== 'total' || target === undefined || byTarget.has(target)) continue;
    byTarget.set(target, { target, terms: equation.right });
  }
  const ordered: AutomaticTotal[] = [];
  const state = new Map<CellId, 'open' | 'done'>();
  const visit = (total: AutomaticTotal): void => {
    if (state.get(total.target) === 'done') return;
    if (state.get(total.target) === 'open') throw new Error(`total depends on itself: ${total.target}`);
    state.set(total.target, 'open');
    for (const term of total.terms) {
      const below = byTarget.get(term);
      if (below) visit(below);
    }
    state.set(total.target, 'done');
    ordered.push(total);
  };
  for (const total of byTarget.values()) visit(total);
  return ordered;
}

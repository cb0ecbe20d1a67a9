import type { Equation } from '../formats/equations.ts';
import type { CellId } from '../formats/types.ts';
import type { Values } from '../report/values.ts';
import { changeTo } from './cell-figures.ts';
import type { Check } from './context.ts';
import { type Culprit, findCulprits, type ResolvedState, resolveStates } from './culprit.ts';
import { type EquationState, equationStates } from './equation-state.ts';
import { exceededInWords, mismatchInWords, rowsToCheck } from './equation-wording.ts';
import type { Finding, Fix } from './finding.ts';
import { type TypedCells, typedCells } from './typed-cells.ts';
import { inWords } from './wording.ts';

/**
 * The arithmetic of the tables (勾稽关系): `requests.rowTotal`, `requests.columnTotal`, `requests.balance`,
 * `litigation.total`, or whatever the format declares. One finding for each equation that is off; where one
 * cell explains several, one finding for all of them, under the rule of the first.
 *
 * A blank is not zero: an equation that reads one waits until it is filled, except that a typed total smaller
 * than what is there already is wrong whatever the blanks will hold. One that reads something that is not a
 * number waits too; that cell has a finding of its own.
 */
export const arithmetic: Check = ({ format, values, known }) => {
  const states = equationStates(format, values, known);
  if (states.every(({ kind }) => kind === 'holds' || kind === 'waits')) return [];
  const typed = typedCells(format, values);
  const resolved = resolveStates(states, typed);
  const culprits = findCulprits(resolved, known);
  return states.flatMap(state => {
    if (state.kind === 'exceeded') return [exceeded(state, values, typed)];
    if (state.kind !== 'off') return [];
    const culprit = culprits.find(candidate => candidate.states.includes(state));
    if (!culprit) return [mismatch(state, values, typed, resolved)];
    return culprit.states[0] === state ? [accusation(culprit, values, typed)] : [];
  });
};

function exceeded(state: EquationState, values: Values, typed: TypedCells): Finding {
  return {
    rule: state.equation.rule,
    severity: 'error',
    message: `${exceededInWords(state, values)}。请核对总计和各数。`,
    cells: cellsOf(state.equation, typed),
    actual: inWords(state.left),
  };
}

function mismatch(
  state: EquationState,
  values: Values,
  typed: TypedCells,
  resolved: readonly ResolvedState[],
): Finding {
  const { equation, left, right } = state;
  const what = mismatchInWords(state, values);
  const cells = cellsOf(equation, typed);
  if (equation.kind === 'balance') {
    return {
      rule: equation.rule,
      severity: 'error',
      message: `${what}。请核对${rowsToCheck(equation, values)}。`,
      cells,
      expected: inWords(left),
      actual: inWords(right),
    };
  }
  const sum = inWords(right);
  const repair = totalRepair(state, values, resolved);
  return {
    rule: equation.rule,
    severity: 'error',
    message: `${what}。${repair ? `请核对各数；各数无误的，总计改为 ${sum}` : '请核对总计和各数'}。`,
    cells,
    expected: sum,
    actual: inWords(left),
    ...repair,
  };
}

function accusation(culprit: Culprit, values: Values, typed: TypedCells): Finding {
  const { cell, states } = culprit;
  const better = inWords(culprit.better);
  const count = ['', '', '两', '三', '四'][states.length] ?? states.length;
  const what = states.map(state => mismatchInWords(state, values)).join('；');
  const value = values.get(cell)?.cell;
  const cells = new Set([cell, ...states.flatMap(state => cellsOf(state.equation, typed))]);
  return {
    rule: states[0]?.equation.rule ?? '',
    severity: 'error',
    message: `${what}。很可能是${value?.place ?? ''}填错：改为 ${better} 后${count}处都相符。`,
    cells: [...cells],
    expected: better,
    actual: inWords(culprit.value),
    fix: changeTo(cell, better),
    ...(value?.total ? { otherFix: makeAutomatic(cell) } : {}),
  };
}

/**
 * Repairs of a typed total. Changing it is safe where no other equation reads it: one that holds would be
 * broken, and shows that the total is right and one of its terms is not.
 */
function totalRepair(
  { equation, right }: EquationState,
  values: Values,
  resolved: readonly ResolvedState[],
): { readonly fix: Fix; readonly otherFix: Fix } | undefined {
  const [target = ''] = equation.left;
  if (values.get(target)?.automatic) return undefined;
  const readElsewhere = resolved.some(
    ({ state, weights }) => state.equation !== equation && weights.has(target),
  );
  if (readElsewhere) return undefined;
  return { fix: changeTo(target, inWords(right)), otherFix: makeAutomatic(target) };
}

/** The repair that lets a typed total be computed again. */
function makeAutomatic(total: CellId): Fix {
  return { label: '恢复自动合计', cells: { [total]: '' } };
}

/**
 * Every typed cell that the equation rests on, where to look first: a typed total before its terms; of a
 * balance, what was dealt with and carried out before what came in; what automatic totals add up last.
 */
function cellsOf({ kind, left, right }: Equation, typed: TypedCells): readonly CellId[] {
  const sides = kind === 'total' ? [...left, ...right] : [...right, ...left];
  const behind = typed.behind(sides);
  const direct = sides.filter(id => behind.includes(id));
  return [...new Set([...direct, ...behind])];
}

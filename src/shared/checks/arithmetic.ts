import type { CellId } from '../formats/types.ts';
import type { Tables } from '../report/tables.ts';
import type { Values } from '../report/values.ts';
import { ruleById } from '../rules/registry.ts';
import { changeTo } from './cell-figures.ts';
import type { Check } from './context.ts';
import { type Culprit, findCulprits } from './culprit.ts';
import { type EquationState, type EquationStates, equationStates } from './equation-state.ts';
import { exceededInWords, mismatchInWords, rowsToCheck } from './equation-wording.ts';
import { type Finding, type Fix, finding } from './finding.ts';
import { type TypedCells, typedCells } from './typed-cells.ts';
import { inWords } from './wording.ts';

/** How the equations of a report stand, and what is wrong with them. */
export interface Arithmetic {
  readonly tables: Tables;
  readonly states: EquationStates;
  /** Absent while every equation holds or waits. */
  readonly typed: TypedCells | undefined;
  /** What is said of the equations that no single cell explains. */
  readonly mismatches: ReadonlyMap<EquationState, Mismatch>;
  readonly findings: readonly Finding[];
}

interface Mismatch {
  readonly repairable: boolean;
  readonly finding: Finding;
}

/**
 * The arithmetic of the tables (勾稽关系): `requests.rowTotal`, `requests.columnTotal`, `requests.balance`,
 * `litigation.total`, or whatever the format declares. One finding for each equation that is off; where one
 * cell explains several, one finding for all of them, under the rule of the first.
 *
 * A blank is not zero: an equation that reads one waits until it is filled, except that a typed total smaller
 * than what is there already is wrong whatever the blanks will hold. One that reads something that is not a
 * number waits too; that cell has a finding of its own.
 */
export const arithmetic: Check = context => context.arithmetic.findings;

/**
 * Evaluates the equations of a report and says what is wrong with them. While an equation stands as it did
 * `before`, what is said of it stays the same object: at most keys that are nearly all of them.
 */
export function readArithmetic(tables: Tables, before?: Arithmetic): Arithmetic {
  if (before?.tables.values === tables.values) return before;
  const states = equationStates(tables, before);
  const wrong = [...states.values()].filter(({ kind }) => kind === 'off' || kind === 'exceeded');
  if (wrong.length === 0) {
    return { tables, states, typed: before?.typed, mismatches: new Map(), findings: [] };
  }
  const { values } = tables;
  const typed = typedCells(tables, before?.typed);
  const said = typed === before?.typed ? before.mismatches : undefined;
  const mismatches = new Map<EquationState, Mismatch>();
  const culprits = findCulprits(states, typed, values);
  const findings = wrong.flatMap(state => {
    if (state.kind === 'exceeded') return [exceeded(state, values, typed)];
    const culprit = culprits.find(candidate => candidate.states.includes(state));
    if (culprit) return culprit.states[0] === state ? accusation(culprit, values, typed) : [];
    const repairable = canRepairTotal(state, values, typed, states);
    const known = said?.get(state);
    const mismatch =
      known?.repairable === repairable
        ? known
        : { repairable, finding: describeMismatch(state, values, typed, repairable) };
    mismatches.set(state, mismatch);
    return [mismatch.finding];
  });
  return { tables, states, typed, mismatches, findings };
}

function exceeded(state: EquationState, values: Values, typed: TypedCells): Finding {
  return finding(ruleById(state.equation.rule), {
    message: `${exceededInWords(state, values)}。请核对总计和各数。`,
    cells: typed.cellsIn(state.equation),
    actual: inWords(state.left),
  });
}

function describeMismatch(
  state: EquationState,
  values: Values,
  typed: TypedCells,
  repairable: boolean,
): Finding {
  const { equation, left, right } = state;
  const what = mismatchInWords(state, values);
  const sum = inWords(right);
  const found = finding(ruleById(equation.rule), {
    message: `${what}。请核对总计和各数。`,
    cells: typed.cellsIn(equation),
    expected: sum,
    actual: inWords(left),
  });
  if (equation.kind === 'balance') {
    const message = `${what}。请核对${rowsToCheck(equation, values)}。`;
    return { ...found, message, expected: inWords(left), actual: sum };
  }
  if (!repairable) return found;
  const [target = ''] = equation.left;
  return {
    ...found,
    message: `${what}。请核对各数；各数无误的，总计改为 ${sum}。`,
    fix: changeTo(target, sum),
    otherFix: makeAutomatic(target),
  };
}

function accusation(culprit: Culprit, values: Values, typed: TypedCells): readonly Finding[] {
  const { cell, states } = culprit;
  const [first] = states;
  if (!first) return [];
  const better = inWords(culprit.better);
  const count = ['', '', '两', '三', '四'][states.length] ?? states.length;
  const what = states.map(state => mismatchInWords(state, values)).join('；');
  const value = values.get(cell)?.cell;
  const cells = new Set([cell, ...states.flatMap(state => typed.cellsIn(state.equation))]);
  const found = finding(ruleById(first.equation.rule), {
    message: `${what}。很可能是${value?.place ?? ''}填错：改为 ${better} 后${count}处都相符。`,
    cells: [...cells],
    expected: better,
    actual: inWords(culprit.value),
    fix: changeTo(cell, better),
    ...(value?.total ? { otherFix: makeAutomatic(cell) } : {}),
  });
  return [found];
}

/**
 * Whether changing a typed total is a safe repair: it is where no other equation reads it. One that holds would
 * be broken, and shows that the total is right and one of its terms is not.
 */
function canRepairTotal(
  { equation }: EquationState,
  values: Values,
  typed: TypedCells,
  states: EquationStates,
): boolean {
  const [target = ''] = equation.left;
  if (equation.kind !== 'total' || values.get(target)?.automatic) return false;
  return typed.readersOf(target).every(other => {
    const kind = states.get(other)?.kind;
    return other === equation || (kind !== 'off' && kind !== 'holds');
  });
}

/** The repair that lets a typed total be computed again. */
function makeAutomatic(total: CellId): Fix {
  return { label: '恢复自动合计', cells: { [total]: '' } };
}

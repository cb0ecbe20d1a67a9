import type { RuleFacts } from './rule.ts';

const totals = '官方格式的“总计”栏（国办公开办函〔2019〕60号、国办公开办函〔2021〕30号）';

/**
 * The arithmetic of the tables (勾稽关系), by kind of equation: a format declares the tables, and every table has
 * the rules of the equations in it, of which the id is made (`requests.rowTotal`).
 */
const equationFacts = {
  total: { severity: 'error', title: '总计等于各项之和', basis: totals, marks: 'firstCell' },
  rowTotal: { severity: 'error', title: '每一行的总计等于各列之和', basis: totals, marks: 'firstCell' },
  columnTotal: { severity: 'error', title: '每一列的总计等于各行之和', basis: totals, marks: 'firstCell' },
  balance: {
    severity: 'error',
    title: '每一列，本年新收加上年结转等于办理结果总计加结转下年度',
    basis: '官方格式表三左上角注明的勾稽关系（国办公开办函〔2019〕60号、国办公开办函〔2021〕30号）',
    marks: 'firstCell',
  },
} as const satisfies Readonly<Record<string, RuleFacts>>;

export type EquationRuleName = keyof typeof equationFacts;

/** The rule of the equations of one kind in one table. */
export type EquationRuleId = `${string}.${EquationRuleName}`;

/** The id of the rule of a kind of equation in a table. */
export function equationRuleId(table: string, name: EquationRuleName): EquationRuleId {
  return `${table}.${name}`;
}

/** What is known of the rule with this id; undefined where it is no equation's. */
export function equationRuleFacts(id: string): RuleFacts | undefined {
  const name = id.slice(id.lastIndexOf('.') + 1);
  return Object.hasOwn(equationFacts, name) ? equationFacts[name as EquationRuleName] : undefined;
}

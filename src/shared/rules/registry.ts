import { cellRules } from './cell-rules.ts';
import { collectionRules } from './collection-rules.ts';
import { continuityRules } from './continuity-rules.ts';
import { type EquationRuleId, equationRuleFacts } from './equation-rules.ts';
import { plausibleRules } from './plausible-rules.ts';
import { registerRules } from './register-rules.ts';
import { reportRules } from './report-rules.ts';
import type { RuleFacts } from './rule.ts';
import { textRules } from './text-rules.ts';

type IdOf<Rules> = Rules[keyof Rules] extends { readonly id: infer Id } ? Id : never;

/** Rules by which a format says that a cell follows from last year's report. */
export type ContinuityRuleId = IdOf<typeof continuityRules>;

/** Rules by which figures are held to be plausible; a format names those of its bounds. */
export type PlausibleRuleId = IdOf<typeof plausibleRules>;

/** Every rule there is. Those of equations are made from a format's tables; all others are listed here. */
export type RuleId =
  | IdOf<typeof cellRules>
  | EquationRuleId
  | ContinuityRuleId
  | PlausibleRuleId
  | IdOf<typeof registerRules>
  | IdOf<typeof reportRules>
  | IdOf<typeof textRules>
  | IdOf<typeof collectionRules>;

/** A rule with its id. */
export type Rule = RuleFacts & { readonly id: RuleId };

/** The rules that do not depend on a format, family by family. */
export const fixedRules = {
  cells: Object.values<Rule>(cellRules),
  continuity: Object.values<Rule>(continuityRules),
  plausible: Object.values<Rule>(plausibleRules),
  register: Object.values<Rule>(registerRules),
  report: Object.values<Rule>(reportRules),
  texts: Object.values<Rule>(textRules),
  collection: Object.values<Rule>(collectionRules),
} as const;

const byId: ReadonlyMap<string, Rule> = new Map(
  Object.values(fixedRules)
    .flat()
    .map(rule => [rule.id, rule] as const),
);

/** What is known of the rule with this id. */
export function ruleFacts(id: RuleId): RuleFacts {
  const found = byId.get(id) ?? equationRuleFacts(id);
  if (!found) throw new Error(`no such rule: ${id}`);
  return found;
}

/** The rule with this id. */
export function ruleById(id: RuleId): Rule {
  return { ...ruleFacts(id), id };
}

/** The rules whose findings mean “not filled in yet”: asked of every finding at every key. */
export const unfilledRules: ReadonlySet<RuleId> = new Set(
  [...byId.values()].filter(({ unfilled }) => unfilled).map(({ id }) => id),
);

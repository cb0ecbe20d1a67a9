import { ruleGroups } from '../../shared/checks/rule-list.ts';
import { officialFormats } from '../../shared/formats/registry.ts';
import type { Rule } from '../../shared/rules/registry.ts';
import type { Severity } from '../../shared/rules/rule.ts';
import { severityWords } from '../../shared/rules/severity-words.ts';
import type { RulesCall } from './report-calls.ts';
import { print } from './streams.ts';

/**
 * Prints every rule that reports are checked by, one a line, or JSON.
 * @returns the exit code
 */
export async function rulesCommand({ json }: RulesCall): Promise<0> {
  const rules = ruleGroups(officialFormats).flatMap(group => group.rules);
  await print(json ? `${JSON.stringify(rules, null, 2)}\n` : rules.map(asLine).join(''));
  return 0;
}

function asLine({ severity, id, title, also, basis }: Rule): string {
  const others = Object.entries(also ?? {}).map(
    ([other, when]) => `${severityWords[other as Severity]}：${when}`,
  );
  const more = others.length > 0 ? `${others.join('；')}。` : '';
  return `${severityWords[severity]} ${id} ${title}。${more}依据：${basis}。\n`;
}

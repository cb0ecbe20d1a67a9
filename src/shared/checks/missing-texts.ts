import type { TextSection } from '../formats/types.ts';
import { textOf } from '../report/draft.ts';
import { textRules } from '../rules/text-rules.ts';
import type { Check } from './context.ts';
import { type Fix, finding } from './finding.ts';

/**
 * `text.missing`: the sections that are words must say something. The last one (六) is never empty: nothing
 * to report is written as 无, and for the years from 2021 what was charged is stated even where it is nothing
 * (《政府信息公开信息处理费管理办法》, 国办函〔2020〕109号).
 */
export const missingTexts: Check = ({ draft, format }) =>
  format.sections.flatMap(section => {
    if (section.kind !== 'text') return [];
    const text = textOf(draft, section.id);
    if (text.trim() !== '') return [];
    const fix = nothingToReport(section, text);
    return [
      finding(textRules.missing, {
        message: `『${section.heading}』还没有写。${section.prompt}`,
        cells: [],
        text: { section: section.id, start: 0, end: text.length },
        ...(fix ? { fix } : {}),
      }),
    ];
  });

/** What the section says where there is nothing to report, if its format has words for that. */
function nothingToReport({ id, nothing }: TextSection, text: string): Fix | undefined {
  if (!nothing) return undefined;
  const { says } = nothing;
  return {
    label: says === 'noFees' ? '写明没有收费' : '写“无”',
    sentence: { section: id, start: 0, end: text.length, says },
  };
}

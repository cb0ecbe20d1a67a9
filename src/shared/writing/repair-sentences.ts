import type { Draft } from '../report/draft.ts';
import { voiceOf } from '../report/unit-name.ts';

/**
 * The words of a sentence that a repair writes into a report: that no fee was charged, or that section 六 has
 * nothing to report.
 */
export function repairSentence(
  says: 'noFees' | 'nothingElse',
  { unit, year }: Pick<Draft, 'unit' | 'year'>,
): string {
  return says === 'noFees' ? feeSentence({ year, voice: voiceOf(unit) }) : '无。';
}

/**
 * The statement that no fee was charged, in the body's own voice (我镇). It stands in section 六 of every report
 * for the years from 2021; the charging itself is ruled by 国办函〔2020〕109号, which it names.
 */
export function feeSentence({ year, voice }: { readonly year: number; readonly voice: string }): string {
  return (
    `按照《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）规定，${year}年${voice}` +
    '未发出信息处理费收费通知，未收取信息处理费。'
  );
}

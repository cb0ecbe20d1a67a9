import type { Draft } from '../report/draft.ts';
import { voiceOf } from './unit-name.ts';

/**
 * The statement that no fee was charged, in the body's own voice. It stands in section 六 of every report for
 * the years from 2021 (《政府信息公开信息处理费管理办法》, 国办函〔2020〕109号).
 */
export function feeSentence({ unit, year }: Pick<Draft, 'unit' | 'year'>): string {
  return (
    `按照《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）规定，${year}年${voiceOf(unit)}` +
    '未发出信息处理费收费通知，未收取信息处理费。'
  );
}

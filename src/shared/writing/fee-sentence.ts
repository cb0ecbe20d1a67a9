/**
 * The statement that no fee was charged, in the body's own voice (我镇). It stands in section 六 of every report
 * for the years from 2021 (《政府信息公开信息处理费管理办法》, 国办函〔2020〕109号).
 */
export function feeSentence({ year, voice }: { readonly year: number; readonly voice: string }): string {
  return (
    `按照《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）规定，${year}年${voice}` +
    '未发出信息处理费收费通知，未收取信息处理费。'
  );
}

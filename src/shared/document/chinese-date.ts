/** A date as official documents print it: 2025-01-05 becomes 2025年1月5日; what is not a date stays as typed. */
export function chineseDate(typed: string): string {
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed.trim());
  if (!match) return typed;
  const [, year, month, day] = match;
  return `${year}年${Number(month)}月${Number(day)}日`;
}

/**
 * How alike two short keys are, 0 to 1: twice the length of their longest common subsequence over both lengths.
 * 存在问题及改进措施 is 0.7 like 存在的主要问题及改进情况.
 */
export function similarity(a: string, b: string): number {
  if (a === '' || b === '') return 0;
  let above = new Array<number>(b.length + 1).fill(0);
  for (const character of a) {
    const row = [0];
    for (let j = 1; j <= b.length; j += 1) {
      const longest = Math.max(above[j] ?? 0, row[j - 1] ?? 0);
      row.push(character === b[j - 1] ? Math.max(longest, (above[j - 1] ?? 0) + 1) : longest);
    }
    above = row;
  }
  return (2 * (above[b.length] ?? 0)) / (a.length + b.length);
}

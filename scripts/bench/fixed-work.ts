const numbers = Array.from({ length: 4000 }, (_, index) => (index * 7919) % 10007);
const words = numbers.map(number => `第${number}件`).join('，');

/** The same work on every machine and in every version: sorting, adding up by name, and reading numbers in a text. */
function fixedWork(): number {
  const sums = new Map<string, number>();
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const name = `cell.${number % 200}`;
    sums.set(name, (sums.get(name) ?? 0) + number);
  }
  const read = [...words.matchAll(/第(\d+)件/g)].reduce((sum, match) => sum + Number(match[1]), 0);
  return read + sums.size;
}

export const fixedYardstick = { name: 'a fixed computation', work: fixedWork };

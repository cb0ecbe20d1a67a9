const ones: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const tens: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The value of Chinese numerals like 一百二十三, 十, 两千零五; undefined where they do not form a number. */
export function readChinese(words: string): number | undefined {
  let total = 0;
  let section = 0;
  let one: number | undefined;
  let smallest = 10_000;
  for (const character of words) {
    const unit = tens[character];
    const digit = ones[character];
    if (digit !== undefined) {
      if (one !== undefined && one !== 0) return undefined;
      one = digit;
    } else if (unit !== undefined) {
      if (unit >= smallest || (one === undefined && unit !== 10)) return undefined;
      section += (one ?? 1) * unit;
      one = undefined;
      smallest = unit;
    } else {
      if (character !== '万' || total > 0 || (section === 0 && one === undefined)) return undefined;
      total = (section + (one ?? 0)) * 10_000;
      section = 0;
      one = undefined;
      smallest = 10_000;
    }
  }
  return words === '' ? undefined : total + section + (one ?? 0);
}

const names = [...'零一二三四五六七八九'];

/** A count from 0 to 9999 in Chinese numerals, as it is written before 件: 十, 一百二十三. */
export function writeChinese(count: number): string {
  if (count === 0) return '零';
  const units = ['', '十', '百', '千'];
  const digitsOfCount = [...String(count)].map(Number);
  let text = '';
  let gap = false;
  digitsOfCount.forEach((digit, index) => {
    const unit = units[digitsOfCount.length - 1 - index] ?? '';
    if (digit === 0) {
      gap = text !== '';
      return;
    }
    text += `${gap ? '零' : ''}${names[digit] ?? ''}${unit}`;
    gap = false;
  });
  return text.startsWith('一十') ? text.slice(1) : text;
}

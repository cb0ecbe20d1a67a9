const digits: Readonly<Record<string, string>> = {
  〇: '0',
  '○': '0',
  零: '0',
  Ｏ: '0',
  O: '0',
  o: '0',
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
};

/** Characters a year may be written in, for a regular expression's class. */
export const yearCharacters = '0-9０-９〇○零ＯOo一二三四五六七八九';

/** A year as a number: 2020, ２０２０, 二〇二〇; undefined where it is none from 2000 to 2100. */
export function readYear(words: string): number | undefined {
  const year = Number([...words.normalize('NFKC')].map(character => digits[character] ?? character).join(''));
  return Number.isInteger(year) && year >= 2000 && year <= 2100 ? year : undefined;
}

/** A day or month as a number: 15, 十五, 二十, 三十一; undefined where it is none. */
export function readDayNumber(words: string): number | undefined {
  const narrow = words.normalize('NFKC');
  if (/^\d{1,2}$/.test(narrow)) return Number(narrow);
  const match = /^([一二三]?)(十?)([一二三四五六七八九]?)$/.exec(narrow);
  if (!match || narrow === '') return undefined;
  const [, tens = '', ten = '', ones = ''] = match;
  if (ten === '') return tens !== '' && ones !== '' ? undefined : Number(digits[tens] ?? digits[ones]);
  return Number(digits[tens] ?? '1') * 10 + Number(digits[ones] ?? '0');
}

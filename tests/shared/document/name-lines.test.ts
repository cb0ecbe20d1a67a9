import { describe, expect, test } from 'vitest';
import { nameLines } from '../../../src/shared/document/name-lines.ts';
import { signatureCharacters, titleCharacters } from '../../../src/shared/document/page.ts';
import { widthInEms } from '../../../src/shared/document/text-width.ts';
import { titleLines } from '../../../src/shared/document/title-lines.ts';
import { organNames } from '../../helpers/organ-names.ts';

const ending = '年政府信息公开工作年度报告';
const title = (unit: string) => titleLines({ unit, year: 2024, ending }, titleCharacters);

/** The offsets at which the lines of a name end. */
const endsOf = (lines: readonly string[]) =>
  lines.map((_, index) => lines.slice(0, index + 1).join('').length);

describe('the real names of organs', () => {
  test('are many, of every kind and length, each once', () => {
    expect(organNames.length).toBeGreaterThanOrEqual(300);
    expect(new Set(organNames.map(({ name }) => name)).size).toBe(organNames.length);
    const lengths = new Set(organNames.map(({ name }) => [...name].length));
    for (const length of [1, 2, 6, 10, 15, 16, 20, 21, 24, 27, 28, 29, 31, 33, 46])
      expect([...lengths]).toContain(length);
  });

  test('end a line of the title only between two words', () => {
    const torn = organNames.flatMap(({ name, ends }) => {
      // The year may stand behind the name; where the name ends there, no line has to.
      const lines = title(name)
        .slice(0, -1)
        .map(line => line.replace(/2024年$/, ''));
      return endsOf(lines).every(end => ends.has(end)) ? [] : [lines.join(' / ')];
    });
    expect(torn).toEqual([]);
  });

  test('end a line of the signature only between two words, and fit', () => {
    const torn = organNames.flatMap(({ name, ends }) => {
      const lines = nameLines(name, signatureCharacters);
      expect(lines.every(line => widthInEms(line) <= signatureCharacters)).toBe(true);
      return endsOf(lines).every(end => ends.has(end)) ? [] : [lines.join(' / ')];
    });
    expect(torn).toEqual([]);
  });

  test('make a title that is no hourglass and has no stub of a line', () => {
    const odd = organNames.flatMap(({ name }) => {
      const lines = title(name);
      const widths = lines.map(widthInEms);
      const hourglass = widths.some(
        (width, index) => index > 0 && width + 3 < Math.min(widths[index - 1]!, widths[index + 1] ?? 0),
      );
      const stub = lines.length > 2 && widths.some(width => width < 5);
      return hourglass || stub ? [lines.join(' / ')] : [];
    });
    expect(odd).toEqual([]);
  });

  test('take no more lines than they need', () => {
    const more = organNames.filter(
      ({ name }) => title(name).length - 1 > Math.ceil(widthInEms(name) / titleCharacters),
    );
    // Words that do not go on two lines whole: 莫力达瓦达斡尔族自治旗 after 内蒙古自治区呼伦贝尔市.
    expect(more.length).toBeLessThanOrEqual(organNames.length / 20);
    for (const { name } of more)
      expect(title(name).length - 1).toBe(Math.ceil(widthInEms(name) / titleCharacters) + 1);
  });
});

describe('a name that is longer than any', () => {
  test.each([[28], [40], [46], [70]])('of %i characters in one word is still broken evenly', length => {
    const lines = nameLines('镇'.repeat(length), titleCharacters);
    expect(lines.join('')).toBe('镇'.repeat(length));
    const widths = lines.map(widthInEms);
    expect(Math.max(...widths)).toBeLessThanOrEqual(titleCharacters);
    expect(Math.max(...widths) - Math.min(...widths)).toBeLessThanOrEqual(3);
  });

  test('is not broken where it fits, and an empty one is no line', () => {
    expect(nameLines('博爱县孝敬镇人民政府', 10)).toEqual(['博爱县孝敬镇人民政府']);
    expect(nameLines('', 20)).toEqual([]);
  });
});

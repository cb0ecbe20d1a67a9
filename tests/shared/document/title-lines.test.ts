import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { widthInEms } from '../../../src/shared/document/text-width.ts';
import { titleLines } from '../../../src/shared/document/title-lines.ts';

const widest = 20;

function lines(unit: string): readonly string[] {
  return titleLines({ unit, year: 2024, ending: '年政府信息公开工作年度报告' }, widest);
}

const rest = '2024年政府信息公开工作年度报告';

describe('breaking the title', () => {
  test.each([
    ['', [rest]],
    ['青山乡', [`青山乡${rest}`]],
    ['博爱县孝敬镇人民政府', ['博爱县孝敬镇人民政府', rest]],
    ['青山土家族苗族自治州红石河县云溪镇人民政府', ['青山土家族苗族自治州', '红石河县云溪镇人民政府', rest]],
    ['青山市高新技术产业开发区管理委员会办公室', ['青山市高新技术产业开发区管理委员会办公室', rest]],
    [
      '青山市红石河高新技术产业开发区云溪街道办事处',
      ['青山市红石河', '高新技术产业开发区云溪街道办事处', rest],
    ],
  ])('%s', (unit, expected) => {
    expect(lines(unit)).toEqual(expected);
  });

  test('no line is too wide, none is empty, and together they are the title', () => {
    const name = fc.string({
      unit: fc.constantFrom(...'青山县云溪镇人民政府街道办事处自治州A1𠮷'),
      maxLength: 70,
    });
    fc.assert(
      fc.property(name, unit => {
        const broken = lines(unit);
        expect(broken.join('')).toBe(unit + rest);
        for (const line of broken) {
          expect(line).not.toBe('');
          expect(widthInEms(line)).toBeLessThanOrEqual(widest);
          expect(line).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/);
        }
      }),
    );
  });

  test('a long name is broken into nearly equal lines', () => {
    const broken = lines('云岭自治区红石河土家族苗族自治州青山土家族自治县云溪傣族彝族乡人民政府').slice(
      0,
      -1,
    );
    const widths = broken.map(widthInEms);
    expect(broken.length).toBe(2);
    expect(Math.max(...widths) - Math.min(...widths)).toBeLessThanOrEqual(4);
  });
});

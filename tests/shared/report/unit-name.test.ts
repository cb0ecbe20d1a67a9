import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseUnitName, voiceOf } from '../../../src/shared/report/unit-name.ts';

test.each([
  ['博爱县孝敬镇人民政府', ['博爱县'], '孝敬镇', '我镇', true],
  ['温州市鹿城区人民政府七都街道办事处', ['温州市', '鹿城区'], '七都街道', '我街道', true],
  ['义乌市廿三里街道办事处', ['义乌市'], '廿三里街道', '我街道', true],
  ['麻阳苗族自治县板栗树乡人民政府', ['麻阳苗族自治县'], '板栗树乡', '我乡', true],
  ['市南区湛山街道办事处', ['市南区'], '湛山街道', '我街道', true],
  ['柳城县城关镇人民政府', ['柳城县'], '城关镇', '我镇', true],
  ['仁和区新市镇人民政府', ['仁和区'], '新市镇', '我镇', true],
  ['鄂伦春自治旗大杨树镇人民政府', ['鄂伦春自治旗'], '大杨树镇', '我镇', true],
  ['博爱县人民政府', [], '博爱县', '我县', true],
  ['城口县林业局', ['城口县'], '林业局', '我局', false],
  ['河南省焦作市博爱县发展和改革委员会', ['河南省', '焦作市', '博爱县'], '发展和改革委员会', '我委', false],
  ['博爱县人民政府办公室', ['博爱县'], '办公室', '我办', false],
  ['孝敬镇', [], '孝敬镇', '我镇', true],
  ['某协会', [], '某协会', '本机关', false],
  ['', [], '', '本机关', false],
])('%s is taken apart', (name, superiors, own, voice, isGovernment) => {
  expect(parseUnitName(name)).toMatchObject({ superiors, own, isGovernment });
  expect(voiceOf(name)).toBe(voice);
});

test('whatever is typed as a name, the parts are parts of it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), name => {
      const { full, superiors, own } = parseUnitName(name);
      expect([...superiors, own].every(part => full.includes(part))).toBe(true);
    }),
  );
});

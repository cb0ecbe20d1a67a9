import { expect, test } from 'vitest';
import { compileFormat } from '../../../src/shared/formats/compile.ts';
import { format2021 } from '../../../src/shared/formats/format-2021/format-2021.ts';
import { formatRegistry } from '../../../src/shared/formats/registry.ts';
import { repairSentence } from '../../../src/shared/writing/repair-sentences.ts';

const report = { unit: '清河县柳林镇人民政府', year: 2024, format: '2021' };
const sections = format2021.sections.map(section =>
  section.kind === 'text' && section.id === 'overview'
    ? { ...section, nothing: { says: 'noFees', words: '{year}年总体没有收费。' } as const }
    : section,
);
const formats = formatRegistry([compileFormat({ ...format2021, sections })]);

test('a repair writes the words of the section it stands in, where several have words of the kind', () => {
  expect(repairSentence('noFees', report, 'overview', formats)).toBe('2024年总体没有收费。');
  expect(repairSentence('noFees', report, 'others', formats)).toContain('未收取信息处理费');
});

test('a section without such words takes those of another', () => {
  expect(repairSentence('noFees', report, 'problems', formats)).toBe('2024年总体没有收费。');
});

import { middleSections, othersSection, overviewSection } from '../common/sections.ts';
import type { SectionDeclaration } from '../types.ts';

/** The six sections, with what each is asked for. Source: 国办公开办函〔2019〕60号, annexed format. */
export const sections: readonly SectionDeclaration[] = [
  overviewSection({ topics: [], prompt: '请写明本年度政府信息公开工作的总体情况。' }),
  ...middleSections,
  othersSection({
    prompt: '没有其他需要报告的事项的，写“无”。',
    nothing: { says: 'nothingElse', words: '无。' },
  }),
];

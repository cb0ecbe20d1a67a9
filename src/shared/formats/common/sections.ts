/** The sections of both official formats, whose titles and order are the same. */
import type { SectionDeclaration, TextSection } from '../types.ts';

/** What published reports call section 一 instead. */
const overviewNames: readonly string[] = [
  '总体概述',
  '总体情况概述',
  '情况概述',
  '工作概述',
  '工作概况',
  '总体概况',
  '基本情况',
  '基本概况',
  '概述',
  '概况',
];

/** 一、总体情况, of which a format says what it is to cover. Counties ask that it stay within about 1,000 characters. */
export function overviewSection(asks: Pick<TextSection, 'topics' | 'prompt'>): TextSection {
  return {
    kind: 'text',
    id: 'overview',
    heading: '一、总体情况',
    aliases: overviewNames,
    short: '一、总体情况',
    ...asks,
    // About: a tenth more is let pass.
    length: { asked: 1000, tolerated: 1100 },
    carriedOver: true,
  };
}

/** Sections 二 to 五. */
export const middleSections: readonly SectionDeclaration[] = [
  { kind: 'table', id: 'proactive', heading: '二、主动公开政府信息情况', short: '二、主动公开' },
  { kind: 'table', id: 'requests', heading: '三、收到和处理政府信息公开申请情况', short: '三、申请办理' },
  {
    kind: 'table',
    id: 'litigation',
    heading: '四、政府信息公开行政复议、行政诉讼情况',
    short: '四、复议诉讼',
  },
  {
    kind: 'text',
    id: 'problems',
    heading: '五、存在的主要问题及改进情况',
    short: '五、问题及改进',
    topics: ['存在的问题', '改进情况'],
    prompt: '请写明存在的主要问题，以及改进的措施和结果。',
    carriedOver: true,
    answersLastYear: true,
  },
];

/** 六、其他需要报告的事项, of which a format says what must be stated. */
export function othersSection(asks: Pick<TextSection, 'statements' | 'prompt' | 'nothing'>): TextSection {
  return {
    kind: 'text',
    id: 'others',
    heading: '六、其他需要报告的事项',
    short: '六、其他事项',
    topics: [],
    ...asks,
    carriedOver: true,
  };
}

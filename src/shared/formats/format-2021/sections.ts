import { middleSections, othersSection, overviewSection } from '../common/sections.ts';
import type { SectionDeclaration } from '../types.ts';
import { noFees } from './sentences.ts';

/** The six sections, with what each is asked for. Source: 国办公开办函〔2021〕30号, annexed format. */
export const sections: readonly SectionDeclaration[] = [
  overviewSection({
    topics: ['主动公开', '依申请公开', '政府信息管理', '政府信息公开平台建设', '监督保障'],
    prompt:
      '请写明主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障五方面情况；监督保障中写明工作考核、社会评议和责任追究结果情况。',
  }),
  ...middleSections,
  othersSection({
    statements: ['fees'],
    prompt:
      '收取信息处理费情况在此处报告（发出收费通知的件数和总金额、实际收取的总金额；没有收取也要写明）。',
    nothing: { says: 'noFees', words: noFees },
  }),
];

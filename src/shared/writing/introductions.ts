import { type FormatRegistry, officialFormats } from '../formats/registry.ts';
import type { Draft } from '../report/draft.ts';

/** An introduction (引言) to start from. What stands in 【填写…】 is the clerk's to fill in. */
export interface Introduction {
  readonly id: string;
  readonly label: string;
  readonly text: string;
}

/**
 * Standard introductions for a body and year: legal basis with the format's own 文号, the period the figures
 * cover, where the report can be read, whom to ask.
 */
export function introductionsFor(
  { unit, year, format }: Pick<Draft, 'unit' | 'year' | 'format'>,
  formats: FormatRegistry = officialFormats,
): readonly Introduction[] {
  const { issuedAs } = formats.byId(format);
  const name = unit === '' ? '【填写机关全称】' : unit;
  const basis =
    '根据《中华人民共和国政府信息公开条例》（国务院令第711号）和《中华人民共和国政府信息公开工作年度报告格式》' +
    `（${issuedAs}）要求，编制本报告。`;
  const period = `本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`;
  const contact = `如对本报告有疑问，请与${name}联系（地址：【填写地址】，邮编：【填写邮编】，电话：【填写电话】，电子邮箱：【填写邮箱】）。`;
  return [
    {
      id: 'full',
      label: '完整引言（依据、期限、电子版、联系方式）',
      text: `${basis}${period}本报告的电子版可在【填写网站名称】查阅和下载。${contact}`,
    },
    { id: 'short', label: '简短引言（依据、期限、电话）', text: `${basis}${period}咨询电话：【填写电话】。` },
    {
      id: 'announcing',
      label: '公布式引言（现向社会公布……）',
      text:
        `按照《中华人民共和国政府信息公开条例》第五十条规定，现向社会公布${name}${year}年政府信息公开工作年度报告。` +
        `${period}${contact}`,
    },
  ];
}

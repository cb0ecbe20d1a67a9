import { formatById } from '../../src/shared/formats/registry.ts';
import type { TextId } from '../../src/shared/formats/types.ts';
import { formatDecimal } from '../../src/shared/report/decimal.ts';
import { blankDraft, type Cells, type Draft } from '../../src/shared/report/draft.ts';
import { setCells } from '../../src/shared/report/updates.ts';
import { computeValues, numberIn } from '../../src/shared/report/values.ts';

/** What a test says about its report; everything else is a plain default. */
export interface ReportOverrides {
  readonly id?: string;
  readonly format?: string;
  readonly year?: number;
  readonly unit?: string;
  readonly cells?: Cells;
  readonly texts?: Readonly<Record<TextId, string>>;
  readonly signature?: Draft['signature'];
}

const usualYear: Readonly<Record<string, number>> = { '2019': 2020, '2021': 2024 };

/** Texts that say what every section must, and contradict no table of zeros. */
function soundTexts(year: number): Readonly<Record<TextId, string>> {
  return {
    introduction:
      `根据《中华人民共和国政府信息公开条例》规定，现公布本机关政府信息公开工作年度报告。本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。` +
      '如对本报告有疑问，请与柳林镇党政综合办公室联系（地址：清河县柳林镇中心街1号，电话：0391-5550123，邮编：454450）。',
    overview:
      '本年度，我镇主动公开工作平稳有序，依申请公开、政府信息管理、平台建设、监督保障各项工作落实到位。' +
      '政府信息公开工作纳入年度考核，社会评议良好，未发生责任追究情形。',
    problems: '存在的问题：公开内容还不够丰富。改进情况：加强业务培训，及时更新公开内容。',
    others: '本机关本年度没有发出信息处理费收费通知，没有收取信息处理费。',
  };
}

/**
 * A report with no cell filled and no text written, but for the overrides.
 * @throws Error where an override names a cell that the format does not have.
 */
export function makeReport(overrides: ReportOverrides = {}): Draft {
  const format = overrides.format ?? '2021';
  const blank = blankDraft({
    id: overrides.id ?? 'test-report',
    format,
    year: overrides.year ?? usualYear[format] ?? 2024,
    unit: overrides.unit ?? '清河县柳林镇人民政府',
    now: '2025-01-10T08:00:00.000Z',
  });
  const unknown = Object.keys(overrides.cells ?? {}).filter(id => !formatById(format).cells.has(id));
  if (unknown.length > 0) throw new Error(`format ${format} has no such cells: ${unknown.join(', ')}`);
  return {
    ...setCells(blank, overrides.cells ?? {}),
    texts: { ...blank.texts, ...overrides.texts },
    ...(overrides.signature ? { signature: overrides.signature } : {}),
  };
}

/** A finished report in which nothing happened: 0 in every cell, totals automatic, every text written. */
export function makeFinishedReport(overrides: ReportOverrides = {}): Draft {
  const zeros = [...formatById(overrides.format ?? '2021').cells.values()]
    .filter(cell => !cell.total)
    .map(cell => [cell.id, '0'] as const);
  const draft = makeReport({ ...overrides, cells: { ...Object.fromEntries(zeros), ...overrides.cells } });
  return { ...draft, texts: { ...soundTexts(draft.year), ...overrides.texts } };
}

/** The same report with every total typed, each as it adds up. */
export function withTypedTotals(draft: Draft): Draft {
  const format = formatById(draft.format);
  const values = computeValues(format, draft.cells);
  const totals = format.automaticTotals.flatMap(({ target }) => {
    const sum = numberIn(values, target);
    return sum ? [[target, formatDecimal(sum)] as const] : [];
  });
  return setCells(draft, Object.fromEntries(totals));
}

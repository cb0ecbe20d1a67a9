import type { Format } from '../formats/compile.ts';
import { type Draft, reportTitle } from '../report/draft.ts';
import { reportRules } from '../rules/report-rules.ts';
import type { Check } from './context.ts';
import { type Finding, finding } from './finding.ts';

/** What the title adds by itself, and what stands in for a name that was never filled in. */
const notInUnit = /\d{4}\s*年?|二[〇○零]..年?|年度|年报|政府信息公开|工作报告/;
const placeholder = /某某|[×xX＊*]{2,}|_{2,}|（单位|\(单位/;

/**
 * `report.title` and `report.format`: whether the report says whose it is and for which year, and is in the
 * format that the year asks for (国办公开办函〔2019〕60号, 国办公开办函〔2021〕30号).
 */
export const identity: Check = ({ draft, format, formats }) =>
  [unitFinding(draft), yearFinding(draft), formatFinding(draft, format, formats.forYear(draft.year))].filter(
    found => found !== undefined,
  );

function unitFinding(draft: Draft): Finding | undefined {
  const unit = draft.unit.trim();
  if (unit === '') {
    return title('error', '还没有填写机关全称，标题和署名都要用。请填全称，如“柳林县清河镇人民政府”。');
  }
  const surplus = notInUnit.exec(unit);
  if (surplus) {
    return title(
      'warning',
      `机关名称里有“${surplus[0]}”，标题会印成“${reportTitle(draft)}”。请只填机关全称，年度和“政府信息公开工作年度报告”会自动加上。`,
    );
  }
  const unfilled = placeholder.exec(unit);
  return unfilled
    ? title('warning', `机关名称“${unit}”里还有“${unfilled[0]}”，请改为本机关全称。`)
    : undefined;
}

/** A year that had not begun when the report was last changed; nothing here reads a clock. */
function yearFinding(draft: Draft): Finding | undefined {
  const changed = /^\d{4}/.exec(draft.updatedAt)?.[0];
  if (changed === undefined || draft.year <= Number(changed)) return undefined;
  return title('warning', `报告的年度是 ${draft.year} 年，但现在才 ${changed} 年。请核对年度。`);
}

function formatFinding({ year }: Draft, format: Format, right: Format | undefined): Finding | undefined {
  if (right?.id === format.id) return undefined;
  const advice = right
    ? `${year} 年的报告应使用${right.name}（${right.issuedAs}），这份报告用的是${format.name}。请改用${right.name}。`
    : `本程序没有 ${year} 年适用的官方格式，这份报告用的是${format.name}。请核对年度。`;
  const fix = right && { label: `换用${right.name}…`, formatOf: year };
  return finding(reportRules.format, { message: advice, cells: [], ...(fix ? { fix } : {}) });
}

function title(severity: 'error' | 'warning', message: string): Finding {
  return finding(reportRules.title, { severity, message, cells: [] });
}

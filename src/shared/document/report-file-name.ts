import { safeFileName } from '../file-name.ts';
import { type Draft, reportTitle } from '../report/draft.ts';
import { cleanLine } from './clean-text.ts';

/**
 * The name under which a report is saved: <机关><年>年政府信息公开工作年度报告.docx. Fit for Windows and Linux; a unit's
 * name too long for a file is cut, the year never.
 * @param extension without a dot, e.g. `docx`
 */
export function reportFileName(draft: Pick<Draft, 'unit' | 'year'>, extension: string): string {
  return safeFileName(cleanLine(draft.unit), extension, reportTitle({ unit: '', year: draft.year }));
}

/** The name of the report's one-page picture. */
export function pictureFileName(draft: Pick<Draft, 'unit' | 'year'>, extension: string): string {
  return safeFileName(
    cleanLine(draft.unit),
    extension,
    `${reportTitle({ unit: '', year: draft.year })}（一图读懂）`,
  );
}

/** The name of a review copy: the report's own, which it must not take the place of, and what it is. */
export function reviewFileName(draft: Pick<Draft, 'unit' | 'year'>): string {
  return safeFileName(
    cleanLine(draft.unit),
    'docx',
    `${reportTitle({ unit: '', year: draft.year })}（审校稿）`,
  );
}

import type { ImportSource } from '../../shared/import/import-report.ts';
import type { Draft } from '../../shared/report/draft.ts';
import type { FilledFile } from '../../shared/review/template/make-filled.ts';
import { templateWords } from '../text/documents.ts';
import type { ExportDesk } from './export-desk.ts';
import { type ExportResult, save, told } from './export-report.ts';

/** A report that does not fit its template in every place: nothing is written before the user says so. */
export interface PartlyFilled {
  readonly kind: 'asks';
  readonly file: FilledFile;
  /** What finds no place, and what the template says that is not of the report. */
  readonly open: readonly string[];
}

/**
 * Fills a report into the unit's own Word file, which is remembered where it can be filled, and saves it, unless
 * something has to be looked at before.
 */
export function exportIntoTemplate(
  desk: ExportDesk,
  draft: Draft,
  template: ImportSource,
): Promise<ExportResult | PartlyFilled> {
  return told<ExportResult | PartlyFilled>(desk, async () => {
    const file = await desk.fill({ draft, template, partly: true });
    if (file.kind !== 'made') return { kind: 'failed', message: file.message };
    await desk.keepTemplate(draft.unit, template);
    const open = [...file.account.noPlace, ...file.account.left];
    return open.length > 0 ? { kind: 'asks', file, open } : saveFilled(desk, draft, file);
  });
}

/** Saves a filled template as it is. */
export function saveFilled(desk: ExportDesk, draft: Draft, file: FilledFile): Promise<ExportResult> {
  return told<ExportResult>(desk, async () => {
    const saved = await save(desk, draft, 'docx', file.bytes, file.compared);
    const { replaced } = file.account;
    return saved.kind === 'saved' && replaced.length > 0
      ? { ...saved, message: `${saved.message}${templateWords.replaced(replaced)}` }
      : saved;
  });
}

import type { ImportResult } from '../../shared/import/import-result.ts';
import { draftFromImport } from '../../shared/import/imported-draft.ts';
import { reportTitle, textOf } from '../../shared/report/draft.ts';
import { setCells, setText } from '../../shared/report/updates.ts';
import { formatsInUse } from '../stores/formats-store.ts';
import { showReport } from '../stores/navigation-store.ts';
import { showNotice } from '../stores/notice-store.ts';
import { importWords } from '../text/import.ts';
import { addNewDraft } from './library-drafts.ts';
import type { PlacedImport } from './placed-import.ts';
import type { Workbench } from './workbench.ts';

/**
 * Stores an import the user agreed to, with what was placed by hand, and opens it, or the report that was there
 * already where the user would rather; answers whether a report is open.
 */
export async function takeImport(
  bench: Pick<Workbench, 'drafts' | 'newId' | 'now'>,
  result: ImportResult,
  placed: PlacedImport,
): Promise<boolean> {
  const formats = formatsInUse();
  const imported = draftFromImport(result, { id: bench.newId(), now: bench.now().toISOString() }, formats);
  const identified = setCells({ ...imported, unit: placed.unit, year: placed.year }, placed.cells, formats);
  const draft = placed.texts.reduce(
    (step, { id, text }) => setText(step, id, [textOf(step, id), text].filter(Boolean).join('\n')),
    identified,
  );
  const shown = await addNewDraft(bench, draft, 'import');
  if (!shown) return false;
  showReport(shown.id);
  if (shown.added) showNotice(importWords.taken(reportTitle(draft)));
  return true;
}

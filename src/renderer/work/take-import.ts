import type { ImportResult } from '../../shared/import/import-result.ts';
import { reportTitle } from '../../shared/report/draft.ts';
import { formatsInUse } from '../stores/formats-store.ts';
import { showReport } from '../stores/navigation-store.ts';
import { showNotice } from '../stores/notice-store.ts';
import { importWords } from '../text/import.ts';
import { addNewDraft } from './library-drafts.ts';
import { placedDraft } from './placed-draft.ts';
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
  const draft = placedDraft(result, placed, { id: bench.newId(), now: bench.now().toISOString() }, formats);
  const shown = await addNewDraft(bench, draft, 'import');
  if (!shown) return false;
  showReport(shown.id);
  if (shown.added) showNotice(importWords.taken(reportTitle(draft)));
  return true;
}

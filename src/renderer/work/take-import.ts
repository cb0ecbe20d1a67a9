import type { ImportResult } from '../../shared/import/import-result.ts';
import { reportTitle } from '../../shared/report/draft.ts';
import { formatsInUse } from '../stores/formats-store.ts';
import { setListed } from '../stores/import-list-store.ts';
import { showReport } from '../stores/navigation-store.ts';
import { showNotice } from '../stores/notice-store.ts';
import { importWords } from '../text/import.ts';
import { importListWords } from '../text/import-list.ts';
import { libraryWords } from '../text/library.ts';
import { addNewDraft } from './library-drafts.ts';
import { accountOf } from './listed-file.ts';
import { beginNextYear } from './next-year-offer.ts';
import { placedDraft } from './placed-draft.ts';
import type { PlacedImport } from './placed-import.ts';
import type { Workbench } from './workbench.ts';

type Bench = Pick<Workbench, 'drafts' | 'newId' | 'now'>;

/**
 * Stores an import the user agreed to, with what was placed by hand, and opens it, or the report that was there
 * already where the user would rather; answers whether a report is open.
 */
export async function takeImport(bench: Bench, result: ImportResult, placed: PlacedImport): Promise<boolean> {
  const stored = await storeImport(bench, result, placed);
  if (!stored) return false;
  showReport(stored.id);
  if (stored.added) {
    showNotice(importWords.taken(stored.title), {
      label: libraryWords.nextYear(placed.year + 1),
      run: () => beginNextYear(stored.id),
    });
  }
  return true;
}

/** The same of a file that is one of several: their list says what became of it, and nothing is opened. */
export async function takeListedImport(
  bench: Bench,
  at: number,
  result: ImportResult,
  placed: PlacedImport,
): Promise<boolean> {
  const stored = await storeImport(bench, result, placed);
  if (!stored) return false;
  const { id, title, added } = stored;
  setListed(
    at,
    added
      ? { kind: 'taken', id, title, account: accountOf(result) }
      : { kind: 'refused', why: importListWords.known(title) },
  );
  return true;
}

async function storeImport(bench: Bench, result: ImportResult, placed: PlacedImport) {
  const made = { id: bench.newId(), now: bench.now().toISOString() };
  const draft = placedDraft(result, placed, made, formatsInUse());
  const shown = await addNewDraft(bench, draft, 'import');
  return shown && { ...shown, title: reportTitle(draft) };
}

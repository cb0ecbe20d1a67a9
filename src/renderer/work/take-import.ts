import type { ImportResult } from '../../shared/import/import-result.ts';
import { draftFromImport } from '../../shared/import/imported-draft.ts';
import { reportTitle, textOf } from '../../shared/report/draft.ts';
import { setCells, setText } from '../../shared/report/updates.ts';
import { show } from '../stores/navigation-store.ts';
import { showNotice } from '../stores/notice-store.ts';
import { importWords } from '../text/import.ts';
import { addDraft } from './library-drafts.ts';
import type { PlacedImport } from './placed-import.ts';
import type { Workbench } from './workbench.ts';

/** Stores an import the user agreed to, with what was placed by hand, and opens it; answers whether it could. */
export async function takeImport(
  bench: Pick<Workbench, 'drafts' | 'newId' | 'now'>,
  result: ImportResult,
  placed: PlacedImport,
): Promise<boolean> {
  const imported = draftFromImport(result, { id: bench.newId(), now: bench.now().toISOString() });
  const identified = setCells({ ...imported, unit: placed.unit, year: placed.year }, placed.cells);
  const draft = placed.texts.reduce(
    (step, { id, text }) => setText(step, id, [textOf(step, id), text].filter(Boolean).join('\n')),
    identified,
  );
  const id = await addDraft(bench, draft, 'import');
  if (id === undefined) return false;
  show({ kind: 'report', id, section: 'cover' });
  showNotice(importWords.taken(reportTitle(draft)));
  return true;
}

import type { ImportResult } from '../../shared/import/import-result.ts';
import { draftFromImport } from '../../shared/import/imported-draft.ts';
import { reportTitle, textOf } from '../../shared/report/draft.ts';
import { setCells, setText } from '../../shared/report/updates.ts';
import type { PlacedImport } from '../screens/import/import-review.tsx';
import { importWords } from '../text/import.ts';
import { addDraft } from './library-drafts.ts';
import { show } from './navigation-store.ts';
import { showNotice } from './notice-store.ts';

/** Stores an import the user agreed to, with what was placed by hand, and opens it. */
export async function takeImport(result: ImportResult, placed: PlacedImport): Promise<boolean> {
  const now = new Date().toISOString();
  const imported = draftFromImport(result, { id: crypto.randomUUID(), now });
  const identified = setCells({ ...imported, unit: placed.unit, year: placed.year }, placed.cells);
  const draft = placed.texts.reduce(
    (step, { id, text }) => setText(step, id, [textOf(step, id), text].filter(Boolean).join('\n')),
    identified,
  );
  const id = await addDraft(draft, 'import');
  if (id === undefined) return false;
  show({ kind: 'report', id, section: 'cover' });
  showNotice(importWords.taken(reportTitle(draft)));
  return true;
}

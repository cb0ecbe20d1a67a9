import { readDraft } from '../../shared/report/draft-file.ts';
import { addDraft } from './library-drafts.ts';
import { show } from './navigation-store.ts';

/** Puts the sample report into the library, as a report of the user's own to play with, and opens it. */
export async function openSample(): Promise<void> {
  const { default: text } = await import('../../../assets/sample-report.json?raw');
  const now = new Date().toISOString();
  const draft = { ...readDraft(text), id: crypto.randomUUID(), createdAt: now, updatedAt: now };
  const id = await addDraft(draft);
  if (id !== undefined) show({ kind: 'report', id, section: 'requests' });
}

import sampleText from '../../../assets/sample-report.json?raw';
import { requestsPage } from '../../shared/editing/sections.ts';
import { readDraft } from '../../shared/report/draft-file.ts';
import { formatsInUse } from '../stores/formats-store.ts';
import { showReport } from '../stores/navigation-store.ts';
import { addDraft } from './library-drafts.ts';
import type { Workbench } from './workbench.ts';

/** Puts the sample report into the library, as a report of the user's own to play with, and opens it. */
export async function openSample(bench: Pick<Workbench, 'drafts' | 'newId' | 'now'>): Promise<void> {
  const formats = formatsInUse();
  const now = bench.now().toISOString();
  const sample = readDraft(sampleText, formats);
  const id = await addDraft(bench, {
    ...sample,
    id: bench.newId(),
    createdAt: now,
    updatedAt: now,
  });
  // Its requests have something to show.
  if (id !== undefined) showReport(id, requestsPage(formats.byId(sample.format)));
}

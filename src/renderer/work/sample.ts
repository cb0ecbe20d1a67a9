import sampleText from '../../../assets/sample-report.json?raw';
import { formatById } from '../../shared/formats/registry.ts';
import type { Draft } from '../../shared/report/draft.ts';
import { readDraft } from '../../shared/report/draft-file.ts';
import { show } from '../stores/navigation-store.ts';
import { addDraft } from './library-drafts.ts';
import type { Workbench } from './workbench.ts';

/** Puts the sample report into the library, as a report of the user's own to play with, and opens it. */
export async function openSample(bench: Pick<Workbench, 'drafts' | 'newId' | 'now'>): Promise<void> {
  const now = bench.now().toISOString();
  const sample = readDraft(sampleText);
  const id = await addDraft(bench, {
    ...sample,
    id: bench.newId(),
    createdAt: now,
    updatedAt: now,
  });
  if (id !== undefined) show({ kind: 'report', id, section: sectionShown(sample) });
}

/** What the sample opens on: its requests, which have something to show. */
function sectionShown({ format }: Draft): string {
  return formatById(format).roles.requests?.table ?? 'cover';
}

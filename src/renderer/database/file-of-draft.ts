import type { Draft } from '../../shared/report/draft.ts';
import { withLineage, withoutLineage } from '../../shared/report/lineage.ts';
import { sameContent } from '../../shared/report/same-content.ts';
import type { DraftsRepository } from './drafts-contract.ts';

/**
 * A draft as a file to be handed on: with the saves it comes from, where it is what is stored, so that the file is
 * known when it comes back; without any where it was changed since, or the library cannot be read.
 */
export async function fileOfDraft(drafts: DraftsRepository, draft: Draft): Promise<Draft> {
  const stored = await drafts.get(draft.id);
  return stored.kind === 'draft' && sameContent(stored.draft, draft)
    ? withLineage(draft, stored.lineage)
    : withoutLineage(draft);
}

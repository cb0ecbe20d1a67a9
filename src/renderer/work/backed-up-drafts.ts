import type { Draft } from '../../shared/report/draft.ts';
import { type Lineage, withoutLineage } from '../../shared/report/lineage.ts';
import type { DraftsRepository, SaveResult } from '../database/drafts-contract.ts';

/**
 * The storage of drafts with a copy of everything it stores handed to `keep`, whoever stored it: no way of
 * saving can forget the backup. The copy says when it was saved, as the stored draft does; what it comes from is
 * told beside it.
 */
export function backedUp(
  repository: DraftsRepository,
  keep: (draft: Draft, lineage: Lineage) => void,
): DraftsRepository {
  const keeping = async (draft: Draft, saving: Promise<SaveResult>): Promise<SaveResult> => {
    const result = await saving;
    if (result.kind === 'saved') {
      keep({ ...withoutLineage(draft), updatedAt: result.savedAt }, result.lineage ?? {});
    }
    return result;
  };
  return {
    ...repository,
    insert: (draft, options) => keeping(draft, repository.insert(draft, options)),
    save: (draft, options) => keeping(draft, repository.save(draft, options)),
    replace: (draft, theirs, options) => keeping(draft, repository.replace(draft, theirs, options)),
    restoreVersion: async (id, sequence, options) => {
      const result = await repository.restoreVersion(id, sequence, options);
      const reading = result.kind === 'saved' ? await repository.get(id) : undefined;
      if (reading?.kind === 'draft') keep(reading.draft, reading.lineage);
      return result;
    },
  };
}

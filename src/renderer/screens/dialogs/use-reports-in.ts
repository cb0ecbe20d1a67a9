import type { FormatId } from '../../../shared/formats/types.ts';
import { useLibrary } from '../../stores/library-store.ts';

/** How many reports of the list are in a format. */
export function useReportsIn(format: FormatId): number {
  return useLibrary(
    ({ drafts }) => drafts.filter(draft => draft.kind === 'draft' && draft.format === format).length,
  );
}

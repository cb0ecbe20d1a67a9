import type { Failure } from '../../shared/desktop-api.ts';
import { changeCounts } from '../../shared/history/change-counts.ts';
import type { VersionReading, VersionSummary } from '../database/drafts-contract.ts';
import { historyWords } from '../text/history.ts';
import type { Workbench } from './workbench.ts';

/**
 * Tells what each version changed since the one before it, one after the other.
 * @param versions newest first
 * @param tell hears the words for a version by its sequence; false where nobody listens any more
 */
export async function describeVersions(
  { drafts }: Pick<Workbench, 'drafts'>,
  versions: readonly VersionSummary[],
  tell: (sequence: number, words: string) => boolean,
): Promise<void> {
  const read = ({ draftId, sequence }: VersionSummary) => drafts.version(draftId, sequence);
  let newer = versions[0] && (await read(versions[0]));
  for (const [index, { sequence }] of versions.entries()) {
    const older = versions[index + 1];
    const before = older && (await read(older));
    if (!newer || !tell(sequence, wordsFor(newer, before))) return;
    newer = before;
  }
}

type Reading = VersionReading | Failure;

function wordsFor(version: Reading, before: Reading | undefined): string {
  if (version.kind === 'failed') return historyWords.notRead;
  if (version.kind !== 'version') return historyWords.unreadable;
  if (!before) return historyWords.first;
  return before.kind === 'version' ? historyWords.changed(changeCounts(before.draft, version.draft)) : '';
}

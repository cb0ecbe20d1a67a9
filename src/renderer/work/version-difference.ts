import { changesBetween, type DraftChanges } from '../../shared/history/changes.ts';
import type { Draft } from '../../shared/report/draft.ts';
import type { VersionSummary } from '../database/drafts-contract.ts';
import { formatsInUse } from '../stores/formats-store.ts';
import { missingFormat } from './formats.ts';
import type { Workbench } from './workbench.ts';

/**
 * What changed between a version and another one, or where there is no other, what the editor holds now: from the older to the newer of the
 * two. The reason, for the user, where one of them cannot be read.
 */
export async function versionDifference(
  bench: Pick<Workbench, 'drafts'>,
  version: VersionSummary,
  other: VersionSummary | undefined,
  current: Draft,
): Promise<DraftChanges | string> {
  const one = await contentOf(bench, version);
  const two = other ? await contentOf(bench, other) : current;
  if (typeof one === 'string') return one;
  if (typeof two === 'string') return two;
  const [older, newer] = other && other.sequence < version.sequence ? [two, one] : [one, two];
  return changesBetween(older, newer, formatsInUse());
}

async function contentOf(
  { drafts }: Pick<Workbench, 'drafts'>,
  { draftId, sequence }: VersionSummary,
): Promise<Draft | string> {
  const reading = await drafts.version(draftId, sequence);
  if (reading.kind !== 'version') return reading.message;
  return missingFormat(reading.draft) ?? reading.draft;
}

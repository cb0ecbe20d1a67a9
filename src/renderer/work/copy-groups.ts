import type { Failure } from '../../shared/desktop-api.ts';
import type { Draft } from '../../shared/report/draft.ts';
import { kinship, type Lineage } from '../../shared/report/lineage.ts';
import type { ListedDraft } from '../database/drafts-contract.ts';

/** One copy of a draft that can be brought back. */
export interface BackupCopy {
  readonly id: string;
  readonly unit: string;
  readonly year: number;
  /** When what it holds was saved, ISO 8601. */
  readonly updatedAt: string;
  /** The saves it comes from. */
  readonly lineage?: Lineage;
  /** `latest`, the day of a dated set (2025-01-15), or `file`: out of a file the user chose. */
  readonly set: string;
  read(): Promise<ReadCopy>;
}

/** `carried`: the formats that come along with the copy, as yet unread. */
export type ReadCopy =
  | { readonly kind: 'read'; readonly draft: Draft; readonly carried: readonly unknown[] }
  | Failure;

/** All copies of one draft, newest first; named as in the newest. */
export interface BackedUpDraft {
  readonly id: string;
  readonly unit: string;
  readonly year: number;
  readonly copies: readonly BackupCopy[];
}

/** Copies by draft, the draft saved last first; of copies that hold the same, only one. */
export function groupCopies(copies: readonly BackupCopy[]): readonly BackedUpDraft[] {
  const newestFirst = copies.toSorted(
    (a, b) => compare(b.updatedAt, a.updatedAt) || rank(b.set) - rank(a.set),
  );
  const groups = new Map<string, BackupCopy[]>();
  for (const copy of newestFirst) {
    const group = groups.get(copy.id) ?? [];
    groups.set(copy.id, group);
    if (!group.some(other => isSame(other, copy))) group.push(copy);
  }
  return [...groups.values()].flatMap(group => {
    const [newest] = group;
    return newest ? [{ id: newest.id, unit: newest.unit, year: newest.year, copies: group }] : [];
  });
}

function isSame(one: BackupCopy, other: BackupCopy): boolean {
  if (one.updatedAt !== other.updatedAt) return false;
  return !one.lineage || !other.lineage || kinship(one.lineage, other.lineage) === 'same';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function rank(set: string): number {
  return set === 'latest' ? 1 : 0;
}

/** How a copy compares with what the library has of the same draft; `apart`: each was changed on its own. */
export type CopyState = 'missing' | 'removed' | 'damaged' | 'same' | 'older' | 'newer' | 'apart';

const states = { same: 'same', behind: 'older', ahead: 'newer', apart: 'apart' } as const;

/** Compares by the saves both come from; where those are not known, by the time of saving, which they share. */
export function stateOfCopy(
  { id, updatedAt, lineage }: Pick<BackupCopy, 'id' | 'updatedAt' | 'lineage'>,
  listed: readonly ListedDraft[],
  removed: readonly ListedDraft[],
): CopyState {
  const stored = listed.find(entry => entry.id === id);
  if (!stored) return removed.some(entry => entry.id === id) ? 'removed' : 'missing';
  if (stored.kind === 'damaged') return 'damaged';
  if (lineage && stored.lineage) return states[kinship(lineage, stored.lineage)];
  if (stored.updatedAt === updatedAt) return 'same';
  return Date.parse(updatedAt) < Date.parse(stored.updatedAt) ? 'older' : 'newer';
}

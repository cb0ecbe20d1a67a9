import { groupedBy } from '../grouped-by.ts';
import { kinship, type Lineage } from '../report/lineage.ts';

/** A state of a draft, stored or backed up, by its id and the saves it comes from. */
export interface KnownState {
  readonly id: string;
  readonly lineage: Lineage;
}

/** A backup that holds something the stored draft does not come from. */
export interface BackupBeyond<Backup> {
  readonly backup: Backup;
  /** `ahead`: it comes from what is stored; `apart`: each holds something of its own. */
  readonly kin: 'ahead' | 'apart';
}

/**
 * The backups that hold something their stored draft does not come from: the library is a copy put back, or
 * another computer wrote into the same folder. Of drafts that are not stored nothing is said.
 */
export function backupsBeyond<Backup extends KnownState>(
  stored: readonly KnownState[],
  backups: readonly Backup[],
): readonly BackupBeyond<Backup>[] {
  const byId = new Map(stored.map(state => [state.id, state.lineage]));
  return backups.flatMap(backup => {
    const lineage = byId.get(backup.id);
    const kin = lineage && kinship(backup.lineage, lineage);
    return kin === 'ahead' || kin === 'apart' ? [{ backup, kin }] : [];
  });
}

/** The stored drafts that no backup holds as they are. */
export function notBackedUp<State extends KnownState>(
  stored: readonly State[],
  backups: readonly KnownState[],
): readonly State[] {
  const byId = groupedBy(backups, ({ id }) => id);
  return stored.filter(
    ({ id, lineage }) => !byId.get(id)?.some(backedUp => kinship(backedUp.lineage, lineage) === 'same'),
  );
}

import { useEffect, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { host } from '../../platform/host.ts';
import { openDialog } from '../../stores/dialog-store.ts';
import { backupWords } from '../../text/backups.ts';
import { workbench } from '../../wiring/workbench.ts';
import { findBackups } from '../../work/find-backups.ts';
import styles from './backup-offer.module.css';

/**
 * In an empty library: says that there are backups, where nobody emptied it by hand. So a new computer, or a
 * program whose data was wiped without a trace, does not look as if there had never been a report.
 */
export function BackupOffer() {
  const [found, setFound] = useState<{ readonly count: number; readonly folder: string }>();

  useEffect(() => {
    if (host.capabilities.backups) void findBackups(workbench()).then(setFound);
  }, []);

  if (!found) return null;
  return (
    <div className={styles.offer} role="status">
      <p>{backupWords.offer(found.count, found.folder)}</p>
      <Button onClick={() => openDialog({ kind: 'backups' })}>{backupWords.offerRestore}</Button>
    </div>
  );
}

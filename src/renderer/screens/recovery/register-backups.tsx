import { useEffect, useState } from 'react';
import type { RegisterBackup } from '../../../shared/desktop-api.ts';
import { Button } from '../../components/button.tsx';
import { host } from '../../platform/host.ts';
import { showNotice, showProblem } from '../../stores/notice-store.ts';
import { momentWords } from '../../text/moments.ts';
import { registerBackupWords } from '../../text/register-backups.ts';
import { registerBench } from '../../wiring/register.ts';
import { restoreRegister } from '../../work/register/register-backups.ts';
import styles from '../dialogs/backups-dialog.module.css';

/** The registers in the backup folder, the newest copy of each, and the way back from it. */
export function RegisterBackups() {
  const [found, setFound] = useState<readonly RegisterBackup[]>([]);
  useEffect(() => {
    void host.listBackups().then(list => {
      if (list.kind !== 'listed') return;
      const newest = new Map(list.registers.toReversed().map(each => [each.id, each] as const));
      setFound([...newest.values()]);
    });
  }, []);
  const bringBack = async (backup: RegisterBackup) => {
    const result = await restoreRegister(registerBench(), backup);
    if (result.kind === 'failed') showProblem(result.message);
    else showNotice(registerBackupWords.done(result.rows));
  };
  return (
    <section className={styles.part}>
      <h3>{registerBackupWords.title}</h3>
      <p className={styles.note}>{registerBackupWords.note}</p>
      {found.map(backup => (
        <p key={backup.id} className={styles.row}>
          {registerBackupWords.line(backup.unit, backup.count, momentWords.short(new Date(backup.updatedAt)))}{' '}
          <Button look="small" onClick={() => void bringBack(backup)}>
            {registerBackupWords.bringBack}
          </Button>
        </p>
      ))}
    </section>
  );
}

import { reportTitle } from '../../../shared/report/draft.ts';
import { Button } from '../../components/button.tsx';
import { openDialog } from '../../stores/dialog-store.ts';
import { useLibrary } from '../../stores/library-store.ts';
import { type Beyond, unsettled, useNewerBackups } from '../../stores/newer-backups.ts';
import { backupWords } from '../../text/backups.ts';
import { momentWords } from '../../text/moments.ts';
import { workbench } from '../../wiring/workbench.ts';
import { part } from '../../work/parts.ts';
import styles from './newer-backups.module.css';

const fetchPassing = part(() => import('../../work/pass-over.ts'));

/** Says that backups hold more than the library does, and offers both ways on; nothing is lost by either. */
export function NewerBackups() {
  const found = useNewerBackups(state => state.found);
  const listed = useLibrary(state => state.drafts);
  const beyond = unsettled(found, listed);
  if (beyond.length === 0) return null;
  const reports = new Set(beyond.map(({ backup }) => backup.id)).size;
  return (
    <section className={styles.offer} role="status">
      <p>▲ {backupWords.newer(reports)}</p>
      <ul>
        {beyond.map(({ backup, kin }) => (
          <li key={backup.token}>
            {backupWords.newerBackup(
              reportTitle(backup),
              backupWords.newerKinds[kin],
              momentWords.short(new Date(backup.updatedAt)),
            )}
          </li>
        ))}
      </ul>
      <div className={styles.ways}>
        <Button look="primary" onClick={() => openDialog({ kind: 'backups', newer: true })}>
          {backupWords.newerRestore}
        </Button>
        <Button title={backupWords.newerKeepNote} onClick={() => void passOver(beyond)}>
          {backupWords.newerKeep}
        </Button>
      </div>
    </section>
  );
}

/** Loaded when it is chosen: the first screen does not wait for it. */
async function passOver(beyond: Beyond): Promise<void> {
  const passing = await fetchPassing();
  await passing.passOver(workbench(), beyond);
}

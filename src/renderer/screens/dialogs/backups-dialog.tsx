import { useEffect, useState } from 'react';
import { commands } from '../../../shared/commands/commands.ts';
import { menuLabel } from '../../../shared/commands/menus.ts';
import type { OpenedFile } from '../../../shared/desktop-api.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { host } from '../../platform/host.ts';
import { useBackups } from '../../stores/backups.ts';
import { showNotice, showProblem } from '../../stores/notice-store.ts';
import { backupWords } from '../../text/backups.ts';
import { momentWords } from '../../text/moments.ts';
import { recoveryWords } from '../../text/recovery.ts';
import { workbench } from '../../wiring/workbench.ts';
import { backUpLibrary, backUpTo } from '../../work/copy-library.ts';
import { RegisterBackups } from '../recovery/register-backups.tsx';
import { RestoreSection } from '../recovery/restore-section.tsx';
import styles from './backups-dialog.module.css';

interface BackupsDialogProps {
  /** A backup file that was opened, to choose from. */
  readonly file: OpenedFile | undefined;
  /** What backups hold more than the library is ticked already. */
  readonly newer?: boolean | undefined;
  readonly onClose: () => void;
}

/** How reports are backed up, by the program and by hand, and the way back from a backup. */
export function BackupsDialog({ file, newer = false, onClose }: BackupsDialogProps) {
  const [folderChanges, setFolderChanges] = useState(0);
  const [folder, setFolder] = useState<string>();
  return (
    <Dialog title={commands.restore.label} onClose={onClose}>
      <div className={styles.parts}>
        {host.capabilities.backups ? (
          <AutomaticBackup folder={folder} onChanged={() => setFolderChanges(count => count + 1)} />
        ) : (
          <BrowserStorage />
        )}
        <section className={styles.part}>
          <h3>{backupWords.byHand}</h3>
          <p className={styles.note}>{backupWords.byHandNote}</p>
          <div>
            <Button onClick={() => void backUpTo(workbench())}>{menuLabel(commands.backup)}</Button>
          </div>
        </section>
        {host.capabilities.backups && <RegisterBackups />}
        <section className={styles.part}>
          <h3>{backupWords.restore}</h3>
          <p className={styles.note}>{backupWords.restoreNote}</p>
          <RestoreSection
            file={file}
            preselect={newer ? 'newer' : undefined}
            folderChanges={folderChanges}
            onFolder={setFolder}
          />
        </section>
      </div>
    </Dialog>
  );
}

interface AutomaticBackupProps {
  readonly folder: string | undefined;
  readonly onChanged: () => void;
}

/** The folder the host copies every report to, and how the last copy went. */
function AutomaticBackup({ folder, onChanged }: AutomaticBackupProps) {
  const retry = async () => {
    const result = await backUpLibrary(workbench());
    if (result.kind === 'done') onChanged();
  };
  const change = async () => {
    const chosen = await host.chooseBackupFolder();
    if (chosen.kind === 'failed') showProblem(chosen.message);
    if (chosen.kind !== 'chosen') return;
    const copied = await backUpLibrary(workbench());
    if (copied.kind === 'done') showNotice(backupWords.moved(copied.count, chosen.folder));
    onChanged();
  };
  const openFolder = async () => {
    const done = await host.openBackupFolder();
    if (done.kind === 'failed') showProblem(done.message);
  };
  return (
    <section className={styles.part}>
      <h3>{backupWords.automatic}</h3>
      <p className={styles.note}>{backupWords.automaticTo}</p>
      {folder !== undefined && <p className={styles.folder}>{recoveryWords.folderShown(folder)}</p>}
      <LastBackup onRetry={() => void retry()} />
      <div className={styles.row}>
        <Button onClick={() => void openFolder()}>{backupWords.openFolder}</Button>
        <Button onClick={() => void change()}>{backupWords.changeFolder}</Button>
      </div>
    </section>
  );
}

function LastBackup({ onRetry }: { readonly onRetry: () => void }) {
  const state = useBackups(backups => backups.state);
  if (state.kind === 'idle') return <p>{backupWords.idle}</p>;
  if (state.kind === 'written') {
    return <p className={styles.well}>{backupWords.written(momentWords.short(state.at))}</p>;
  }
  return (
    <div className={styles.failed} role="alert">
      <p>{backupWords.failed(state.message)}</p>
      <Button look="small" onClick={onRetry}>
        {backupWords.tryAgain}
      </Button>
    </div>
  );
}

/** In a plain browser: what keeps the reports, and what does not. */
function BrowserStorage() {
  const [persisted, setPersisted] = useState<boolean>();
  useEffect(() => {
    // Browsers tell this to secure pages only.
    void navigator.storage?.persisted?.().then(setPersisted, () => undefined);
  }, []);
  return (
    <section className={styles.part}>
      <p>{backupWords.inBrowser}</p>
      {persisted !== undefined && (
        <p className={persisted ? styles.well : styles.note}>
          {persisted ? backupWords.browserKeeps : backupWords.browserMayClear}
        </p>
      )}
    </section>
  );
}

import { Button } from '../components/button.tsx';
import { useBackups } from '../stores/backups.ts';
import { openDialog } from '../stores/dialog-store.ts';
import { backupWords } from '../text/backups.ts';

/** Stays in sight while reports are stored but not backed up; leads to why, and what to do. */
export function BackupMark() {
  const failed = useBackups(state => state.state.kind === 'failed');
  if (!failed) return null;
  return (
    <Button look="quiet" data-problems="warning" onClick={() => openDialog({ kind: 'backups' })}>
      ▲ {backupWords.notBackedUp}
    </Button>
  );
}

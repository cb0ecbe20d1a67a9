import { backupWords } from '../text/backups.ts';
import { readBackup } from './backup-copies.ts';
import type { Beyond } from './newer-backups.ts';
import { showNotice, showProblem } from './notice-store.ts';
import { passCopyOver } from './restore-drafts.ts';

/** Goes on with what the library holds; what the backups hold is kept as a version of each report. */
export async function passOver(beyond: Beyond): Promise<void> {
  for (const { backup } of beyond) {
    const copy = await readBackup(backup.token);
    const result = copy.kind === 'read' ? await passCopyOver(copy.draft) : copy;
    if (result.kind === 'failed') return showProblem(result.message);
  }
  showNotice(backupWords.passedOver);
}

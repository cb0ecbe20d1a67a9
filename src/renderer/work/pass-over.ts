import type { Beyond } from '../stores/newer-backups.ts';
import { showNotice, showProblem } from '../stores/notice-store.ts';
import { backupWords } from '../text/backups.ts';
import { readBackup } from './backup-copies.ts';
import { passCopyOver } from './restore-drafts.ts';
import type { Workbench } from './workbench.ts';

/** Goes on with what the library holds; what the backups hold is kept as a version of each report. */
export async function passOver(bench: Pick<Workbench, 'host' | 'drafts'>, beyond: Beyond): Promise<void> {
  for (const { backup } of beyond) {
    const copy = await readBackup(bench.host, backup.token);
    const result = copy.kind === 'read' ? await passCopyOver(bench, copy.draft) : copy;
    if (result.kind === 'failed') return showProblem(result.message);
  }
  showNotice(backupWords.passedOver);
}

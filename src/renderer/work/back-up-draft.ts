import type { Done, Failure } from '../../shared/desktop-api.ts';
import { formatToCarry } from '../../shared/report/carried-format.ts';
import type { Draft } from '../../shared/report/draft.ts';
import { writeDraft } from '../../shared/report/draft-file.ts';
import { useBackups } from '../stores/backups.ts';
import { openDialog } from '../stores/dialog-store.ts';
import { formatsInUse } from '../stores/formats-store.ts';
import { showNotice } from '../stores/notice-store.ts';
import { backupWords } from '../text/backups.ts';
import type { Machine } from './workbench.ts';

/** Keeps a copy of a stored draft in the backup folder, where the host has one: see keepBackup. */
export async function backUp(machine: Pick<Machine, 'host' | 'now'>, draft: Draft): Promise<Done | Failure> {
  return keepBackup(machine, () => writeDraft(draft, formatToCarry(draft, formatsInUse())));
}

/**
 * Keeps a text in the backup folder, where the host has one. A failure is said once, until a backup succeeds or
 * fails for another reason; it stays to be seen in the meantime.
 */
export async function keepBackup(
  { host, now }: Pick<Machine, 'host' | 'now'>,
  text: () => string,
): Promise<Done | Failure> {
  if (!host.capabilities.backups) return { kind: 'done' };
  const result = await host.writeBackup(text());
  const before = useBackups.getState().state;
  if (result.kind === 'done') {
    useBackups.setState({ state: { kind: 'written', at: now() } });
    if (before.kind === 'failed') showNotice(backupWords.worksAgain);
    return result;
  }
  useBackups.setState({ state: result });
  if (before.kind !== 'failed' || before.message !== result.message) {
    showNotice(backupWords.failedOnce(result.message), {
      label: backupWords.look,
      run: () => openDialog({ kind: 'backups' }),
    });
  }
  return result;
}

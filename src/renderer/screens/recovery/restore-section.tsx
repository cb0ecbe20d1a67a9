import { useEffect, useState } from 'react';
import type { OpenedFile } from '../../../shared/desktop-api.ts';
import { Button } from '../../components/button.tsx';
import { host } from '../../platform/host.ts';
import { showProblem } from '../../stores/notice-store.ts';
import { common } from '../../text/common.ts';
import { recoveryWords } from '../../text/recovery.ts';
import { copiesInFile, copiesInFolder, type FoundCopies } from '../../work/backup-copies.ts';
import type { Preselected } from '../../work/restore-drafts.ts';
import styles from './restore.module.css';
import { RestorePanel } from './restore-panel.tsx';

interface RestoreSectionProps {
  /** A backup file that was opened already; otherwise the backup folder is shown, where there is one. */
  readonly file?: OpenedFile | undefined;
  /** Only the copies of this draft. */
  readonly only?: string | undefined;
  /** What is ticked already; of a file's copies it is what the library lacks. */
  readonly preselect?: Preselected | undefined;
  /** Grows when the backup folder may hold something else. */
  readonly folderChanges?: number;
  /** Told where the backup folder is; it need not be shown here then. */
  readonly onFolder?: (folder: string) => void;
}

interface Shown extends FoundCopies {
  /** Out of a file the user chose. */
  readonly chosen: boolean;
  /** Where they were found, for the user. */
  readonly place: string;
}

/** The backups there are, in the backup folder or in a file the user chooses, to be brought back. */
export function RestoreSection({ file, only, preselect, folderChanges = 0, onFolder }: RestoreSectionProps) {
  const [shown, setShown] = useState<Shown>();

  // biome-ignore lint/correctness/useExhaustiveDependencies: read again when the folder changed
  useEffect(() => {
    if (file) setShown(shownFile(file));
    else if (host.capabilities.backups) void readFolder(onFolder).then(setShown);
  }, [file, folderChanges]);

  const chooseFile = async () => {
    const chosen = await host.openFile('draft');
    if (chosen.kind === 'failed') showProblem(chosen.message);
    if (chosen.kind === 'opened') setShown(before => shownFile(chosen) ?? before);
  };

  return (
    <div className={styles.section}>
      <div className={styles.place}>
        {(shown || host.capabilities.backups) && <p>{shown ? shown.place : common.working}</p>}
        <Button look={host.capabilities.backups ? 'small' : 'plain'} onClick={() => void chooseFile()}>
          {recoveryWords.fromFile}
        </Button>
      </div>
      {shown && (
        <RestorePanel
          key={shown.place}
          found={shown}
          only={only}
          preselect={shown.chosen ? 'lacking' : preselect}
        />
      )}
    </div>
  );
}

async function readFolder(onFolder?: (folder: string) => void): Promise<Shown | undefined> {
  const list = await host.listBackups();
  if (list.kind === 'failed') {
    showProblem(list.message);
    return undefined;
  }
  onFolder?.(list.folder);
  const place = onFolder ? recoveryWords.inFolder : recoveryWords.folderShown(list.folder);
  return { ...copiesInFolder(host, list), place, chosen: false };
}

function shownFile(file: OpenedFile): Shown | undefined {
  const found = copiesInFile(file);
  if ('kind' in found) {
    showProblem(found.message);
    return undefined;
  }
  return { ...found, place: recoveryWords.fromFileShown(file.name), chosen: true };
}

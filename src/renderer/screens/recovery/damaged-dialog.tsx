import { useEffect, useState } from 'react';
import { isFailure } from '../../../shared/failure.ts';
import { reportTitle } from '../../../shared/report/draft.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import type { DraftReading, VersionSummary } from '../../database/drafts-contract.ts';
import { host } from '../../platform/host.ts';
import { showNotice, showProblem } from '../../stores/notice-store.ts';
import { common } from '../../text/common.ts';
import { historyWords } from '../../text/history.ts';
import { momentWords } from '../../text/moments.ts';
import { recoveryWords } from '../../text/recovery.ts';
import { workbench } from '../../wiring/workbench.ts';
import { removeDraft } from '../../work/library-drafts.ts';
import { bringBackCopy } from '../../work/restore-drafts.ts';
import { saveFile } from '../../work/save-file.ts';
import styles from './damaged-dialog.module.css';
import { RestoreSection } from './restore-section.tsx';

interface DamagedDialogProps {
  readonly id: string;
  readonly onClose: () => void;
}

type Damaged = Extract<DraftReading, { kind: 'damaged' }>;

/** The ways back for one report whose storage is damaged: what is left of it, its versions, its backups. */
export function DamagedDialog({ id, onClose }: DamagedDialogProps) {
  const [reading, setReading] = useState<Damaged>();

  useEffect(() => {
    void workbench()
      .drafts.get(id)
      .then(found => {
        if (found.kind === 'damaged') return setReading(found);
        if (found.kind === 'failed') showProblem(found.message);
        onClose();
      });
  }, [id, onClose]);

  if (!reading) return null;
  return (
    <Dialog
      title={recoveryWords.damagedTitle}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{common.close}</Button>
          <Button
            onClick={() => {
              void removeDraft(workbench(), { id, title: recoveryWords.damagedName });
              onClose();
            }}
          >
            {recoveryWords.toTrash}
          </Button>
        </>
      }
    >
      <p>{reading.message}</p>
      <section className={styles.part}>
        <h3>{recoveryWords.saveRaw}</h3>
        <div>
          <Button onClick={() => void saveRaw(reading.raw)}>{recoveryWords.saveRawButton}</Button>
        </div>
      </section>
      <section className={styles.part}>
        <h3>{recoveryWords.fromVersions}</h3>
        <Versions id={id} onTakenBack={onClose} />
      </section>
      <section className={styles.part}>
        <h3>{recoveryWords.fromBackups}</h3>
        <RestoreSection only={id} />
      </section>
    </Dialog>
  );
}

async function saveRaw(raw: string): Promise<void> {
  const bytes = new TextEncoder().encode(raw);
  const suggestedName = `${recoveryWords.rawName}.json`;
  await saveFile(host, { suggestedName, kind: 'json', bytes }, recoveryWords.rawSaved);
}

function Versions({ id, onTakenBack }: { readonly id: string; readonly onTakenBack: () => void }) {
  const [versions, setVersions] = useState<readonly VersionSummary[]>([]);

  useEffect(() => {
    void workbench()
      .drafts.versions(id)
      .then(found => (isFailure(found) ? showProblem(found.message) : setVersions(found)));
  }, [id]);

  const takeBack = async (version: VersionSummary) => {
    const reading = await workbench().drafts.version(id, version.sequence);
    if (reading.kind !== 'version') return showProblem(reading.message);
    const result = await bringBackCopy(workbench(), reading.draft, 'replace');
    if (result.kind === 'failed') return showProblem(result.message);
    showNotice(recoveryWords.takenBack(reportTitle(reading.draft)));
    onTakenBack();
  };

  if (versions.length === 0) return <p>{recoveryWords.noVersions}</p>;
  return (
    <ul className={styles.versions}>
      {versions.map(version => (
        <li key={version.sequence}>
          <span>{momentWords.short(new Date(version.at))}</span>
          <span>{historyWords.causes[version.cause]}</span>
          <Button look="small" onClick={() => void takeBack(version)}>
            {recoveryWords.takeBack}
          </Button>
        </li>
      ))}
    </ul>
  );
}

import { useState } from 'react';
import { isFailure } from '../../../shared/failure.ts';
import type { Draft } from '../../../shared/report/draft.ts';
import { reportTitle } from '../../../shared/report/draft.ts';
import { Button } from '../../components/button.tsx';
import type { Salvage, StorageFailure } from '../../database/drafts-contract.ts';
import { chosenDocumentOptions } from '../../stores/library-store.ts';
import { showNotice, showProblem } from '../../stores/notice-store.ts';
import { momentWords } from '../../text/moments.ts';
import { recoveryWords } from '../../text/recovery.ts';
import { exportDesk } from '../../wiring/export-desk.ts';
import { machine } from '../../wiring/workbench.ts';
import { saveBackupFile } from '../../work/copy-library.ts';
import { exportReport } from '../../work/export-report.ts';
import styles from './recovery-screen.module.css';

/** What can still be read of a library that cannot be opened: to be exported, or saved as one file. */
export function ReadableReports({ read }: { readonly read: () => Promise<Salvage | StorageFailure> }) {
  const [found, setFound] = useState<Salvage | 'reading'>();

  const readOut = async () => {
    setFound('reading');
    const answer = await read();
    if (isFailure(answer)) showProblem(answer.message);
    setFound(isFailure(answer) ? undefined : answer);
  };

  return (
    <section className={styles.part}>
      <h2>{recoveryWords.readable}</h2>
      {found === undefined && (
        <div>
          <Button onClick={() => void readOut()}>{recoveryWords.readOut}</Button>
        </div>
      )}
      {found === 'reading' && <p>{recoveryWords.reading}</p>}
      {typeof found === 'object' && <Found {...found} />}
    </section>
  );
}

function Found({ drafts, others }: Salvage) {
  const total = drafts.length + others.length;
  if (total === 0) return <p>{recoveryWords.nothingReadable}</p>;
  const all = [...drafts, ...others.map(({ json }) => JSON.parse(json) as unknown)];
  return (
    <>
      <p role="status">{recoveryWords.readableCount(drafts.length)}</p>
      {others.length > 0 && <p>{recoveryWords.othersCount(others.length)}</p>}
      <ul className={styles.reports}>
        {drafts.map(draft => (
          <li key={draft.id}>
            <span>{reportTitle(draft)}</span>
            <span className={styles.when}>{momentWords.short(new Date(draft.updatedAt))}</span>
            <Button look="small" onClick={() => void exportWord(draft)}>
              {recoveryWords.exportWord}
            </Button>
          </li>
        ))}
      </ul>
      <div>
        <Button look="primary" onClick={() => void saveBackupFile(machine, all, total)}>
          {recoveryWords.saveAll}
        </Button>
      </div>
    </>
  );
}

async function exportWord(draft: Draft): Promise<void> {
  const result = await exportReport(exportDesk, draft, 'docx', chosenDocumentOptions());
  if (result.kind === 'failed') showProblem(result.message);
  if (result.kind === 'saved') showNotice(result.message);
}

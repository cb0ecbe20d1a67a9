import { useEffect, useState } from 'react';
import { commands } from '../../../shared/commands/commands.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { host } from '../../platform/host.ts';
import { showNotice, showProblem } from '../../stores/notice-store.ts';
import { common } from '../../text/common.ts';
import { diagnosticsWords } from '../../text/diagnostics.ts';
import styles from './diagnostics-dialog.module.css';

/** Versions and the log, for a colleague to read; the host puts no report text into either. */
export function DiagnosticsDialog({ onClose }: { readonly onClose: () => void }) {
  const [text, setText] = useState<string>();

  useEffect(() => {
    void host.getDiagnostics().then(answer => {
      setText(answer.kind === 'read' ? answer.text : answer.message);
    });
  }, []);

  const copy = async () => {
    if (text === undefined) return;
    const done = await host.copy({ text });
    if (done.kind === 'failed') showProblem(done.message);
    else showNotice(diagnosticsWords.copied);
  };

  return (
    <Dialog
      title={commands.diagnostics.label}
      onClose={onClose}
      actions={
        <>
          <Button look="primary" disabled={text === undefined} onClick={() => void copy()}>
            {diagnosticsWords.copy}
          </Button>
          <Button onClick={onClose}>{common.close}</Button>
        </>
      }
    >
      <p>{diagnosticsWords.note}</p>
      <textarea
        className={styles.text}
        aria-label={diagnosticsWords.label}
        readOnly
        value={text ?? common.working}
      />
    </Dialog>
  );
}

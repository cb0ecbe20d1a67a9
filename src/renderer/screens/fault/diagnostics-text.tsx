import { useEffect, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { host } from '../../platform/host.ts';
import { showNotice, showProblem } from '../../stores/notice-store.ts';
import { common } from '../../text/common.ts';
import { diagnosticsWords } from '../../text/diagnostics.ts';
import styles from './diagnostics-text.module.css';

/** Versions and the log, for a colleague to read; the host puts no report text into either. */
export function DiagnosticsText() {
  const [text, setText] = useState<string>();

  useEffect(() => {
    void host.getDiagnostics().then(answer => {
      setText(answer.kind === 'read' ? answer.text : answer.message);
    });
  }, []);

  const copy = async () => {
    const done = await host.copy({ text: text ?? '' });
    if (done.kind === 'failed') showProblem(done.message);
    else showNotice(diagnosticsWords.copied);
  };

  return (
    <>
      <p>{diagnosticsWords.note}</p>
      <textarea
        className={styles.text}
        aria-label={diagnosticsWords.label}
        readOnly
        value={text ?? common.working}
      />
      <div>
        <Button disabled={text === undefined} onClick={() => void copy()}>
          {diagnosticsWords.copy}
        </Button>
      </div>
    </>
  );
}

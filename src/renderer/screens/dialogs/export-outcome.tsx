import type { FileToken } from '../../../shared/desktop-api.ts';
import { Button } from '../../components/button.tsx';
import { host } from '../../platform/host.ts';
import { showProblem } from '../../stores/notice-store.ts';
import { exportWords } from '../../text/documents.ts';
import type { ExportResult } from '../../work/export-report.ts';
import styles from './form.module.css';

/** What became of a file that was made, and the way to it. */
export function ExportOutcome({ result }: { readonly result: ExportResult | undefined }) {
  if (!result || result.kind === 'cancelled') return null;
  if (result.kind === 'failed') {
    return (
      <p className={styles.failed} role="alert">
        ✖ {result.message}
      </p>
    );
  }
  return (
    <div className={styles.done} role="status">
      <p>✓ {result.message}</p>
      {result.kind === 'saved' && host.capabilities.savedFiles && <OpenSaved token={result.token} />}
    </div>
  );
}

function OpenSaved({ token }: { readonly token: FileToken }) {
  const run = async (call: 'openSaved' | 'revealSaved') => {
    const done = await host[call](token);
    if (done.kind === 'failed') showProblem(done.message);
  };
  return (
    <div className={styles.row}>
      <Button look="small" onClick={() => void run('openSaved')}>
        {exportWords.openFile}
      </Button>
      <Button look="small" onClick={() => void run('revealSaved')}>
        {exportWords.openFolder}
      </Button>
    </div>
  );
}

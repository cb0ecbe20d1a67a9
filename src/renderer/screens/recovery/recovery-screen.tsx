import { Button } from '../../components/button.tsx';
import { host } from '../../platform/host.ts';
import type { LibraryStatus } from '../../stores/library-store.ts';
import { useLibrary } from '../../stores/library-store.ts';
import { common } from '../../text/common.ts';
import { recoveryWords } from '../../text/recovery.ts';
import { library } from '../../wiring/library.ts';
import { ReadableReports } from './readable-reports.tsx';
import styles from './recovery-screen.module.css';
import { RestoreSection } from './restore-section.tsx';
import { StartAnew } from './start-anew.tsx';

/** In the place of the library while it is lost or cannot be opened: what is wrong, and the ways back. */
export function RecoveryScreen() {
  const status = useLibrary(state => state.status);
  return (
    <div className={styles.screen}>
      <header className={styles.bar}>{common.appName}</header>
      <main className={styles.main}>
        {status.kind === 'lost' && <Lost message={status.loss.message} />}
        {status.kind === 'failed' && <Failed status={status} />}
      </main>
    </div>
  );
}

/** The library is open and holds less than it did. */
function Lost({ message }: { readonly message: string }) {
  return (
    <>
      <div className={styles.alert} role="alert">
        <h1>▲ {recoveryWords.lostTitle}</h1>
        <p>{message}</p>
        <p>{host.capabilities.backups ? recoveryWords.lostSteps : recoveryWords.lostStepsWithoutFolder}</p>
      </div>
      <section className={styles.part}>
        <h2>{recoveryWords.startAnew}</h2>
        <RestoreSection preselect="lacking" />
      </section>
      <div className={styles.end}>
        <Button onClick={() => void library.accept()}>{recoveryWords.goOn}</Button>
        <p>{recoveryWords.goOnNote}</p>
      </div>
    </>
  );
}

/** The library cannot be opened; nothing of it was changed. */
function Failed({ status }: { readonly status: Extract<LibraryStatus, { kind: 'failed' }> }) {
  const { reason, salvage } = status;
  const { title, text } = recoveryWords.reasons[reason];
  return (
    <>
      <div className={styles.alert} role="alert">
        <h1>✖ {title}</h1>
        <p>{text}</p>
        <Button look="primary" onClick={() => void library.start()}>
          {recoveryWords.again}
        </Button>
      </div>
      {salvage && <ReadableReports read={salvage} />}
      {salvage && (reason === 'corrupt' || reason === 'unknown') && <StartAnew />}
    </>
  );
}

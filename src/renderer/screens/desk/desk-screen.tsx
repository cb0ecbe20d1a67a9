import { useEffect } from 'react';
import { useDesk } from '../../stores/desk-store.ts';
import { useLibrary } from '../../stores/library-store.ts';
import { common } from '../../text/common.ts';
import { deskWords } from '../../text/desk.ts';
import { deskBench, deskSession } from '../../wiring/desk.ts';
import { listCollections } from '../../work/desk/collection-list.ts';
import { BackupMark } from '../backup-mark.tsx';
import { MoreMenu } from '../commands/more-menu.tsx';
import { Places } from '../places.tsx';
import { CollectionsPage } from './collections-page.tsx';
import { DeskPane } from './desk-pane.tsx';
import styles from './desk-screen.module.css';

/** The county's desk: the list of collections, or the one that is open. */
export function DeskScreen({ id }: { readonly id: string | undefined }) {
  const ready = useLibrary(state => state.status.kind === 'ready');
  const problem = useDesk(state => state.problem);
  const isOpen = useDesk(state => id !== undefined && state.open?.collection.id === id);

  useEffect(() => {
    if (!ready) return;
    if (id === undefined) {
      void listCollections(deskBench());
      return;
    }
    const session = deskSession();
    void session.start(id);
    return () => session.end();
  }, [ready, id]);

  return (
    <div className={styles.screen}>
      <header className={styles.bar}>
        <h1 className={styles.name}>{common.appName}</h1>
        <Places at="desk" />
        <BackupMark />
        <MoreMenu of="register" />
      </header>
      <main className={styles.main}>
        {problem && (
          <p role="alert" className={styles.problem}>
            ✖ {problem}
          </p>
        )}
        {id === undefined && <CollectionsPage />}
        {isOpen && <DeskPane />}
        {id !== undefined && !isOpen && !problem && <p>{deskWords.opening}</p>}
      </main>
    </div>
  );
}

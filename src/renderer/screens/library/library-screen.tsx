import { Suspense, useMemo, useState } from 'react';
import { Button } from '../../components/button.tsx';
import type { DraftSummary, ListedDraft } from '../../database/drafts-contract.ts';
import { openDialog } from '../../stores/dialog-store.ts';
import { useLibrary } from '../../stores/library-store.ts';
import { showReport } from '../../stores/navigation-store.ts';
import { useNewerBackups } from '../../stores/newer-backups.ts';
import { common } from '../../text/common.ts';
import { libraryWords } from '../../text/library.ts';
import { reportsLastTime } from '../../wiring/last-time.ts';
import { workbench } from '../../wiring/workbench.ts';
import { alikeReports, listed, wholeLibrary } from '../../work/library-view.ts';
import { part } from '../../work/parts.ts';
import { BackupMark } from '../backup-mark.tsx';
import { CommandButton } from '../commands/command-button.tsx';
import { MoreMenu } from '../commands/more-menu.tsx';
import { FaultNote } from '../fault/fault-note.tsx';
import { Guarded } from '../fault/guarded.tsx';
import { lazyPart } from '../lazy-part.tsx';
import { Places } from '../places.tsx';
import { BackupOffer } from '../recovery/backup-offer.tsx';
import { DraftTable } from './draft-table.tsx';
import { DropHint } from './drop-hint.tsx';
import styles from './library-screen.module.css';
import { ListFilters } from './list-filters.tsx';
import { Welcome } from './welcome.tsx';

const NewerBackups = lazyPart(() => import('../recovery/newer-backups.tsx').then(each => each.NewerBackups));
const UrgentLine = lazyPart(() => import('../register/urgent-line.tsx').then(each => each.UrgentLine));
const fetchDrafts = part(() => import('../../work/library-drafts.ts'));

/** All reports, by unit and year. */
export function LibraryScreen() {
  const status = useLibrary(state => state.status);
  const drafts = useLibrary(state => state.drafts);
  const backupsAreNewer = useNewerBackups(state => state.found.length > 0);
  const opening = status.kind === 'opening';
  const isEmpty = opening ? reportsLastTime === 0 : drafts.length === 0;

  return (
    <div className={styles.screen}>
      <header className={styles.bar}>
        <h1 className={styles.name}>{common.appName}</h1>
        <Places at="library" />
        <BackupMark />
        <MoreMenu of="library" />
      </header>
      <main className={styles.main}>
        <Guarded instead={() => null}>
          <Suspense fallback={null}>{status.kind === 'ready' && <UrgentLine />}</Suspense>
        </Guarded>
        {isEmpty ? (
          <>
            {!opening && <BackupOffer />}
            <Welcome />
          </>
        ) : (
          <>
            <Guarded instead={error => <FaultNote error={error} />}>
              <Suspense fallback={null}>{backupsAreNewer && <NewerBackups />}</Suspense>
            </Guarded>
            <Reports drafts={drafts} opening={opening} />
          </>
        )}
      </main>
    </div>
  );
}

/** So many reports leave room below them, and need no choice of those that are listed. */
const few = 5;

/** The list with what is done from above it, and the search in it. */
function Reports({
  drafts,
  opening,
}: {
  readonly drafts: readonly ListedDraft[];
  readonly opening: boolean;
}) {
  const [view, setView] = useState(wholeLibrary);
  const shown = useMemo(() => listed(drafts, view), [drafts, view]);
  const alike = useMemo(() => alikeReports(drafts), [drafts]);
  const latest = drafts.find((draft): draft is DraftSummary => draft.kind === 'draft');
  return (
    <>
      <div className={styles.tools}>
        <CommandButton command="new" mark="＋" look="primary" />
        {latest && (
          <Button onClick={() => openDialog({ kind: 'nextYear', from: latest })}>
            {libraryWords.fromLast}
          </Button>
        )}
        <CommandButton command="import" />
        <CommandButton command="open" />
        {drafts.length > few && <ListFilters drafts={drafts} view={view} onView={setView} />}
        <input
          className={styles.search}
          type="search"
          aria-label={libraryWords.search}
          placeholder={libraryWords.search}
          value={view.query}
          onChange={event => setView({ ...view, query: event.target.value })}
        />
      </div>
      {opening ? (
        <p className={styles.opening}>{libraryWords.opening}</p>
      ) : (
        <>
          <DraftTable
            drafts={shown}
            view={view}
            alike={alike}
            onView={setView}
            onOpen={id => showReport(id)}
            onNextYear={from => openDialog({ kind: 'nextYear', from })}
            onRemove={draft => void remove(draft)}
            onFindBack={findBack}
          />
          {shown.length === 0 && <p className={styles.opening}>{libraryWords.noneListed}</p>}
          <p className={styles.count}>{libraryWords.count(shown.length, drafts.length)}</p>
          {drafts.length <= few && <DropHint />}
        </>
      )}
    </>
  );
}

function findBack(id: string): void {
  openDialog({ kind: 'damaged', id });
}

/** What the list does is loaded when it is asked for: the first screen does not wait for it. */
async function remove(draft: DraftSummary): Promise<void> {
  const { removeDraft } = await fetchDrafts();
  await removeDraft(workbench(), draft);
}

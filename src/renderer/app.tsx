import { lazy, Suspense, useEffect } from 'react';
import { Appearance } from './screens/appearance.tsx';
import { CommandKeys } from './screens/commands/command-keys.tsx';
import { Dialogs } from './screens/dialogs.tsx';
import { IncomingFiles } from './screens/incoming-files.tsx';
import { LibraryScreen } from './screens/library/library-screen.tsx';
import { NoticeBar } from './screens/notice-bar.tsx';
import { useBackups } from './stores/backups.ts';
import { useEditing } from './stores/editing.ts';
import { type LibraryStatus, useLibrary } from './stores/library-store.ts';
import { type Screen, useNavigation } from './stores/navigation-store.ts';
import { usePrinting } from './stores/print-job.ts';
import { workbench } from './wiring/workbench.ts';

/** The first screen is the list of reports; what edits one is loaded after it, or when one is opened. */
const loadEditor = () => import('./screens/editor/editor-screen.tsx');
let session: Promise<typeof import('./wiring/session.ts')> | undefined;

/** One promise for all who ask: of two imports under way, the later one may be there first. */
function loadSession() {
  session ??= import('./wiring/session.ts');
  return session;
}
const loadBackingUp = () => import('./work/copy-library.ts');

const EditorScreen = lazy(() => loadEditor().then(module => ({ default: module.EditorScreen })));
const PrintView = lazy(() =>
  import('./screens/print-view.tsx').then(
    module => ({ default: module.PrintView }),
    () => ({ default: MissingPrintView }),
  ),
);

/** Stands in for a print view that cannot be loaded: whoever waits for its pages is told. */
function MissingPrintView() {
  const job = usePrinting(state => state.job);
  useEffect(() => job?.failed(), [job]);
  return null;
}

const RecoveryScreen = lazy(() =>
  import('./screens/recovery/recovery-screen.tsx').then(module => ({ default: module.RecoveryScreen })),
);

/** The whole window: the library or the open report, dialogs over it, messages below. */
export function App() {
  const screen = useNavigation(state => state.screen);
  const status = useLibrary(state => state.status.kind);
  const ready = status === 'ready';
  const notBackedUp = useBackups(state => state.state.kind === 'failed');
  const printing = usePrinting(state => state.job !== undefined);
  const id = screen.kind === 'report' ? screen.id : undefined;

  useEffect(() => {
    if (!ready) return;
    void loadSession().then(({ pageSession }) =>
      id === undefined ? pageSession().end() : pageSession().start(id),
    );
    requestIdleCallback(() => void loadEditor());
  }, [ready, id]);

  // At the start, and when backups work again after they did not.
  useEffect(() => {
    if (ready && !notBackedUp) void loadBackingUp().then(each => each.backUpWhatIsMissing(workbench()));
  }, [ready, notBackedUp]);

  return (
    <>
      <CurrentScreen screen={screen} status={status} />
      <Dialogs />
      <NoticeBar />
      <CommandKeys />
      <Appearance />
      <IncomingFiles />
      <Suspense fallback={null}>{printing && <PrintView />}</Suspense>
    </>
  );
}

interface CurrentScreenProps {
  readonly screen: Screen;
  readonly status: LibraryStatus['kind'];
}

/** A report that is open stays open whatever happens to the library: what is typed can still be exported. */
function CurrentScreen({ screen, status }: CurrentScreenProps) {
  const editing = useEditing(state => state.open);
  const inTheWay = status === 'lost' || status === 'failed';
  if (inTheWay && !(editing && screen.kind === 'report')) {
    return (
      <Suspense fallback={null}>
        <RecoveryScreen />
      </Suspense>
    );
  }
  if (screen.kind === 'library') return <LibraryScreen />;
  return (
    <Suspense fallback={null}>
      <EditorScreen section={screen.section} />
    </Suspense>
  );
}

import { lazy, Suspense, useEffect } from 'react';
import { Appearance } from './screens/appearance.tsx';
import { CommandKeys } from './screens/commands/command-keys.tsx';
import { Dialogs } from './screens/dialogs.tsx';
import { FaultScreen } from './screens/fault/fault-screen.tsx';
import { Guarded } from './screens/fault/guarded.tsx';
import { IncomingFiles } from './screens/incoming-files.tsx';
import { lazyPart } from './screens/lazy-part.tsx';
import { LibraryScreen } from './screens/library/library-screen.tsx';
import { NoticeBar } from './screens/notice-bar.tsx';
import { useBackups } from './stores/backups.ts';
import { useEditing } from './stores/editing.ts';
import { type LibraryStatus, useLibrary } from './stores/library-store.ts';
import { type Screen, useNavigation } from './stores/navigation-store.ts';
import { usePrinting } from './stores/print-job.ts';
import { workbench } from './wiring/workbench.ts';
import { fetchParts, part } from './work/parts.ts';

/** The first screen is the list of reports; what edits one is fetched after it, or when one is opened. */
const fetchEditor = part(() => import('./screens/editor/editor-screen.tsx').then(each => each.EditorScreen));
const fetchSession = part(() => import('./wiring/session.ts'));
const fetchBackingUp = part(() => import('./work/copy-library.ts'));

/** One promise for all who ask: of two imports under way, the later one may be there first. */
let session: ReturnType<typeof fetchSession> | undefined;

function loadSession() {
  session ??= fetchSession();
  return session;
}

const EditorScreen = lazy(async () => ({ default: await fetchEditor() }));
const RegisterScreen = lazyPart(() =>
  import('./screens/register/register-screen.tsx').then(each => each.RegisterScreen),
);
const DeskScreen = lazyPart(() => import('./screens/desk/desk-screen.tsx').then(each => each.DeskScreen));
const PrintView = lazyPart(() => import('./screens/print-view.tsx').then(each => each.PrintView));
const RecoveryScreen = lazyPart(() =>
  import('./screens/recovery/recovery-screen.tsx').then(each => each.RecoveryScreen),
);

/** Stands in for a print view that cannot be loaded: whoever waits for its pages is told. */
function MissingPrintView() {
  const job = usePrinting(state => state.job);
  useEffect(() => job?.failed(), [job]);
  return null;
}

const idle = () => new Promise<unknown>(resolve => requestIdleCallback(resolve));

/** When there is time: what opens a report first, then everything else that may be asked for. */
async function fetchTheRest(): Promise<void> {
  await idle();
  await fetchEditor().catch(() => undefined);
  await fetchParts(idle);
}

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
  }, [ready, id]);

  useEffect(() => {
    if (ready) void fetchTheRest();
  }, [ready]);

  // At the start, and when backups work again after they did not.
  useEffect(() => {
    if (ready && !notBackedUp) void fetchBackingUp().then(each => each.backUpWhatIsMissing(workbench()));
  }, [ready, notBackedUp]);

  return (
    <>
      <Guarded instead={error => <FaultScreen error={error} />}>
        <CurrentScreen screen={screen} status={status} />
      </Guarded>
      <Dialogs />
      <NoticeBar />
      <CommandKeys />
      <Appearance />
      <IncomingFiles />
      <Guarded instead={() => <MissingPrintView />}>
        <Suspense fallback={null}>{printing && <PrintView />}</Suspense>
      </Guarded>
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
      {screen.kind === 'report' && <EditorScreen section={screen.section} />}
      {screen.kind === 'register' && <RegisterScreen />}
      {screen.kind === 'desk' && <DeskScreen id={screen.id} />}
    </Suspense>
  );
}

import { lazy, Suspense, useEffect } from 'react';
import { Appearance } from './screens/appearance.tsx';
import { CommandKeys } from './screens/command-keys.tsx';
import { Dialogs } from './screens/dialogs.tsx';
import { EditorScreen } from './screens/editor/editor-screen.tsx';
import { IncomingFiles } from './screens/incoming-files.tsx';
import { LibraryScreen } from './screens/library/library-screen.tsx';
import { NoticeBar } from './screens/notice-bar.tsx';
import { backUpWhatIsMissing } from './stores/copy-library.ts';
import { type LibraryStatus, useLibrary } from './stores/library-store.ts';
import { type Screen, useNavigation } from './stores/navigation-store.ts';
import { usePrinting } from './stores/printing.ts';
import { useReport } from './stores/report-store.ts';
import { endSession, startSession } from './stores/session.ts';

const PrintView = lazy(() =>
  import('./screens/print-view.tsx').then(module => ({ default: module.PrintView })),
);
const RecoveryScreen = lazy(() =>
  import('./screens/recovery/recovery-screen.tsx').then(module => ({ default: module.RecoveryScreen })),
);

/** The whole window: the library or the open report, dialogs over it, messages below. */
export function App() {
  const screen = useNavigation(state => state.screen);
  const status = useLibrary(state => state.status.kind);
  const ready = status === 'ready';
  const printing = usePrinting(state => state.job !== undefined);
  const id = screen.kind === 'report' ? screen.id : undefined;

  useEffect(() => {
    if (!ready) return;
    void (id === undefined ? endSession() : startSession(id));
  }, [ready, id]);

  useEffect(() => {
    if (ready) void backUpWhatIsMissing();
  }, [ready]);

  return (
    <>
      <CurrentScreen screen={screen} status={status} />
      <Dialogs />
      <NoticeBar />
      <CommandKeys />
      <Appearance />
      <Suspense fallback={null}>{printing && <PrintView />}</Suspense>
      {ready && <IncomingFiles />}
    </>
  );
}

interface CurrentScreenProps {
  readonly screen: Screen;
  readonly status: LibraryStatus['kind'];
}

/** A report that is open stays open whatever happens to the library: what is typed can still be exported. */
function CurrentScreen({ screen, status }: CurrentScreenProps) {
  const editing = useReport(state => state.report !== undefined);
  const inTheWay = status === 'lost' || status === 'failed';
  if (inTheWay && !(editing && screen.kind === 'report')) {
    return (
      <Suspense fallback={null}>
        <RecoveryScreen />
      </Suspense>
    );
  }
  return screen.kind === 'report' ? <EditorScreen section={screen.section} /> : <LibraryScreen />;
}

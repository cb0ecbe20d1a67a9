import { lazy, Suspense, useEffect } from 'react';
import { Appearance } from './screens/appearance.tsx';
import { CommandKeys } from './screens/command-keys.tsx';
import { Dialogs } from './screens/dialogs.tsx';
import { EditorScreen } from './screens/editor/editor-screen.tsx';
import { IncomingFiles } from './screens/incoming-files.tsx';
import { LibraryScreen } from './screens/library/library-screen.tsx';
import { NoticeBar } from './screens/notice-bar.tsx';
import { useLibrary } from './stores/library-store.ts';
import { useNavigation } from './stores/navigation-store.ts';
import { usePrinting } from './stores/printing.ts';
import { endSession, startSession } from './stores/session.ts';

const PrintView = lazy(() =>
  import('./screens/print-view.tsx').then(module => ({ default: module.PrintView })),
);

/** The whole window: the library or the open report, dialogs over it, messages below. */
export function App() {
  const screen = useNavigation(state => state.screen);
  const ready = useLibrary(state => state.status.kind === 'ready');
  const printing = usePrinting(state => state.job !== undefined);
  const id = screen.kind === 'report' ? screen.id : undefined;

  useEffect(() => {
    if (!ready) return;
    void (id === undefined ? endSession() : startSession(id));
  }, [ready, id]);

  return (
    <>
      {screen.kind === 'report' ? <EditorScreen section={screen.section} /> : <LibraryScreen />}
      <Dialogs />
      <NoticeBar />
      <CommandKeys />
      <Appearance />
      <Suspense fallback={null}>{printing && <PrintView />}</Suspense>
      {ready && <IncomingFiles />}
    </>
  );
}

import { lazy, type ReactNode, Suspense } from 'react';
import { closeDialog, type OpenDialog, useDialog } from '../stores/dialog-store.ts';

/** The dialogs are loaded on first use: the first screen does not wait for them. */
const NewReportDialog = lazy(() =>
  import('./dialogs/new-report-dialog.tsx').then(module => ({ default: module.NewReportDialog })),
);
const NextYearDialog = lazy(() =>
  import('./dialogs/next-year-dialog.tsx').then(module => ({ default: module.NextYearDialog })),
);
const ImportDialog = lazy(() =>
  import('./import/import-dialog.tsx').then(module => ({ default: module.ImportDialog })),
);
const ExportDialog = lazy(() =>
  import('./dialogs/export-dialog.tsx').then(module => ({ default: module.ExportDialog })),
);
const SettingsDialog = lazy(() =>
  import('./dialogs/settings-dialog.tsx').then(module => ({ default: module.SettingsDialog })),
);
const FiguresDialog = lazy(() =>
  import('./dialogs/figures-dialog.tsx').then(module => ({ default: module.FiguresDialog })),
);
const HistoryDialog = lazy(() =>
  import('./dialogs/history-dialog.tsx').then(module => ({ default: module.HistoryDialog })),
);
const CompareDialog = lazy(() =>
  import('./dialogs/compare-dialog.tsx').then(module => ({ default: module.CompareDialog })),
);
const TrashDialog = lazy(() =>
  import('./dialogs/trash-dialog.tsx').then(module => ({ default: module.TrashDialog })),
);
const BackupsDialog = lazy(() =>
  import('./dialogs/backups-dialog.tsx').then(module => ({ default: module.BackupsDialog })),
);
const DamagedDialog = lazy(() =>
  import('./recovery/damaged-dialog.tsx').then(module => ({ default: module.DamagedDialog })),
);
const DiagnosticsDialog = lazy(() =>
  import('./dialogs/diagnostics-dialog.tsx').then(module => ({ default: module.DiagnosticsDialog })),
);
const HelpDialog = lazy(() =>
  import('./help/help-dialog.tsx').then(module => ({ default: module.HelpDialog })),
);
const RowHelpDialog = lazy(() =>
  import('./help/row-help-dialog.tsx').then(module => ({ default: module.RowHelpDialog })),
);
const WhichRowDialog = lazy(() =>
  import('./help/which-row-dialog.tsx').then(module => ({ default: module.WhichRowDialog })),
);
const ShortcutsDialog = lazy(() =>
  import('./dialogs/shortcuts-dialog.tsx').then(module => ({ default: module.ShortcutsDialog })),
);
const AboutDialog = lazy(() =>
  import('./dialogs/about-dialog.tsx').then(module => ({ default: module.AboutDialog })),
);

/** The dialog that is open, if one is. */
export function Dialogs() {
  const dialog = useDialog(state => state.dialog);
  return <Suspense fallback={null}>{dialog && dialogFor(dialog)}</Suspense>;
}

function dialogFor(dialog: OpenDialog): ReactNode {
  switch (dialog.kind) {
    case 'newReport':
      return <NewReportDialog onClose={closeDialog} />;
    case 'nextYear':
      return <NextYearDialog from={dialog.from} onClose={closeDialog} />;
    case 'import':
      return <ImportDialog file={dialog.file} onClose={closeDialog} />;
    case 'export':
      return <ExportDialog onClose={closeDialog} />;
    case 'settings':
      return <SettingsDialog onClose={closeDialog} />;
    case 'figures':
      return <FiguresDialog onClose={closeDialog} />;
    case 'history':
      return <HistoryDialog onClose={closeDialog} />;
    case 'compare':
      return <CompareDialog onClose={closeDialog} />;
    case 'trash':
      return <TrashDialog onClose={closeDialog} />;
    case 'backups':
      return <BackupsDialog file={dialog.file} newer={dialog.newer} onClose={closeDialog} />;
    case 'damaged':
      return <DamagedDialog id={dialog.id} onClose={closeDialog} />;
    case 'diagnostics':
      return <DiagnosticsDialog onClose={closeDialog} />;
    case 'help':
      return <HelpDialog chapter={dialog.chapter} onClose={closeDialog} />;
    case 'rowHelp':
      return <RowHelpDialog cell={dialog.cell} onClose={closeDialog} />;
    case 'whichRow':
      return <WhichRowDialog onClose={closeDialog} />;
    case 'shortcuts':
      return <ShortcutsDialog onClose={closeDialog} />;
    case 'about':
      return <AboutDialog onClose={closeDialog} />;
  }
}

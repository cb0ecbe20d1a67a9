import { type ReactNode, Suspense } from 'react';
import { closeDialog, type OpenDialog, useDialog } from '../stores/dialog-store.ts';
import { useQuestion } from '../stores/question-store.ts';
import { FaultDialog } from './fault/fault-dialog.tsx';
import { Guarded } from './fault/guarded.tsx';
import { lazyPart } from './lazy-part.tsx';

/** The first screen does not wait for the dialogs. */
const NewReportDialog = lazyPart(() =>
  import('./dialogs/new-report-dialog.tsx').then(each => each.NewReportDialog),
);
const NextYearDialog = lazyPart(() =>
  import('./dialogs/next-year-dialog.tsx').then(each => each.NextYearDialog),
);
const ImportDialog = lazyPart(() => import('./import/import-dialog.tsx').then(each => each.ImportDialog));
const ImportListDialog = lazyPart(() =>
  import('./import/import-list-dialog.tsx').then(each => each.ImportListDialog),
);
const ExportDialog = lazyPart(() => import('./dialogs/export-dialog.tsx').then(each => each.ExportDialog));
const ChangeFormatDialog = lazyPart(() =>
  import('./dialogs/change-format-dialog.tsx').then(each => each.ChangeFormatDialog),
);
const BulkRepairDialog = lazyPart(() =>
  import('./dialogs/bulk-repair-dialog.tsx').then(each => each.BulkRepairDialog),
);
const SettingsDialog = lazyPart(() =>
  import('./dialogs/settings-dialog.tsx').then(each => each.SettingsDialog),
);
const FormatsDialog = lazyPart(() => import('./dialogs/formats-dialog.tsx').then(each => each.FormatsDialog));
const MissingFormatDialog = lazyPart(() =>
  import('./dialogs/missing-format-dialog.tsx').then(each => each.MissingFormatDialog),
);
const CollectDialog = lazyPart(() => import('./collect/collect-dialog.tsx').then(each => each.CollectDialog));
const FiguresDialog = lazyPart(() => import('./dialogs/figures-dialog.tsx').then(each => each.FiguresDialog));
const PictureDialog = lazyPart(() => import('./picture/picture-dialog.tsx').then(each => each.PictureDialog));
const HistoryDialog = lazyPart(() => import('./dialogs/history-dialog.tsx').then(each => each.HistoryDialog));
const CompareDialog = lazyPart(() => import('./dialogs/compare-dialog.tsx').then(each => each.CompareDialog));
const ReviewDialog = lazyPart(() => import('./review/review-dialog.tsx').then(each => each.ReviewDialog));
const RemarkDialog = lazyPart(() => import('./remarks/remark-dialog.tsx').then(each => each.RemarkDialog));
const VerifyDialog = lazyPart(() =>
  import('./verification/verify-dialog.tsx').then(each => each.VerifyDialog),
);
const PublishedDialog = lazyPart(() =>
  import('./review/published-dialog.tsx').then(each => each.PublishedDialog),
);
const TrashDialog = lazyPart(() => import('./dialogs/trash-dialog.tsx').then(each => each.TrashDialog));
const BackupsDialog = lazyPart(() => import('./dialogs/backups-dialog.tsx').then(each => each.BackupsDialog));
const DamagedDialog = lazyPart(() =>
  import('./recovery/damaged-dialog.tsx').then(each => each.DamagedDialog),
);
const DiagnosticsDialog = lazyPart(() =>
  import('./dialogs/diagnostics-dialog.tsx').then(each => each.DiagnosticsDialog),
);
const HelpDialog = lazyPart(() => import('./help/help-dialog.tsx').then(each => each.HelpDialog));
const RowHelpDialog = lazyPart(() => import('./help/row-help-dialog.tsx').then(each => each.RowHelpDialog));
const WhichRowDialog = lazyPart(() =>
  import('./help/which-row-dialog.tsx').then(each => each.WhichRowDialog),
);
const ShortcutsDialog = lazyPart(() =>
  import('./dialogs/shortcuts-dialog.tsx').then(each => each.ShortcutsDialog),
);
const AboutDialog = lazyPart(() => import('./dialogs/about-dialog.tsx').then(each => each.AboutDialog));

const SecondReportDialog = lazyPart(() =>
  import('./dialogs/second-report-dialog.tsx').then(each => each.SecondReportDialog),
);
const KnownReportDialog = lazyPart(() =>
  import('./dialogs/known-report-dialog.tsx').then(each => each.KnownReportDialog),
);

/** The dialog that is open, if one is, and above it what is asked. */
export function Dialogs() {
  const dialog = useDialog(state => state.dialog);
  // Another dialog is another try.
  return (
    <>
      <Guarded key={dialog?.kind} instead={error => <FaultDialog error={error} onClose={closeDialog} />}>
        <Suspense fallback={null}>{dialog && dialogFor(dialog)}</Suspense>
      </Guarded>
      <QuestionDialog />
    </>
  );
}

function QuestionDialog() {
  const asked = useQuestion(state => state.asked);
  if (!asked) return null;
  const { question, answer } = asked;
  return (
    <Guarded instead={error => <FaultDialog error={error} onClose={() => answer('cancel')} />}>
      <Suspense fallback={null}>
        {question.kind === 'second' ? (
          <SecondReportDialog question={question} onAnswer={answer} />
        ) : (
          <KnownReportDialog question={question} onAnswer={answer} />
        )}
      </Suspense>
    </Guarded>
  );
}

function dialogFor(dialog: OpenDialog): ReactNode {
  switch (dialog.kind) {
    case 'newReport':
      return <NewReportDialog onClose={closeDialog} />;
    case 'nextYear':
      return <NextYearDialog from={dialog.from} onClose={closeDialog} />;
    case 'import':
      return <ImportDialog file={dialog.file} listed={dialog.listed} onClose={closeDialog} />;
    case 'importList':
      return <ImportListDialog onClose={closeDialog} />;
    case 'export':
      return <ExportDialog onClose={closeDialog} />;
    case 'changeFormat':
      return <ChangeFormatDialog year={dialog.year} onClose={closeDialog} />;
    case 'bulkRepair':
      return <BulkRepairDialog kind={dialog.repairs} onClose={closeDialog} />;
    case 'settings':
      return <SettingsDialog onClose={closeDialog} />;
    case 'formats':
      return <FormatsDialog file={dialog.file} onClose={closeDialog} />;
    case 'missingFormat':
      return <MissingFormatDialog id={dialog.id} onClose={closeDialog} />;
    case 'collect':
      return <CollectDialog onClose={closeDialog} />;
    case 'figures':
      return <FiguresDialog onClose={closeDialog} />;
    case 'picture':
      return <PictureDialog onClose={closeDialog} />;
    case 'history':
      return <HistoryDialog onClose={closeDialog} />;
    case 'compare':
      return <CompareDialog onClose={closeDialog} />;
    case 'review':
      return <ReviewDialog beside={dialog.beside} onClose={closeDialog} />;
    case 'remark':
      return <RemarkDialog task={dialog.task} onClose={closeDialog} />;
    case 'verify':
      return <VerifyDialog onClose={closeDialog} />;
    case 'published':
      return <PublishedDialog onClose={closeDialog} />;
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

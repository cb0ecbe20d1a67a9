import { type CommandId, commands } from '../../shared/commands/commands.ts';
import { isPossible, type Situation } from '../../shared/commands/needs.ts';
import { host } from '../platform/host.ts';
import { exportDesk } from '../work/export-here.ts';
import { printReport } from '../work/export-report.ts';
import { toggleAside } from './aside-store.ts';
import { backUpTo } from './copy-library.ts';
import { openDialog } from './dialog-store.ts';
import { openDraftFile } from './draft-files.ts';
import { chosenDocumentOptions, libraryIsOpen, libraryTried, useLibrary } from './library-store.ts';
import { showLibrary } from './navigation-store.ts';
import { showProblem } from './notice-store.ts';
import { locateNext, redoStep, undoStep, useReport } from './report-store.ts';
import { openHelpHere } from './row-help.ts';
import { openSample } from './sample.ts';
import { saveNow } from './session.ts';

async function print(): Promise<void> {
  const draft = useReport.getState().report?.draft;
  if (!draft) return;
  const result = await printReport(exportDesk, draft, chosenDocumentOptions());
  if (result.kind === 'failed') showProblem(result.message);
}

/** What each command does, where what it needs is there. */
const actions: Readonly<Record<CommandId, () => unknown>> = {
  new: () => openDialog({ kind: 'newReport' }),
  open: openDraftFile,
  import: () => openDialog({ kind: 'import' }),
  save: saveNow,
  export: () => openDialog({ kind: 'export' }),
  pdf: () => openDialog({ kind: 'export' }),
  print,
  undo: undoStep,
  redo: redoStep,
  preview: () => toggleAside('preview'),
  history: () => openDialog({ kind: 'history' }),
  compare: () => openDialog({ kind: 'compare' }),
  figures: () => openDialog({ kind: 'figures' }),
  nextFinding: () => locateNext(1),
  previousFinding: () => locateNext(-1),
  sample: openSample,
  backup: backUpTo,
  restore: () => openDialog({ kind: 'backups' }),
  trash: () => openDialog({ kind: 'trash' }),
  library: showLibrary,
  settings: () => openDialog({ kind: 'settings' }),
  rowHelp: openHelpHere,
  help: () => openDialog({ kind: 'help' }),
  shortcuts: () => openDialog({ kind: 'shortcuts' }),
  diagnostics: () => openDialog({ kind: 'diagnostics' }),
  about: () => openDialog({ kind: 'about' }),
};

function situation(): Situation {
  const { report, history } = useReport.getState();
  return {
    library: libraryIsOpen() && useLibrary.getState().status.kind !== 'lost',
    report: report !== undefined,
    undo: history.past.length > 0,
    redo: history.future.length > 0,
    found: (report?.shown.length ?? 0) > 0,
    pdf: host.capabilities.pdf,
  };
}

/** Does what a command asks; one that has no meaning where the user is does nothing. */
export async function runCommand(command: CommandId): Promise<void> {
  await libraryTried;
  if (isPossible(commands[command], situation())) await actions[command]();
}

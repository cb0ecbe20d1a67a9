import type { MenuCommand } from '../../shared/desktop-api.ts';
import { toggleAside } from './aside-store.ts';
import { backUpTo } from './copy-library.ts';
import { openDialog } from './dialog-store.ts';
import { openDraftFile } from './draft-files.ts';
import { chosenDocumentOptions, libraryIsOpen, libraryTried, useLibrary } from './library-store.ts';
import { showLibrary, useNavigation } from './navigation-store.ts';
import { showProblem } from './notice-store.ts';
import { printReport } from './printing.ts';
import { locateNext, redoStep, undoStep, useReport } from './report-store.ts';
import { openHelpHere } from './row-help.ts';
import { openSample } from './sample.ts';
import { saveNow } from './session.ts';

const inReport = () => useNavigation.getState().screen.kind === 'report';

function dialogInReport(kind: 'export' | 'history' | 'compare'): void {
  if (inReport()) openDialog({ kind });
}

async function print(): Promise<void> {
  const draft = useReport.getState().report?.draft;
  if (!draft) return;
  const result = await printReport(draft, chosenDocumentOptions());
  if (result.kind === 'failed') showProblem(result.message);
}

/** What each menu command does; one that has no meaning where the user is does nothing. */
const commands: Readonly<Record<MenuCommand, () => void>> = {
  new: () => openDialog({ kind: 'newReport' }),
  open: () => void openDraftFile(),
  import: () => openDialog({ kind: 'import' }),
  save: () => void saveNow(),
  export: () => dialogInReport('export'),
  pdf: () => dialogInReport('export'),
  print: () => void print(),
  library: showLibrary,
  backup: () => void backUpTo(),
  restore: () => openDialog({ kind: 'backups' }),
  undo: () => undoStep(),
  redo: () => redoStep(),
  preview: () => {
    if (inReport()) toggleAside('preview');
  },
  nextFinding: () => locateNext(1),
  previousFinding: () => locateNext(-1),
  sample: () => void openSample(),
  help: () => openDialog({ kind: 'help' }),
  rowHelp: openHelpHere,
  shortcuts: () => openDialog({ kind: 'shortcuts' }),
  diagnostics: () => openDialog({ kind: 'diagnostics' }),
  about: () => openDialog({ kind: 'about' }),
};

/** What needs no report: it works as well while the library cannot be opened. */
const withoutLibrary: ReadonlySet<MenuCommand> = new Set<MenuCommand>([
  'help',
  'shortcuts',
  'diagnostics',
  'about',
]);

/** Does what a menu item or its key asks. */
export async function runCommand(command: MenuCommand): Promise<void> {
  await libraryTried;
  const inUse = libraryIsOpen() && useLibrary.getState().status.kind !== 'lost';
  if (inUse || withoutLibrary.has(command)) commands[command]();
}

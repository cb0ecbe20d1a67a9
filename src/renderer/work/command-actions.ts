import type { CommandId } from '../../shared/commands/commands.ts';
import type { Situation } from '../../shared/commands/needs.ts';
import type { DesktopApi } from '../../shared/desktop-api.ts';
import { toggleAside } from '../stores/aside-store.ts';
import { type OpenDialog, openDialog } from '../stores/dialog-store.ts';
import { openFind } from '../stores/find-store.ts';
import { locateNext } from '../stores/findings.ts';
import { chosenDocumentOptions, useLibrary } from '../stores/library-store.ts';
import { showLibrary, showRegister, useNavigation } from '../stores/navigation-store.ts';
import { showProblem } from '../stores/notice-store.ts';
import { redoRegisterStep, undoRegisterStep, useRegister } from '../stores/register-store.ts';
import { redoStep, undoStep, useReport } from '../stores/report-store.ts';
import { goToSection } from '../stores/sections.ts';
import { backUpTo } from './copy-library.ts';
import { openDraftFile } from './draft-files.ts';
import type { ExportDesk } from './export-desk.ts';
import { printReport } from './export-report.ts';
import { openHelpHere } from './help-here.ts';
import { locateNextRemark } from './remarks.ts';
import { openSample } from './sample.ts';
import { saveNow } from './save-now.ts';
import type { Workbench } from './workbench.ts';

/** What a command may be done with: where the library is not open, only commands that do not need it are done. */
export interface CommandTools {
  readonly bench: Workbench | undefined;
  readonly exportDesk: ExportDesk;
  /** What has the focus. */
  readonly focused: () => Pick<Element, 'closest'> | null;
  /** The words that are selected in a text; none in a box, which is selected whenever it is entered. */
  readonly selected: () => string;
  /** The box for looking through the list that is shown, where there is one. */
  readonly searchBox: () => Pick<HTMLElement, 'focus'> | null;
}

type Action = (tools: CommandTools) => unknown;

const dialog =
  (opened: OpenDialog): Action =>
  () =>
    openDialog(opened);

/** An action on reports, which has no meaning before there is a place for them. */
const atWork =
  (work: (bench: Workbench) => unknown): Action =>
  ({ bench }) =>
    bench && work(bench);

const isRegisterShown = () => useNavigation.getState().screen.kind === 'register';

/** What a step back or forward is taken in: the register where it is shown, else the report. */
const inRegister =
  (ofRegister: () => void, ofReport: () => void): Action =>
  () =>
    isRegisterShown() ? ofRegister() : ofReport();

async function print({ exportDesk }: CommandTools): Promise<void> {
  const draft = useReport.getState().report?.draft;
  if (!draft) return;
  const result = await printReport(exportDesk, draft, chosenDocumentOptions());
  if (result.kind === 'failed') showProblem(result.message);
}

/** What each command does, where what it needs is there. */
export const commandActions: Readonly<Record<CommandId, Action>> = {
  new: dialog({ kind: 'newReport' }),
  open: atWork(bench => openDraftFile(bench.host, async () => bench)),
  import: dialog({ kind: 'import' }),
  save: saveNow,
  export: dialog({ kind: 'export' }),
  pdf: dialog({ kind: 'export' }),
  picture: dialog({ kind: 'picture' }),
  print,
  undo: inRegister(undoRegisterStep, undoStep),
  redo: inRegister(redoRegisterStep, redoStep),
  find: tools => {
    if (useNavigation.getState().screen.kind === 'report') openFind('find', tools.selected());
    else tools.searchBox()?.focus();
  },
  replace: ({ selected }) => openFind('replace', selected()),
  preview: () => toggleAside('preview'),
  history: dialog({ kind: 'history' }),
  compare: dialog({ kind: 'compare' }),
  review: dialog({ kind: 'review' }),
  remark: dialog({ kind: 'remark' }),
  verify: dialog({ kind: 'verify' }),
  published: dialog({ kind: 'published' }),
  figures: dialog({ kind: 'figures' }),
  collect: dialog({ kind: 'collect' }),
  nextFinding: () => locateNext(1),
  previousFinding: () => locateNext(-1),
  nextSection: () => goToSection(1),
  previousSection: () => goToSection(-1),
  nextRemark: () => locateNextRemark(1),
  previousRemark: () => locateNextRemark(-1),
  sample: atWork(openSample),
  backup: atWork(backUpTo),
  restore: dialog({ kind: 'backups' }),
  trash: dialog({ kind: 'trash' }),
  library: showLibrary,
  register: () => showRegister(useReport.getState().report?.draft.unit),
  settings: dialog({ kind: 'settings' }),
  formats: dialog({ kind: 'formats' }),
  rowHelp: ({ focused }) => openHelpHere(focused()),
  help: dialog({ kind: 'help' }),
  shortcuts: dialog({ kind: 'shortcuts' }),
  diagnostics: dialog({ kind: 'diagnostics' }),
  about: dialog({ kind: 'about' }),
};

/** What is there for commands now. */
export function situationNow(
  { capabilities }: Pick<DesktopApi, 'capabilities'>,
  libraryIsOpen: boolean,
): Situation {
  const { report } = useReport.getState();
  const { history } = isRegisterShown() ? useRegister.getState() : useReport.getState();
  return {
    library: libraryIsOpen && useLibrary.getState().status.kind !== 'lost',
    report: report !== undefined,
    undo: history.past.length > 0,
    redo: history.future.length > 0,
    found: (report?.shown.length ?? 0) > 0,
    pdf: capabilities.pdf,
  };
}

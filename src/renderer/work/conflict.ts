import { countsOf } from '../../shared/editing/standing.ts';
import { showLibrary } from '../stores/navigation-store.ts';
import { showProblem } from '../stores/notice-store.ts';
import { replaceDraft, useReport } from '../stores/report-store.ts';
import { useSaving } from '../stores/saving-store.ts';
import { missingFormat } from './formats.ts';
import type { Session } from './session.ts';
import type { Workbench } from './workbench.ts';

/** The open report as it is here, what another window made of it, and the saver that waits; where there is a conflict. */
function conflict() {
  const { state, saving } = useSaving.getState();
  const report = useReport.getState().report;
  if (!saving || !report || state.kind !== 'conflict') return undefined;
  return { saver: saving.saver, report, mine: report.draft, theirs: state.theirs };
}

/** After another window changed the same report: keeps theirs as a version and goes on with what is here. */
export async function keepMine({ drafts }: Pick<Workbench, 'drafts'>): Promise<void> {
  const found = conflict();
  if (!found) return;
  const { saver, report, mine, theirs } = found;
  const result = await drafts.replace(mine, theirs, { counts: countsOf(report.findings) });
  if (result.kind === 'failed') return showProblem(result.message);
  // Changed once more meanwhile: what is there now is what the user has to decide about.
  if (result.kind === 'conflict') return useSaving.setState({ state: result });
  await saver.resolve(result.revision);
}

/**
 * After another window changed the same report: keeps what is here as a version and shows theirs. Where theirs is
 * in the recycle bin or gone, the editor is left.
 */
export async function takeTheirs(
  { drafts }: Pick<Workbench, 'drafts'>,
  { leave }: Pick<Session, 'leave'>,
): Promise<void> {
  const found = conflict();
  if (!found) return;
  const { saver, mine, theirs } = found;
  if (theirs.kind === 'damaged') return showProblem(theirs.message);
  if (theirs.kind === 'draft') {
    const missing = missingFormat(theirs.draft);
    if (missing !== undefined) return showProblem(missing);
    const kept = await drafts.keepVersion(mine, 'conflict');
    if (kept.kind === 'failed') return showProblem(kept.message);
  }
  if (theirs.kind === 'missing' || theirs.deletedAt !== undefined) {
    leave();
    return showLibrary();
  }
  replaceDraft(theirs.draft);
  await saver.resolve(theirs.revision);
}

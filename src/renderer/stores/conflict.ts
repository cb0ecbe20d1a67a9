import { countsOf } from '../../shared/editing/standing.ts';
import { useSaving } from './draft-saving.ts';
import { drafts } from './library-store.ts';
import { showLibrary } from './navigation-store.ts';
import { showProblem } from './notice-store.ts';
import { replaceDraft, useReport } from './report-store.ts';
import { currentSaver, leaveSession } from './session.ts';

/** The open report as it is here, what another window made of it, and the saver that waits; where there is a conflict. */
function conflict() {
  const { state } = useSaving.getState();
  const saver = currentSaver();
  const report = useReport.getState().report;
  if (!saver || !report || state.kind !== 'conflict') return undefined;
  return { saver, report, mine: report.draft, theirs: state.theirs };
}

/** After another window changed the same report: keeps theirs as a version and goes on with what is here. */
export async function keepMine(): Promise<void> {
  const found = conflict();
  if (!found) return;
  const { saver, report, mine, theirs } = found;
  const result = await drafts().replace(mine, theirs, { counts: countsOf(report.findings) });
  if (result.kind === 'failed') return showProblem(result.message);
  // Changed once more meanwhile: what is there now is what the user has to decide about.
  if (result.kind === 'conflict') return useSaving.setState({ state: result });
  await saver.resolve(result.revision);
}

/**
 * After another window changed the same report: keeps what is here as a version and shows theirs. Where theirs is
 * in the recycle bin or gone, the editor is left.
 */
export async function takeTheirs(): Promise<void> {
  const found = conflict();
  if (!found) return;
  const { saver, mine, theirs } = found;
  if (theirs.kind === 'damaged') return showProblem(theirs.message);
  if (theirs.kind === 'draft') {
    const kept = await drafts().keepVersion(mine, 'conflict');
    if (kept.kind === 'failed') return showProblem(kept.message);
  }
  if (theirs.kind === 'missing' || theirs.deletedAt !== undefined) {
    leaveSession();
    return showLibrary();
  }
  replaceDraft(theirs.draft);
  await saver.resolve(theirs.revision);
}

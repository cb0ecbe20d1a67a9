import type { Finding, Fix } from '../../shared/checks/finding.ts';
import { acknowledge, withdrawAcknowledgement } from '../../shared/checks/text/acknowledgements.ts';
import { applyFix } from '../../shared/editing/apply-fix.ts';
import { applyTogether, type BulkRepair } from '../../shared/editing/bulk-repairs.ts';
import { fixLike, nearestTo, nextInRound, sameAs } from '../../shared/editing/current-finding.ts';
import { keyed } from '../../shared/editing/derive.ts';
import { sectionOf } from '../../shared/editing/sections.ts';
import { isOpenProblem } from '../../shared/editing/unfilled.ts';
import { editorWords } from '../text/editor.ts';
import { formatsInUse } from './formats-store.ts';
import { showNotice } from './notice-store.ts';
import { change, goTo, type Place, useReport, wordsRead } from './report-store.ts';

/**
 * What is done about findings. Words are read a moment after they are typed, so a finding may speak of places as
 * they were: whatever is done waits for the words as they stand, and is done to the finding as it then is.
 */

const shown = (): readonly Finding[] => useReport.getState().report?.shown ?? [];

function placeOf(finding: Finding): Place {
  const section = sectionOf(finding);
  const [cell] = finding.cells;
  if (finding.text) {
    const { section: id, start, end } = finding.text;
    return { section, text: { id, start, end } };
  }
  return cell === undefined ? { section } : { section, cell };
}

function sayGone(): void {
  showNotice(editorWords.findingGone);
}

/** The finding as it now is, saying what it said; where it is gone, that is said and nothing shall be done. */
async function current(finding: Finding): Promise<Finding | undefined> {
  await wordsRead();
  const found = sameAs(finding, shown());
  if (!found) sayGone();
  return found;
}

/** Makes the repair a finding offers. */
export async function repair(finding: Finding, fix: Fix): Promise<void> {
  const now = await current(finding);
  const same = now && fixLike(fix, now);
  if (!now || !same) return;
  change(draft => applyFix(draft, same, formatsInUse()), placeOf(now), undefined, {
    typed: Object.keys(same.cells ?? {}),
  });
}

/**
 * Makes repairs of one kind as one step to undo, each to its finding as it now is. Where one of them is gone nothing
 * is done, which is said. Answers whether they were made.
 */
export async function repairTogether(repairs: readonly BulkRepair[]): Promise<boolean> {
  await wordsRead();
  const now = repairs.flatMap(({ finding, fix }) => {
    const found = sameAs(finding, shown());
    const same = found && fixLike(fix, found);
    return found && same ? [{ finding: found, fix: same }] : [];
  });
  const [first] = now;
  if (!first || now.length < repairs.length) {
    sayGone();
    return false;
  }
  change(draft => applyTogether(draft, now, formatsInUse()), placeOf(first.finding), undefined, {
    typed: now.flatMap(({ fix }) => Object.keys(fix.cells ?? {})),
  });
  return true;
}

/** Marks a finding as looked into and right, for a reason. */
export async function acknowledgeFinding(finding: Finding, reason: string): Promise<void> {
  const found = await current(finding);
  const now = new Date().toISOString();
  if (found) change(draft => acknowledge(draft, found, reason, now), placeOf(found), undefined);
}

/** Takes 已核实 back. */
export async function withdrawFinding(finding: Finding): Promise<void> {
  const found = await current(finding);
  if (found) change(draft => withdrawAcknowledgement(draft, found), placeOf(found), undefined);
}

/** Goes to where a finding is. */
export async function locate(finding: Finding): Promise<void> {
  await wordsRead();
  const found = nearestTo(finding, shown());
  if (!found) return sayGone();
  goTo(placeOf(found));
}

/** The finding F7 went to last by its key among those it goes round, in which report, and which of them it was. */
let visited = { report: '', key: '', index: 0 };

/**
 * The next finding after the last one visited, or the one before it (F7, Shift+F7). What is not filled in yet
 * is visited only when nothing is wrong. Where the last one is gone, the next one stands in its place.
 */
export async function locateNext(direction: 1 | -1): Promise<void> {
  await wordsRead();
  const report = useReport.getState().report?.draft.id ?? '';
  const wrong = shown().filter(isOpenProblem);
  const round = wrong.length > 0 ? wrong : shown();
  const keys = keyed(round).map(({ key }) => key);
  const at = report === visited.report ? keys.indexOf(visited.key) : -1;
  const gone = report === visited.report ? visited.index : 0;
  const index = nextInRound(round.length, at < 0 ? { gone } : { at }, direction);
  const next = round[index];
  if (!next) return;
  visited = { report, key: keys[index] ?? '', index };
  goTo(placeOf(next));
}

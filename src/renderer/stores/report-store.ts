import { create } from 'zustand';
import type { Finding, Fix } from '../../shared/checks/finding.ts';
import { acknowledge, withdrawAcknowledgement } from '../../shared/checks/text/acknowledgements.ts';
import { applyFix } from '../../shared/editing/apply-fix.ts';
import {
  type DerivedReport,
  deriveReport,
  findingKey,
  settledFindings,
  sharedFindings,
} from '../../shared/editing/derive.ts';
import { type SectionId, sectionOf } from '../../shared/editing/sections.ts';
import { emptyHistory, record, redo, type UndoHistory, undo } from '../../shared/editing/undo-history.ts';
import { isOpenProblem } from '../../shared/editing/unfilled.ts';
import type { CellId, TextId } from '../../shared/formats/types.ts';
import { type Draft, textOf } from '../../shared/report/draft.ts';
import { setCells, setIdentity, setSignature, setText } from '../../shared/report/updates.ts';
import { writeZeroRequests, type ZeroReport } from '../../shared/report/zero-report.ts';
import { insertSentence, refreshBindings, releaseBinding } from '../../shared/writing/bindings.ts';
import { locateBindings } from '../../shared/writing/locate-bindings.ts';
import type { StandardSentence } from '../../shared/writing/sentence.ts';
import { createChecker } from './checker.ts';
import { useEditing } from './editing.ts';

/** Where something is on the screen: a section, and a cell or a stretch of text in it. */
export interface Place {
  readonly section: SectionId;
  readonly cell?: CellId;
  readonly text?: { readonly id: TextId; readonly start: number; readonly end: number };
}

/** A place to go to; a new object each time, so that going twice to the same place works. */
export interface Visit extends Place {
  readonly focus: boolean;
}

/** The report in the editor. */
export interface OpenReport {
  readonly draft: Draft;
  /** Last year's report of the same unit, where there is one. */
  readonly last: Draft | undefined;
  /** All there is, in printed order. */
  readonly findings: readonly Finding[];
  /** Those to show now: see settledFindings. */
  readonly shown: readonly Finding[];
  readonly derived: DerivedReport;
}

interface ReportState {
  readonly report: OpenReport | undefined;
  readonly history: UndoHistory<Draft, Place>;
  /** The cell being typed into, and what was found before the typing began. */
  readonly typing: { readonly cell: CellId; readonly before: ReadonlySet<string> } | undefined;
  readonly visit: Visit | undefined;
}

export const useReport = create<ReportState>(() => ({
  report: undefined,
  history: emptyHistory,
  typing: undefined,
  visit: undefined,
}));

const { getState: get, setState: set } = useReport;

const checker = createChecker(findings => {
  const { report, typing } = get();
  if (report) set({ report: show(report, findings, typing) });
});

function show(report: OpenReport, findings: readonly Finding[], typing: ReportState['typing']): OpenReport {
  const shown = sharedFindings(settledFindings(findings, typing), report.shown);
  return { ...report, findings, shown, derived: deriveReport(report.draft, shown, report.derived) };
}

/** Opens a draft in the editor; what could be undone in another one cannot be undone here. */
export function openReport(draft: Draft, last: Draft | undefined): void {
  const findings = checker.open(draft, last);
  const shown = settledFindings(findings, undefined);
  set({
    report: { draft, last, findings, shown, derived: deriveReport(draft, shown) },
    history: emptyHistory,
    typing: undefined,
    visit: undefined,
  });
  useEditing.setState({ open: true });
}

/** Leaves the editor. */
export function closeReport(): void {
  checker.stop();
  useEditing.setState({ open: false });
  set({ report: undefined, history: emptyHistory, typing: undefined, visit: undefined });
}

/** Shows another reading of the same draft, e.g. one another window saved; undo goes back to before it. */
export function replaceDraft(draft: Draft): void {
  change(() => draft, { section: 'cover' }, undefined);
}

/** Compares with another report of last year, or with none. */
export function compareWith(last: Draft | undefined): void {
  const { report, typing } = get();
  if (!report) return;
  set({ report: show({ ...report, last }, checker.open(report.draft, last), typing) });
}

/** Changes the draft at a place; steps with the same key in quick succession are undone together. */
function change(
  step: (draft: Draft) => Draft,
  place: Place,
  key: string | undefined,
  typing?: ReportState['typing'],
): void {
  const { report, history } = get();
  if (!report) return;
  const draft = refreshBindings(step(report.draft));
  if (draft === report.draft) return;
  const findings = checker.type(draft, report.last);
  set({
    report: show({ ...report, draft }, findings, typing),
    history: record(history, report.draft, place, key, Date.now()),
    typing,
  });
}

/** A key typed into a cell. */
export function typeCell(cell: CellId, text: string): void {
  const { report, typing } = get();
  if (!report) return;
  const before =
    typing?.cell === cell ? typing.before : new Set(report.findings.map(finding => findingKey(finding)));
  const section = report.derived.values.get(cell)?.cell.table ?? 'cover';
  change(draft => setCells(draft, { [cell]: text }), { section, cell }, `cell ${cell}`, { cell, before });
}

/** The cell being typed into was left: what was held back is shown. */
export function settleCell(): void {
  const { report, typing } = get();
  if (!report || !typing) return;
  set({ report: show(report, report.findings, undefined), typing: undefined });
}

/** Fills several cells at once, as one step; blank texts clear. */
export function putCells(cells: Readonly<Record<CellId, string>>, place: Place): void {
  change(draft => setCells(draft, cells), place, undefined);
}

/** A change of more characters than this at once was not typed: it is a step of its own to undo. */
const mostTyped = 8;

/** A text as it now stands. */
export function typeText(id: TextId, text: string): void {
  const { report } = get();
  if (!report) return;
  const typed = Math.abs(text.length - textOf(report.draft, id).length) <= mostTyped;
  change(draft => setText(draft, id, text), textPlace(id), typed ? `text ${id}` : undefined);
}

/** Whose report it is, and for which year. */
export function changeIdentity(fields: Parameters<typeof setIdentity>[1]): void {
  change(draft => setIdentity(draft, fields), { section: 'cover' }, `identity ${Object.keys(fields).join()}`);
}

/** Signature and date. */
export function changeSignature(fields: Parameters<typeof setSignature>[1]): void {
  change(
    draft => setSignature(draft, fields),
    { section: 'cover' },
    `signature ${Object.keys(fields).join()}`,
  );
}

/** Makes the repair a finding offers. */
export function repair(finding: Finding, fix: Fix): void {
  change(draft => applyFix(draft, fix), placeOf(finding), undefined);
}

/** 零申请: writes a year without requests, or answers why it cannot have been one. */
export function writeNoRequests(): ZeroReport | undefined {
  const { report } = get();
  if (!report) return undefined;
  const result = writeZeroRequests(report.draft, report.last);
  if (result.kind === 'written') change(() => result.draft, { section: 'requests' }, undefined);
  return result;
}

/** Marks a finding as looked into and right, for a reason. */
export function acknowledgeFinding(finding: Finding, reason: string): void {
  const now = new Date().toISOString();
  change(draft => acknowledge(draft, finding, reason, now), placeOf(finding), undefined);
}

/** Takes 已核实 back. */
export function withdrawFinding(finding: Finding): void {
  change(draft => withdrawAcknowledgement(draft, finding), placeOf(finding), undefined);
}

/** Writes a standard sentence at the end of a text, bound to the tables. */
export function addSentence(sentence: StandardSentence, section: TextId): void {
  change(draft => insertSentence(draft, sentence, { section }), textPlace(section), undefined);
}

/** Lets the sentences of a text stay as they are, whatever becomes of the tables. */
export function releaseSentences(section: TextId): void {
  change(
    draft =>
      locateBindings(draft)
        .filter(bound => bound.section === section)
        .reduce((step, bound) => releaseBinding(step, section, bound.start), draft),
    textPlace(section),
    undefined,
  );
}

function textPlace(id: TextId): Place {
  return { section: id === 'introduction' ? 'cover' : id, text: { id, start: 0, end: 0 } };
}

function placeOf(finding: Finding): Place {
  const section = sectionOf(finding);
  const [cell] = finding.cells;
  if (finding.text) {
    const { section: id, start, end } = finding.text;
    return { section, text: { id, start, end } };
  }
  return cell === undefined ? { section } : { section, cell };
}

/** Goes to where a finding is. */
export function locate(finding: Finding): void {
  set({ visit: { ...placeOf(finding), focus: true } });
}

/** Goes to a place. */
export function goTo(place: Place): void {
  set({ visit: { ...place, focus: true } });
}

/**
 * The next finding after the last one visited, or the one before it (F7, Shift+F7). What is not filled in yet
 * is visited only when nothing is wrong.
 */
export function locateNext(direction: 1 | -1): void {
  const shown = get().report?.shown ?? [];
  const wrong = shown.filter(isOpenProblem);
  const round = wrong.length > 0 ? wrong : shown;
  const at = round.findIndex(finding => findingKey(finding) === visited);
  const start = at < 0 && direction < 0 ? 0 : at;
  const next = round[(start + direction + round.length) % round.length];
  if (!next) return;
  visited = findingKey(next);
  locate(next);
}

/** The finding F7 went to last. */
let visited: string | undefined;

function step(move: typeof undo<Draft, Place>): void {
  const { report, history } = get();
  const taken = report && move(history, report.draft);
  if (!report || !taken) return;
  const findings = checker.type(taken.state, report.last);
  set({
    report: show({ ...report, draft: taken.state }, findings, undefined),
    history: taken.history,
    typing: undefined,
    visit: { ...taken.place, focus: true },
  });
}

/** Takes the last step back and shows where it was. */
export const undoStep = () => step(undo);

/** Takes an undone step again and shows where it is. */
export const redoStep = () => step(redo);

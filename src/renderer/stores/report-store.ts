import { create } from 'zustand';
import { findingKey } from '../../shared/editing/derive.ts';
import {
  type Beside,
  comparedReport,
  type OpenReport,
  openedReport,
  type ReportStep,
  reportBeside,
  restoredReport,
  settledReport,
  steppedReport,
  type Typing,
  withWordsRead,
} from '../../shared/editing/open-report.ts';
import { withoutPastedHeading } from '../../shared/editing/pasted-heading.ts';
import { coverId, type SectionId } from '../../shared/editing/section-id.ts';
import { pageOf, requestsPage } from '../../shared/editing/sections.ts';
import { endsSentence } from '../../shared/editing/typed-words.ts';
import {
  emptyHistory,
  record,
  redo,
  type StepBounds,
  type UndoHistory,
  undo,
} from '../../shared/editing/undo-history.ts';
import type { CellId, TextId } from '../../shared/formats/types.ts';
import { changeFormat } from '../../shared/report/change-format.ts';
import { type Draft, textOf } from '../../shared/report/draft.ts';
import { editBetween } from '../../shared/report/text-edit.ts';
import { setCells, setIdentity, setSignature, setText } from '../../shared/report/updates.ts';
import { insertSentence, releaseBinding } from '../../shared/writing/bindings.ts';
import { locateBindings } from '../../shared/writing/locate-bindings.ts';
import type { StandardSentence } from '../../shared/writing/sentence.ts';
import { writeZeroRequests, type ZeroReport } from '../../shared/writing/zero-report.ts';
import { foldPreview } from './aside-store.ts';
import { useEditing } from './editing.ts';
import { formatsInUse, useFormats } from './formats-store.ts';
import { createWordReader } from './word-reader.ts';

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

interface ReportState {
  readonly report: OpenReport | undefined;
  readonly history: UndoHistory<Draft, Place>;
  readonly typing: Typing | undefined;
  readonly visit: Visit | undefined;
}

export const useReport = create<ReportState>(() => ({
  report: undefined,
  history: emptyHistory,
  typing: undefined,
  visit: undefined,
}));

const { getState: get, setState: set } = useReport;

const words = createWordReader(inWords => {
  const { report, typing } = get();
  if (report) set({ report: withWordsRead(report, inWords, typing) });
});

/** Opens a draft in the editor; what could be undone in another one cannot be undone here. */
export function openReport(draft: Draft, last: Draft | undefined): void {
  const report = openedReport(draft, last, formatsInUse());
  words.readNow(report.calculation);
  set({ report, history: emptyHistory, typing: undefined, visit: undefined });
  useEditing.setState({ open: true });
}

/** Leaves the editor. */
export function closeReport(): void {
  words.stop();
  useEditing.setState({ open: false });
  set({ report: undefined, history: emptyHistory, typing: undefined, visit: undefined });
}

/** Goes to a place. The paper is there first: nothing in it takes the focus behind the preview in its place. */
export function goTo(place: Place): void {
  foldPreview();
  set({ visit: { ...place, focus: true } });
}

/** A place was shown: its section, when it is opened again later, does not go there again. */
export function arrivedAt(visit: Visit): void {
  if (get().visit === visit) set({ visit: undefined });
}

/** Shows another reading of the same draft, e.g. one another window saved; undo goes back to before it. */
export function replaceDraft(draft: Draft): void {
  change(() => draft, { section: coverId }, undefined);
}

/** Compares with another report of last year, or with none. */
export function compareWith(last: Draft | undefined): void {
  const { report, typing } = get();
  if (!report) return;
  const compared = comparedReport(report, last, typing);
  words.readNow(compared.calculation);
  set({ report: compared });
}

/** Compares with what is kept beside the report, as a register is, or with nothing. */
export function placeBeside(beside: Beside | undefined): void {
  const { report, typing } = get();
  if (report && report.beside !== beside) set({ report: reportBeside(report, beside, typing) });
}

/** Puts another draft in the place of the open one, as one step. */
export function putDraft(draft: Draft, place: Place): void {
  change(() => draft, place, undefined);
}

/** Resolves when the words have been read as they stand: at once where they have been. */
export const wordsRead = (): Promise<void> => words.settled();

/** Changes the draft at a place; steps with the same key in quick succession are undone together. */
export function change(
  step: (draft: Draft) => Draft,
  place: Place,
  key: string | undefined,
  how: ReportStep & StepBounds = {},
): void {
  const { report, history } = get();
  const stepped = report && steppedReport(report, step, how);
  if (!stepped || stepped === report) return;
  words.readAfterPause(stepped.calculation);
  set({
    report: stepped,
    history: record(history, report.draft, place, key, Date.now(), how),
    typing: how.typing,
  });
}

/** The cells that a figure typed elsewhere may move. */
function carriedIn(draft: Draft | undefined): readonly CellId[] {
  return Object.keys(draft?.carried ?? {});
}

/** A key typed into a cell. */
export function typeCell(cell: CellId, text: string): void {
  const { report, typing } = get();
  if (!report) return;
  const before = typing?.cell === cell ? typing.before : new Set(report.findings.map(findingKey));
  const section = report.calculation.values.get(cell)?.cell.table ?? coverId;
  const how = { typed: [cell, ...carriedIn(report.draft)], typing: { cell, before } };
  change(draft => setCells(draft, { [cell]: text }, formatsInUse()), { section, cell }, `cell ${cell}`, how);
}

/** The cell being typed into was left: what was held back is shown. */
export function settleCell(): void {
  const { report, typing } = get();
  if (report && typing) set({ report: settledReport(report), typing: undefined });
}

/** Fills several cells at once, as one step; blank texts clear. */
export function putCells(cells: Readonly<Record<CellId, string>>, place: Place): void {
  change(draft => setCells(draft, cells, formatsInUse()), place, undefined, {
    typed: [...Object.keys(cells), ...carriedIn(get().report?.draft)],
  });
}

/** A change of more characters than this at once was not typed: it is a step of its own to undo. */
const mostTyped = 8;

/** A text as it now stands. */
export function typeText(id: TextId, text: string): void {
  const { report } = get();
  if (!report) return;
  const before = textOf(report.draft, id);
  const typed = Math.abs(text.length - before.length) <= mostTyped;
  const { start, endAfter } = editBetween(before, text);
  const completes = endsSentence(text.slice(start, endAfter));
  change(draft => setText(draft, id, text), textPlace(id, start), typed ? `text ${id}` : undefined, {
    completes,
  });
}

/**
 * Takes a text's own heading out again, which came with what was put in, as a step of its own; answers the heading,
 * or undefined where none came.
 */
export function takeOutPastedHeading(id: TextId, before: string): string | undefined {
  const { report } = get();
  const found = report && withoutPastedHeading(report.draft, id, before, formatsInUse());
  if (!found) return undefined;
  change(draft => setText(draft, id, found.text), textPlace(id, found.start), undefined);
  return found.heading;
}

/** Whose report it is, and for which year. */
export function changeIdentity(fields: Parameters<typeof setIdentity>[1]): void {
  change(draft => setIdentity(draft, fields), { section: coverId }, `identity ${Object.keys(fields).join()}`);
}

/** Changes the report over to the official format of a year, and to that year. */
export function changeYearAndFormat(year: number): void {
  const formats = formatsInUse();
  change(draft => changeFormat(draft, year, formats)?.draft ?? draft, { section: coverId }, undefined);
}

/** Signature and date. */
export function changeSignature(fields: Parameters<typeof setSignature>[1]): void {
  change(
    draft => setSignature(draft, fields),
    { section: coverId },
    `signature ${Object.keys(fields).join()}`,
  );
}

/** 零申请: writes a year without requests, or answers why it cannot have been one. */
export function writeNoRequests(): ZeroReport | undefined {
  const { report } = get();
  if (!report) return undefined;
  const result = writeZeroRequests(report.draft, report.last, formatsInUse());
  if (result.kind === 'written')
    change(() => result.draft, { section: requestsPage(report.derived.format) }, undefined);
  return result;
}

/** Writes a standard sentence at the end of a text, bound to the tables. */
export function addSentence(sentence: StandardSentence, section: TextId): void {
  const { report } = get();
  if (!report) return;
  const { values, formats } = report.calculation;
  change(
    draft => insertSentence(draft, values, sentence, { section }, formats),
    textPlace(section),
    undefined,
  );
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

/** Where a text is edited: the place is the caret's, and nothing is selected. */
function textPlace(id: TextId, at = 0): Place {
  return { section: pageOf(id), text: { id, start: at, end: at } };
}

function step(move: typeof undo<Draft, Place>): void {
  const { report, history } = get();
  const taken = report && move(history, report.draft);
  if (!report || !taken) return;
  const restored = restoredReport(report, taken.state);
  words.readAfterPause(restored.calculation);
  set({
    report: restored,
    history: taken.history,
    typing: undefined,
  });
  goTo(taken.place);
}

/** Takes the last step back and shows where it was. */
export const undoStep = () => step(undo);

/** Takes an undone step again and shows where it is. */
export const redoStep = () => step(redo);

/** The report that is open is read anew with the formats there are now; its steps can still be undone. */
useFormats.subscribe(({ registry }, before) => {
  const { report } = get();
  if (registry === before.registry || !report || !registry.find(report.draft.format)) return;
  const reread = openedReport(report.draft, report.last, registry);
  words.readNow(reread.calculation);
  set({ report: reread, typing: undefined });
});

import type { Failure, OpenedFile } from '../../shared/desktop-api.ts';
import { isFailure } from '../../shared/failure.ts';
import { isDraftName, isFormatName } from '../../shared/file-kinds.ts';
import type { ImportResult } from '../../shared/import/import-result.ts';
import { type Draft, reportTitle } from '../../shared/report/draft.ts';
import { findKnownReport, reportOfUnitAndYear } from '../database/known-reports.ts';
import { formatsInUse } from '../stores/formats-store.ts';
import type { GivenFile, ListedAccount, ListedState } from '../stores/import-list-store.ts';
import { importWords } from '../text/import.ts';
import { importListWords as words } from '../text/import-list.ts';
import { heldInFile } from './draft-files.ts';
import { hasFormat } from './formats.ts';
import { certaintyOf } from './import-questions.ts';
import { insertDraft } from './library-drafts.ts';
import { placedDraft } from './placed-draft.ts';
import type { Workbench } from './workbench.ts';

/** What files are imported with. */
export interface ImportTools extends Pick<Workbench, 'drafts' | 'newId' | 'now' | 'host'> {
  /** Recognises the report in a file; ends at once when the signal says so. */
  readonly readReport: (file: OpenedFile, signal: AbortSignal) => Promise<ImportResult | Failure>;
}

/**
 * Reads one file of several, each by its kind as a single one is, and stores the report in it where nothing is left
 * to ask and the library does not have it. Nothing is stored after the signal.
 */
export async function takeListedFile(
  tools: ImportTools,
  given: GivenFile,
  signal: AbortSignal,
): Promise<ListedState> {
  const file = await given.read();
  if (isFailure(file)) return refused(file);
  if (isFormatName(file.name)) return { kind: 'look', why: words.format, opens: 'format' };
  if (isDraftName(file.name)) return takeDraft(tools, file, signal);
  const result = await tools.readReport(file, signal);
  return isFailure(result) ? refused(result) : takeReport(tools, result, signal);
}

async function takeReport(
  tools: ImportTools,
  result: ImportResult,
  signal: AbortSignal,
): Promise<ListedState> {
  const formats = formatsInUse();
  const certainty = certaintyOf(result, formats);
  if (certainty.kind === 'asks')
    return { kind: 'look', why: words.asked(certainty.reasons), opens: 'report' };
  const listed = await tools.drafts.list();
  if (isFailure(listed)) return refused(listed);
  const known = reportOfUnitAndYear(listed, certainty);
  if (known) return { kind: 'look', why: words.known(known.title), opens: 'report' };
  const { unit, year } = certainty;
  const made = { id: tools.newId(), now: tools.now().toISOString() };
  const draft = placedDraft(result, { unit, year, cells: {}, texts: [] }, made, formats);
  return store(tools, draft, accountOf(result), signal);
}

async function takeDraft(tools: ImportTools, file: OpenedFile, signal: AbortSignal): Promise<ListedState> {
  const held = heldInFile(file);
  if (held === 'backup') return { kind: 'look', why: words.backup, opens: 'backup' };
  if (isFailure(held)) return refused(held);
  const { draft, carried } = held;
  if (carried.length > 0 || !hasFormat(draft))
    return { kind: 'look', why: words.carriesFormat, opens: 'draft' };
  const known = await findKnownReport(tools.drafts, draft);
  if (isFailure(known)) return refused(known);
  if (known.kind !== 'none') return { kind: 'look', why: words.knownDraft, opens: 'draft' };
  const listed = await tools.drafts.list();
  if (isFailure(listed)) return refused(listed);
  const ofYear = reportOfUnitAndYear(listed, draft);
  if (ofYear) return { kind: 'look', why: words.known(ofYear.title), opens: 'draft' };
  return store(tools, draft, { found: [words.draftOpened], notes: [] }, signal);
}

async function store(
  tools: ImportTools,
  draft: Draft,
  account: ListedAccount,
  signal: AbortSignal,
): Promise<ListedState> {
  if (signal.aborted) return { kind: 'refused', why: words.stopped };
  const problem = await insertDraft(tools, draft, 'import');
  return problem === undefined
    ? { kind: 'taken', id: draft.id, title: reportTitle(draft), account }
    : { kind: 'refused', why: problem };
}

/** How much of each table and text was found, and what was done on the way. */
export function accountOf({ account: { recognised, notes } }: ImportResult): ListedAccount {
  const { tables, texts } = recognised;
  return {
    found: [
      ...tables.map(({ heading, filled, expected }) => importWords.tables(heading, filled, expected)),
      ...texts.map(({ heading, paragraphs }) => importWords.texts(heading, paragraphs)),
    ],
    notes: notes.map(({ message }) => message),
  };
}

function refused({ message }: Failure): ListedState {
  return { kind: 'refused', why: message };
}

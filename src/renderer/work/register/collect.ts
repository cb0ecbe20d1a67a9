import { isFailure } from '../../../shared/failure.ts';
import { safeFileName } from '../../../shared/file-name.ts';
import type { Format } from '../../../shared/formats/compile.ts';
import type { FormatRegistry } from '../../../shared/formats/registry.ts';
import { readDivision } from '../../../shared/register/collection/division.ts';
import { type CollectedSheet, readCollection } from '../../../shared/register/collection/read-collection.ts';
import {
  type CollectedCell,
  compareCollections,
  type Offer,
  sourceOf,
  takeOver,
} from '../../../shared/register/collection/take-over.ts';
import { writeCollection } from '../../../shared/register/collection/write-collection.ts';
import { sourcesOf, withSources } from '../../../shared/register/sources/draft-sources.ts';
import { withSource } from '../../../shared/register/sources/source.ts';
import { sourceSheet } from '../../../shared/register/sources/source-sheet.ts';
import type { Draft } from '../../../shared/report/draft.ts';
import { readSheets, WorkbookError } from '../../../shared/spreadsheet/read-sheets.ts';
import { writeSheets } from '../../../shared/spreadsheet/write-sheets.ts';
import { showNotice, showProblem } from '../../stores/notice-store.ts';
import { collectWords } from '../../text/collect.ts';
import { saveWorkbook } from '../save-workbook.ts';
import type { Machine } from '../workbench.ts';

/** What keeps sheets from being made of a division, in Chinese; empty where nothing does. */
export function divisionProblems(draft: Draft, format: Format, division: string): readonly string[] {
  if (draft.unit.trim() === '') return [collectWords.noUnit];
  return readDivision(division, format).problems;
}

/** Makes a sheet for every station and saves one after another; stops where one was not saved. */
export async function sendCollections(
  { host, newId }: Pick<Machine, 'host' | 'newId'>,
  draft: Draft,
  format: Format,
  division: string,
): Promise<void> {
  const { stations } = readDivision(division, format);
  let done = 0;
  for (const each of stations) {
    const bytes = await writeSheets(writeCollection(draft, format, { ...each, sheet: newId() }));
    const suggestedName = safeFileName(collectWords.fileName(each.station, draft.year), 'xlsx');
    const saved = await host.saveFile({ suggestedName, kind: 'xlsx', bytes });
    if (saved.kind === 'failed') showProblem(saved.message);
    if (saved.kind !== 'saved') break;
    done += 1;
  }
  if (done > 0) showNotice(collectWords.sent(done, stations.length));
}

/** What came back: sheets that were understood, beside the report, and files of which nothing was read, with why. */
export interface ReturnedSheets {
  readonly sheets: readonly CollectedSheet[];
  readonly refused: readonly string[];
  readonly cells: readonly CollectedCell[];
}

/** Asks for the sheets that came back, several at once; each is read wholly or not at all, and nothing is changed. */
export async function openReturned(
  { host }: Pick<Machine, 'host'>,
  draft: Draft,
  formats: FormatRegistry,
): Promise<ReturnedSheets | undefined> {
  const files = await host.openFiles('sheet');
  if ('kind' in files) {
    if (isFailure(files)) showProblem(files.message);
    return undefined;
  }
  const sheets: CollectedSheet[] = [];
  const refused: string[] = [];
  for (const file of files) {
    const read = isFailure(file) ? file.message : await readReturned(file.bytes, draft, formats);
    if (typeof read !== 'string') sheets.push(read);
    else refused.push(isFailure(file) ? read : `“${file.name}”：${read}`);
  }
  return { sheets, refused, cells: compareCollections(draft, sheets, formats) };
}

/** A sheet, or in words why nothing of it was read. */
async function readReturned(
  bytes: Uint8Array,
  draft: Draft,
  formats: FormatRegistry,
): Promise<CollectedSheet | string> {
  try {
    const reading = readCollection(await readSheets(bytes), draft, formats.byId(draft.format));
    return reading.kind === 'read' ? reading.sheet : reading.message;
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return error.message;
  }
}

/** Which offer was chosen for a cell, by its place among them; `keep`: the report stays as it is. */
export type Choices = ReadonlyMap<string, number | 'keep'>;

/** What is chosen of cells before anybody chose; a conflict is not chosen. */
export function choiceOf({ cell, state }: CollectedCell, choices: Choices): number | 'keep' | undefined {
  return choices.get(cell) ?? (state === 'conflict' ? undefined : 0);
}

/** The report with what was chosen, and where it comes from; what says the same gets its source as well. */
export function withReturned(
  draft: Draft,
  cells: readonly CollectedCell[],
  choices: Choices,
  formats: FormatRegistry,
): Draft {
  const chosen = (isSame: boolean): readonly Offer[] =>
    cells.flatMap(cell => {
      const choice = choiceOf(cell, choices);
      const offer = typeof choice === 'number' ? cell.offers[choice] : undefined;
      return offer && (cell.state === 'same') === isSame ? [offer] : [];
    });
  const agreed = chosen(true).reduce((known, offer) => withSource(known, sourceOf(offer)), sourcesOf(draft));
  const taken = takeOver(draft, agreed, chosen(false), formats);
  return withSources(taken.draft, taken.sources);
}

/** Saves the 数据来源表 of a report for the archive. */
export async function exportSources(
  { host }: Pick<Machine, 'host'>,
  draft: Draft,
  format: Format,
): Promise<void> {
  const sources = sourcesOf(draft);
  if (sources.size === 0) return showNotice(collectWords.noSources);
  const sheet = sourceSheet(draft, sources, format);
  await saveWorkbook(host, collectWords.sourcesFile(draft.unit, draft.year), [sheet], collectWords.saved);
}

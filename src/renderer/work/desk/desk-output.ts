import type { BatchResult } from '../../../shared/county/collection/batch-result.ts';
import { resultSheets } from '../../../shared/county/collection/result-sheets.ts';
import type { DeskLetter } from '../../../shared/county/desk/desk-letters.ts';
import { resultsOf } from '../../../shared/county/desk/desk-of.ts';
import { publicationSheets, publications } from '../../../shared/county/notes/publication.ts';
import { type Sheet, writtenSheet } from '../../../shared/county/sheet.ts';
import { exportLetter } from '../../../shared/document/export-letter.ts';
import type { SaveKind } from '../../../shared/file-kinds.ts';
import { freeFileNames, safeFileName } from '../../../shared/file-name.ts';
import { writeSheets } from '../../../shared/spreadsheet/write-sheets.ts';
import { type OpenDesk, useDesk } from '../../stores/desk-store.ts';
import { showNotice, showProblem } from '../../stores/notice-store.ts';
import { deskWords } from '../../text/desk.ts';
import type { DeskBench } from './desk-bench.ts';

async function save(
  { host }: Pick<DeskBench, 'host'>,
  name: string,
  kind: SaveKind,
  bytes: Uint8Array,
): Promise<void> {
  const saved = await host.saveFile({ suggestedName: safeFileName(name, kind), kind, bytes });
  if (saved.kind === 'failed') showProblem(saved.message);
  if (saved.kind === 'saved') showNotice(deskWords.saved(saved.name, saved.folder));
}

/** Saves tables as a workbook. */
export async function saveSheets(
  bench: Pick<DeskBench, 'host'>,
  name: string,
  sheets: readonly Sheet[],
): Promise<void> {
  await save(bench, name, 'xlsx', await writeSheets(sheets.map(writtenSheet)));
}

/** Saves 问题清单 of all units; where there is a day by which to publish, 公布情况 is in it. */
export async function saveFindings(
  bench: Pick<DeskBench, 'host'>,
  { collection, content }: OpenDesk,
): Promise<void> {
  const units = resultsOf(content.units);
  const across = useDesk.getState().across?.findings ?? [];
  const result: BatchResult = { year: content.year, units, unplaced: content.unplaced, across };
  const { due, name } = collection;
  const published = due === undefined ? [] : publicationSheets(publications(units, due));
  await saveSheets(bench, deskWords.findingsFile(name), [...resultSheets(result), ...published]);
}

/** Saves the note to one unit. */
export async function saveLetter(
  bench: Pick<DeskBench, 'host' | 'now'>,
  { unit, letter }: DeskLetter,
): Promise<void> {
  const bytes = exportLetter(letter, bench.now().toISOString());
  await save(bench, deskWords.letterFile(unit), 'docx', bytes);
}

/** Saves all notes in one archive, which both hosts can write whole or not at all. */
export async function saveLetters(
  bench: DeskBench,
  name: string,
  letters: readonly DeskLetter[],
): Promise<void> {
  const names = freeFileNames(
    letters.map(({ unit }) => deskWords.letterFile(unit)),
    'docx',
  );
  const argument = {
    letters: letters.map(({ letter }, index) => ({ name: names[index] ?? '', letter })),
    at: bench.now().toISOString(),
  };
  const [outcome] = await bench.workers<'letters'>(
    [async () => ({ name: 'letters', argument })],
    new AbortController().signal,
  );
  if (outcome?.kind === 'done') await save(bench, deskWords.lettersFile(name), 'zip', outcome.answer);
  else showProblem(deskWords.lettersFailed);
}

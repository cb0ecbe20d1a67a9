import type { BatchResult } from '../../../shared/county/collection/batch-result.ts';
import { resultSheets } from '../../../shared/county/collection/result-sheets.ts';
import type { DeskLetter } from '../../../shared/county/desk/desk-letters.ts';
import { resultsOf } from '../../../shared/county/desk/desk-of.ts';
import { publicationSheets, publications } from '../../../shared/county/notes/publication.ts';
import { type Sheet, writtenSheet } from '../../../shared/county/sheet.ts';
import { exportLetter } from '../../../shared/document/export-letter.ts';
import { freeFileNames, safeFileName } from '../../../shared/file-name.ts';
import { type OpenDesk, useDesk } from '../../stores/desk-store.ts';
import { showProblem } from '../../stores/notice-store.ts';
import { deskWords } from '../../text/desk.ts';
import { saveFile } from '../save-file.ts';
import { saveWorkbook } from '../save-workbook.ts';
import type { DeskBench } from './desk-bench.ts';

/** Saves tables as a workbook. */
export async function saveSheets(
  bench: Pick<DeskBench, 'host'>,
  name: string,
  sheets: readonly Sheet[],
): Promise<void> {
  await saveWorkbook(bench.host, name, sheets.map(writtenSheet), deskWords.saved);
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
  const suggestedName = safeFileName(deskWords.letterFile(unit), 'docx');
  await saveFile(bench.host, { suggestedName, kind: 'docx', bytes }, deskWords.saved);
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
  if (outcome?.kind !== 'done') return showProblem(deskWords.lettersFailed);
  const suggestedName = safeFileName(deskWords.lettersFile(name), 'zip');
  await saveFile(bench.host, { suggestedName, kind: 'zip', bytes: outcome.answer }, deskWords.saved);
}

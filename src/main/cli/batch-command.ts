import { acrossFindings } from '../../shared/county/across/across-findings.ts';
import type { BatchResult, UnplacedFile } from '../../shared/county/collection/batch-result.ts';
import { type Collection, collect, usualYear } from '../../shared/county/collection/collect.ts';
import { type FiledReport, unitResults } from '../../shared/county/collection/unit-results.ts';
import type { Roster } from '../../shared/county/roster/roster.ts';
import { endingsFor } from '../../shared/file-kinds.ts';
import type { FormatRegistry } from '../../shared/formats/registry.ts';
import { dateInChinese, isoDate, readDate } from '../../shared/report/calendar-date.ts';
import { writeDraft } from '../../shared/report/draft-file.ts';
import { checkMembers, type MembersChecked } from './batch/check-members.ts';
import { notesOf } from './batch/notes.ts';
import type { PoolOptions } from './batch/pool.ts';
import { progressTeller } from './batch/progress.ts';
import { putBatch } from './batch/put-batch.ts';
import { putFolder } from './batch/put-folder.ts';
import { type FilesRead, readFiles } from './batch/read-files.ts';
import { untilInterrupted } from './batch/until-interrupted.ts';
import type { WorkerData } from './batch/worker.ts';
import { checkOutput } from './check-output.ts';
import { CliError } from './cli-error.ts';
import type { BatchCall } from './county-calls.ts';
import { filesIn } from './files-in.ts';
import { readFormats } from './format-input.ts';
import { readRosterInput } from './roster-input.ts';
import { tell } from './streams.ts';
import { checkTableName } from './table-output.ts';
import { yearOf } from './year-option.ts';

/** How long one file may take, in ms; the largest known report takes under one second. */
const fileLimit = 60_000;

/**
 * Reads, places and checks the reports of many units, and tells what was found in each and between them.
 * @returns the exit code: 1 where a report has errors, a unit is missing, or a file has no place
 */
export async function batchCommand(call: BatchCall): Promise<0 | 1> {
  const input = await readInputs(call);
  const worked = await untilInterrupted(signal => work(input, signal));
  // From here on Ctrl+C ends the program by itself, which it could not do while it waits for a listener.
  const result = resultOf(worked, input.formats);
  await putBatch(result, call.output, input.due);
  await putFolders(result, worked.collection, call, input);
  const isSound = result.unplaced.length === 0 && result.units.every(({ state }) => state === '已交');
  return isSound ? 0 : 1;
}

interface Inputs {
  readonly files: readonly string[];
  readonly last: readonly string[] | undefined;
  readonly roster: Roster | undefined;
  readonly year: number | undefined;
  /** 2025-01-31. */
  readonly due: string | undefined;
  readonly formats: FormatRegistry;
  readonly formatFiles: readonly string[];
}

/** Finds the files and reads the roster before anything else, so that a slip in the call costs no time. */
async function readInputs(call: BatchCall): Promise<Inputs> {
  checkTableName(call.output);
  const endings = endingsFor('report');
  const files = await filesIn(call.files, endings);
  const last = call.last === undefined ? undefined : await filesIn([call.last], endings);
  await checkOutput(call.output, ...files, ...(last ?? []), call.roster, ...call.formats);
  if (files.length === 0) {
    throw new CliError(`没有找到报告文件。可以读的有：${endings.map(each => `.${each}`).join(' ')}。`);
  }
  return {
    files,
    last,
    roster: call.roster === undefined ? undefined : await readRosterInput(call.roster),
    year: call.year === undefined ? undefined : yearOf(call.year),
    due: call.due === undefined ? undefined : dayOf(call.due),
    formats: await readFormats(call.formats),
    formatFiles: call.formats,
  };
}

/** @throws CliError where it is no day of the calendar. */
function dayOf(typed: string): string {
  const date = readDate(typed);
  if (date) return isoDate(date);
  throw new CliError(`日期“${typed}”不对：请写成 2025-01-31 的样子。`);
}

interface Worked extends MembersChecked {
  readonly collection: Collection<FiledReport>;
  readonly unread: readonly UnplacedFile[];
}

async function work(
  { files, last, roster, year, formatFiles }: Inputs,
  signal: AbortSignal,
): Promise<Worked> {
  const workerData: WorkerData = { formats: formatFiles };
  const pool: PoolOptions = { entry: process.argv[1] ?? '', workerData, limit: fileLimit, signal };
  const now = await reading('读入', files, pool);
  const before = last && (await reading('读入上年', last, pool));
  for (const { file, reason } of before?.unread ?? []) tell(`上年的“${file}”：${reason}`);
  const asked = year ?? usualYear(now.reports);
  if (asked === undefined) throw new CliError(nothingRead(now.unread));
  if (year === undefined) tell(`年度按多数报告取 ${asked} 年；不对的话请用 --year 写明。`);
  const collection = collect(now.reports, { roster, year: asked, last: before?.reports });
  const progress = progressOf('核对', now.reports.length);
  const checked = await checkMembers(collection, pool, progress.done);
  progress.end();
  return { ...checked, collection, unread: now.unread };
}

function nothingRead([first]: readonly UnplacedFile[]): string {
  return first
    ? `没有读出一份报告。第一个是“${first.file}”：${first.reason}`
    : '这些文件里没有认出一份报告的年度。请用 --year 写明年度。';
}

function resultOf({ collection, findings, unchecked, unread }: Worked, formats: FormatRegistry): BatchResult {
  const unplaced = collection.unplaced.map(({ report, reason, candidates }) => ({
    file: report.file,
    unit: report.unit,
    reason,
    candidates: candidates.map(({ name }) => name),
  }));
  const failed = unchecked.map(file => ({
    file,
    unit: '',
    reason: '核对这份报告时出错，没有核对，其余的不受影响。',
    candidates: [],
  }));
  return {
    year: collection.year,
    units: unitResults(collection, report => findings.get(report) ?? []),
    unplaced: [...unread, ...failed, ...unplaced],
    across: acrossFindings(collection, formats),
  };
}

/** Writes the folders that the call asks for: notes to the units, and the reports as drafts. */
async function putFolders(
  result: BatchResult,
  collection: Collection<FiledReport>,
  { notes, drafts, unit = '' }: BatchCall,
  { files: read, last, formats }: Inputs,
): Promise<void> {
  const inputs = [...read, ...(last ?? [])];
  const now = new Date();
  const at = now.toISOString();
  if (notes !== undefined) {
    const signature = {
      organ: unit.trim(),
      date: dateInChinese({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() }),
    };
    await putFolder(notes, 'docx', notesOf(result, collection, signature, at, formats), inputs);
  }
  if (drafts !== undefined) {
    const files = collection.members.flatMap(member =>
      member.reports.map(({ draft }) => ({
        name: `${member.unit.name}${draft.year}年`,
        bytes: new TextEncoder().encode(writeDraft(draft)),
      })),
    );
    await putFolder(drafts, 'json', files, inputs);
  }
}

async function reading(what: string, files: readonly string[], pool: PoolOptions): Promise<FilesRead> {
  const progress = progressOf(what, files.length);
  const read = await readFiles(files, pool, progress.done);
  progress.end();
  return read;
}

function progressOf(what: string, total: number) {
  return progressTeller(what, total, {
    now: () => performance.now(),
    isTerminal: process.stderr.isTTY === true,
    write: text => void process.stderr.write(text),
  });
}

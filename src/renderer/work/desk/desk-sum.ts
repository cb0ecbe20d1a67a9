import type { DeskUnit } from '../../../shared/county/desk/desk-of.ts';
import { isFailure } from '../../../shared/failure.ts';
import type { CellId } from '../../../shared/formats/types.ts';
import type { Draft } from '../../../shared/report/draft.ts';
import { computeValues, printedText } from '../../../shared/report/values.ts';
import { type OpenDesk, useDesk } from '../../stores/desk-store.ts';
import { formatsInUse } from '../../stores/formats-store.ts';
import { showNotice, showProblem } from '../../stores/notice-store.ts';
import { deskWords } from '../../text/desk.ts';
import type { SummedUp } from '../../workers/desk-tasks.ts';
import { countFindings } from '../count-findings.ts';
import { addNewDraft } from '../library-drafts.ts';
import type { DeskBench } from './desk-bench.ts';
import type { DeskSession } from './desk-session.ts';
import { DeskStopped, needed } from './desk-steps.ts';

/** A cell that the sum says something else in than the draft it was taken over into. */
export interface SumChange {
  readonly cell: CellId;
  readonly before: string;
  readonly after: string;
}

/** What adding came to, beside the draft that the last sum went into. */
export interface DeskSum {
  readonly result: SummedUp;
  /** Undefined where nothing was taken over yet. */
  readonly changes: readonly SumChange[] | undefined;
}

/** Units that are not in the sum, each with the reason. */
function leftOutOf(units: readonly DeskUnit[], excluded: ReadonlySet<string>) {
  return units.flatMap(({ unit: { name }, report, reports }) => {
    if (excluded.has(name)) return [{ unit: name, reason: deskWords.notChosen }];
    if (report) return [];
    const reason = reports.length > 1 ? deskWords.several(reports.length) : deskWords.noReport;
    return [{ unit: name, reason }];
  });
}

/**
 * Adds the reports of the units that are not excluded. Each counts under the name the roster has for it.
 * @param withFaults takes blank and wrong cells and missing units as they stand; they are named in the account
 */
export async function sumUp(
  bench: DeskBench,
  { collection, content }: OpenDesk,
  excluded: ReadonlySet<string>,
  withFaults: boolean,
): Promise<DeskSum | undefined> {
  const members = content.units.filter(({ unit, report }) => report && !excluded.has(unit.name));
  const ids = members.flatMap(({ report }) => (report ? [report.file.id] : []));
  try {
    const drafts = needed(await bench.collections.drafts(collection.id, ids));
    const options = {
      id: bench.newId(),
      now: bench.now().toISOString(),
      unit: collection.organ,
      leftOut: leftOutOf(content.units, excluded),
      withFaults,
    };
    const packed = members.flatMap(({ unit, report }) => {
      const draft = report && drafts.get(report.file.id);
      return draft ? [{ unit: unit.name, draft }] : [];
    });
    const [outcome] = await bench.workers<'sum'>(
      [async () => ({ name: 'sum', argument: { members: packed, options } })],
      new AbortController().signal,
    );
    if (outcome?.kind !== 'done') throw new DeskStopped(deskWords.sumFailed);
    const result = outcome.answer;
    return { result, changes: await changesSince(bench, collection.sum, result) };
  } catch (error) {
    if (!(error instanceof DeskStopped)) throw error;
    showProblem(error.message);
    return undefined;
  }
}

async function changesSince(
  { drafts }: DeskBench,
  id: string | undefined,
  result: SummedUp,
): Promise<readonly SumChange[] | undefined> {
  if (id === undefined || result.kind !== 'summed') return undefined;
  const reading = await drafts.get(id);
  if (reading.kind !== 'draft' || reading.deletedAt !== undefined) return undefined;
  const before = printedIn(reading.draft);
  return [...printedIn(result.draft)].flatMap(([cell, after]) => {
    const was = before.get(cell) ?? '';
    return was === after ? [] : [{ cell, before: was, after }];
  });
}

function printedIn({ format, cells }: Draft): ReadonlyMap<CellId, string> {
  const values = computeValues(formatsInUse().byId(format), cells).values();
  return new Map([...values].map(value => [value.cell.id, printedText(value)]));
}

/**
 * Takes a sum over as a report of the library: into the one that the last sum went into, whose texts stay, or as a
 * new one. Answers its id, or nothing where it could not be stored (which is said).
 */
export async function takeSum(
  bench: DeskBench,
  session: DeskSession,
  sum: Draft,
): Promise<string | undefined> {
  const id = useDesk.getState().open?.collection.sum;
  const reading = id === undefined ? undefined : await bench.drafts.get(id);
  if (reading?.kind !== 'draft' || reading.deletedAt !== undefined) {
    const added = await addNewDraft(bench, sum);
    if (!added?.added) return added?.id;
    await session.decide(collection => ({ ...collection, sum: added.id }));
    return added.id;
  }
  const { cells, contributions, summed, format } = sum;
  const draft: Draft = { ...reading.draft, format, cells, contributions, summed };
  const options = { expectedRevision: reading.revision, counts: await countFindings(draft) };
  const saved = await bench.drafts.save(draft, options);
  if (saved.kind === 'saved') {
    showNotice(deskWords.sumRenewed);
    return draft.id;
  }
  showProblem(isFailure(saved) ? saved.message : deskWords.sumConflict);
  return undefined;
}

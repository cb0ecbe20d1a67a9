import type { DeskCollection } from '../../../shared/county/desk/desk-collection.ts';
import type { DeskOutcome } from '../../../shared/county/desk/desk-file.ts';
import { lostWords } from '../../../shared/county/pool/task-words.ts';
import type { Outcome } from '../../../shared/county/pool/work-through.ts';
import { isFailure } from '../../../shared/failure.ts';
import type { SavedOutcome } from '../../database/collections-contract.ts';
import { type DeskRun, takeOutcomes, useDesk } from '../../stores/desk-store.ts';
import type { DeskTasks } from '../../workers/desk-tasks.ts';
import type { DeskBench } from './desk-bench.ts';

/** Work that cannot go on; the message is for the user. */
export class DeskStopped extends Error {
  override readonly name = 'DeskStopped';
}

/** An answer of the storage; where there is none the work cannot go on. */
export function needed<Answer extends object>(
  answer: Answer | undefined,
): Exclude<Answer, { readonly kind: 'failed' }> {
  if (answer === undefined) throw new DeskStopped('要读的文件不在了（可能在另一个窗口里移出了）。请重试。');
  if (isFailure(answer)) throw new DeskStopped(answer.message);
  return answer as Exclude<Answer, { readonly kind: 'failed' }>;
}

/** After so many results, or so long, what was done is stored: the disk is waited for once, not for each. */
const together = { most: 24, milliseconds: 400 };

/** Stores what becomes of files in batches, and says as done only what is stored. */
function keeper(
  { collections, now }: DeskBench,
  id: string,
  run: Omit<DeskRun, 'done' | 'name' | 'elapsed'>,
) {
  const begun = now().getTime();
  let waiting: { readonly name: string; readonly saved: SavedOutcome }[] = [];
  let stored = begun;
  let done = 0;
  const show = (name: string) =>
    useDesk.setState({ run: { ...run, done, name, elapsed: now().getTime() - begun } });
  const flush = async () => {
    const batch = waiting;
    if (batch.length === 0) return;
    waiting = [];
    stored = now().getTime();
    needed(
      await collections.saveOutcomes(
        id,
        batch.map(({ saved }) => saved),
      ),
    );
    done += batch.length;
    takeOutcomes(new Map(batch.map(({ saved }) => [saved.id, saved.outcome])));
    show(batch.at(-1)?.name ?? '');
  };
  show('');
  return {
    flush,
    take: async (name: string, saved: SavedOutcome) => {
      waiting.push({ name, saved });
      const isDue = now().getTime() - stored >= together.milliseconds;
      if (waiting.length >= together.most || isDue) await flush();
    },
  };
}

/** Reads the files that wait. */
export async function readWaiting(bench: DeskBench, id: string, signal: AbortSignal): Promise<void> {
  const waiting = useDesk.getState().open?.content.waiting ?? [];
  const { collections, newId, now, workers } = bench;
  const keep = keeper(bench, id, { what: 'reading', total: waiting.length });
  const tasks = waiting.map(({ id: file, name }) => async () => {
    const bytes = needed(await collections.source(id, file));
    const argument = { name, bytes, id: newId(), now: now().toISOString() };
    return { name: 'read', argument } as const;
  });
  try {
    await workers<'read'>(tasks, signal, async (index, outcome) => {
      const file = waiting[index];
      if (file) await keep.take(file.name, { id: file.id, ...savedOf(outcome) });
    });
  } finally {
    await keep.flush();
  }
}

function savedOf(outcome: Outcome<DeskTasks['read']['answer']>): {
  readonly outcome: DeskOutcome;
  readonly draft?: Uint8Array;
} {
  if (outcome.kind === 'done') return outcome.answer;
  const reason = outcome.kind === 'refused' ? outcome.message : lostWords[outcome.why];
  return { outcome: { kind: 'refused', reason } };
}

/** Checks the reports anew whose last year's report is another one than they were checked against. */
export async function checkUnchecked(bench: DeskBench, id: string, signal: AbortSignal): Promise<void> {
  const pairs = (useDesk.getState().open?.content.unchecked ?? []).flatMap(({ report, last }) =>
    report ? [{ report, last }] : [],
  );
  if (pairs.length === 0) return;
  const keep = keeper(bench, id, { what: 'checking', total: pairs.length });
  const tasks = pairs.map(({ report, last }) => async () => {
    const ids = [report.file.id, ...(last ? [last.file.id] : [])];
    const drafts = needed(await bench.collections.drafts(id, ids));
    const draft = needed(drafts.get(report.file.id));
    const argument = { draft, last: last && needed(drafts.get(last.file.id)) };
    return { name: 'check', argument } as const;
  });
  try {
    await bench.workers<'check'>(tasks, signal, async (index, outcome) => {
      const pair = pairs[index];
      if (!pair) return;
      const { report, last } = pair;
      const { against: _before, ...before } = report.outcome;
      const checked = { ...before, ...(last ? { against: last.file.id } : {}) };
      const result: DeskOutcome =
        outcome.kind === 'done'
          ? { ...checked, findings: [...outcome.answer] }
          : { kind: 'refused', reason: '核对这份报告时出错，没有核对，其余的不受影响。请移出后重新放入。' };
      await keep.take(report.file.name, { id: report.file.id, outcome: result });
    });
  } finally {
    await keep.flush();
  }
}

/** Compares the units with each other, where their reports are others than those compared last. */
export async function compareUnits(bench: DeskBench, id: string, signal: AbortSignal): Promise<void> {
  const { open, across } = useDesk.getState();
  if (!open) return;
  const members = open.content.units.flatMap(({ unit, report, last, lastCount }) =>
    report ? [{ unit, report, last, lastCount }] : [],
  );
  const among = members
    .map(({ unit, report, last, lastCount }) =>
      [unit.name, unit.kind, report.file.id, last?.file.id ?? lastCount].join('\t'),
    )
    .join('\n');
  if (across?.among === among) return;
  useDesk.setState({ run: { what: 'comparing', done: 0, total: members.length, name: '', elapsed: 0 } });
  const ids = members.flatMap(({ report, last }) => [report.file.id, ...(last ? [last.file.id] : [])]);
  const drafts = needed(await bench.collections.drafts(id, ids));
  const argument = {
    year: open.content.year,
    hasLast: open.content.hasLast,
    members: members.map(({ unit, report, last, lastCount }) => ({
      unit,
      draft: needed(drafts.get(report.file.id)),
      last: last && drafts.get(last.file.id),
      lastCount,
    })),
  };
  const [outcome] = await bench.workers<'across'>([async () => ({ name: 'across', argument })], signal);
  if (outcome?.kind !== 'done') throw new DeskStopped('各单位之间的比较没有做成。请点“继续”再试。');
  if (useDesk.getState().open?.collection.id === id) {
    useDesk.setState({ across: { among, findings: outcome.answer } });
  }
}

/** A collection without what was decided about files that are no longer there. */
export function withoutFiles(collection: DeskCollection, ids: ReadonlySet<string>): DeskCollection {
  const assigned = Object.fromEntries(Object.entries(collection.assigned).filter(([id]) => !ids.has(id)));
  return { ...collection, assigned, unused: collection.unused.filter(id => !ids.has(id)) };
}

import { type DeskCollection, newCollection } from '../../../shared/county/desk/desk-collection.ts';
import { isFailure } from '../../../shared/failure.ts';
import { useDesk } from '../../stores/desk-store.ts';
import { showProblem } from '../../stores/notice-store.ts';
import type { DeskBench } from './desk-bench.ts';

/** Reads which collections there are; tells why where that cannot be done. */
export async function listCollections({ collections }: DeskBench): Promise<void> {
  const listed = await collections.list();
  if (isFailure(listed)) useDesk.setState({ problem: listed.message });
  else useDesk.setState({ collections: listed });
}

/** Begins a collection; answers its id, or nothing where it could not be stored (which is said). */
export async function beginCollection(
  bench: DeskBench,
  given: Pick<DeskCollection, 'name' | 'year' | 'organ' | 'due' | 'roster'>,
): Promise<string | undefined> {
  const id = bench.newId();
  const answer = await bench.collections.add(newCollection({ ...given, id, now: bench.now().toISOString() }));
  if (!isFailure(answer)) return id;
  showProblem(answer.message);
  return undefined;
}

/** Puts a collection into the recycle bin, or takes it back. */
export async function binCollection(bench: DeskBench, id: string, isRemoved: boolean): Promise<void> {
  const at = bench.now().toISOString();
  const answer = await bench.collections.change(id, ({ deletedAt: _before, ...stored }) =>
    isRemoved ? { ...stored, deletedAt: at } : stored,
  );
  if (isFailure(answer)) showProblem(answer.message);
  await listCollections(bench);
}

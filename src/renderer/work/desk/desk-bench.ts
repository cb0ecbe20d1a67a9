import type { Outcome } from '../../../shared/county/pool/work-through.ts';
import type { CollectionsRepository } from '../../database/collections-contract.ts';
import type { DeskTask, DeskTaskName, DeskTasks } from '../../workers/desk-tasks.ts';
import type { Workbench } from '../workbench.ts';

/** Has tasks done off the screen's thread, each made when its turn comes; rejects where it is stopped. */
export type DeskWorkers = <Name extends DeskTaskName>(
  tasks: readonly (() => Promise<DeskTask<Name>>)[],
  signal: AbortSignal,
  finished?: (index: number, outcome: Outcome<DeskTasks[Name]['answer']>) => unknown,
) => Promise<readonly Outcome<DeskTasks[Name]['answer']>[]>;

/** What work on collections is done with. */
export interface DeskBench extends Workbench {
  readonly collections: CollectionsRepository;
  readonly workers: DeskWorkers;
}

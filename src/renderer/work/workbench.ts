import type { DesktopApi } from '../../shared/desktop-api.ts';
import type { DraftsRepository } from '../database/drafts-contract.ts';
import type { FormatsRepository } from '../database/formats-contract.ts';

/** What is there before any report can be read: the machine, the time, and names nobody has yet. */
export interface Machine {
  readonly host: DesktopApi;
  readonly now: () => Date;
  readonly newId: () => string;
}

/** What work on reports is done with. What is saved through `drafts` is backed up as well. */
export interface Workbench extends Machine {
  readonly drafts: DraftsRepository;
  /** The report formats that were installed. */
  readonly formats: FormatsRepository;
}

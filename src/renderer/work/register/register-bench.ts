import type { RegistersRepository } from '../../database/registers-contract.ts';
import type { Workbench } from '../workbench.ts';

/** What work on registers is done with. */
export interface RegisterBench extends Workbench {
  readonly registers: RegistersRepository;
}

import { isFailure } from '../../../shared/failure.ts';
import type { RegistersRepository } from '../../database/registers-contract.ts';

/** The register of a unit as it is stored; `missing` where it keeps none. */
export async function registerOfUnit(
  registers: RegistersRepository,
  unit: string,
): ReturnType<RegistersRepository['read']> {
  const listed = await registers.list();
  if (isFailure(listed)) return listed;
  const known = listed.find(register => register.unit === unit);
  return known ? registers.read(known.id) : { kind: 'missing' };
}

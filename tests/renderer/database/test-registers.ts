import 'fake-indexeddb/auto';
import { onTestFinished } from 'vitest';
import type {
  RegisterContent,
  RegisterReading,
  RegistersRepository,
} from '../../../src/renderer/database/registers-contract.ts';
import { createRegistersRepository } from '../../../src/renderer/database/registers-repository.ts';
import { newEntry, type RequestEntry } from '../../../src/shared/register/entry.ts';
import { newRegister } from '../../../src/shared/register/register.ts';
import { openTestLibrary, type TestLibrary } from './test-library.ts';

/** The moment entries of tests were begun. */
export const begun = '2026-01-05T01:00:00.000Z';

/** A request of a register called `r`. */
export function makeEntry(id: string, fields: Partial<RequestEntry> = {}): RequestEntry {
  return { ...newEntry({ id, register: 'r', no: `2026-${id}`, now: begun }), ...fields };
}

/** What a register called `r` holds. */
export function makeContent(fields: Partial<RegisterContent> = {}): RegisterContent {
  const register = newRegister({ id: 'r', unit: '清河县柳林镇人民政府', now: begun });
  return { register, entries: [], documents: [], people: [], ...fields };
}

/** Registers in a library of one window; another window may open the same name. */
export async function openTestRegisters(
  options: Parameters<typeof openTestLibrary>[0] = {},
): Promise<TestLibrary & { readonly registers: RegistersRepository }> {
  const library = await openTestLibrary(options);
  const registers = createRegistersRepository(library.db, { now: library.clock.now });
  onTestFinished(() => registers.close());
  return { ...library, registers };
}

/** A register that is there, as it is read. */
export async function readSound(registers: RegistersRepository, id = 'r'): Promise<RegisterReading> {
  const reading = await registers.read(id);
  if (reading.kind !== 'register') throw new Error(`register ${id}: ${reading.kind}`);
  return reading;
}

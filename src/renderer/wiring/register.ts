import { libraryName } from '../database/library-name.ts';
import { createRegisterNotes } from '../database/register-notes.ts';
import { createRegistersRepository } from '../database/registers-repository.ts';
import { backUpRegisters } from '../work/register/register-backups.ts';
import type { RegisterBench } from '../work/register/register-bench.ts';
import { createRegisterSession, type RegisterSession } from '../work/register/register-session.ts';
import { machine, openedStorage, workbench } from './workbench.ts';

let bench: RegisterBench | undefined;
let session: RegisterSession | undefined;

/**
 * What work on registers is done with.
 * @throws Error before the library is open: see workbench
 */
export function registerBench(): RegisterBench {
  if (bench) return bench;
  const { db, marker } = openedStorage();
  bench = { ...workbench(), registers: createRegistersRepository(db, { now: machine.now, marker }) };
  backUpRegisters(bench);
  void bench.registers.purgeExpired();
  return bench;
}

/** The editing of registers in this page. */
export function registerSession(): RegisterSession {
  session ??= createRegisterSession({
    ...registerBench(),
    notes: createRegisterNotes(libraryName, localStorage),
    page: { window, document },
  });
  return session;
}

import type { RegisterBackup } from '../../../shared/desktop-api.ts';
import { isFailure } from '../../../shared/failure.ts';
import type { Register } from '../../../shared/register/register.ts';
import {
  type RegisterFile,
  RegisterFileError,
  readRegisterFile,
  writeRegisterFile,
} from '../../../shared/register/register-file.ts';
import {
  type RegisterReading,
  type RegistersRepository,
  type RowChange,
  rowKey,
} from '../../database/registers-contract.ts';
import { keepBackup } from '../back-up-draft.ts';
import type { RegisterBench } from './register-bench.ts';

type Bench = Pick<RegisterBench, 'host' | 'now' | 'registers'>;

/** What follows on each other within so many ms is backed up together. */
const gathered = 5000;

/** Copies every register that is stored to the backup folder, a moment after its last change. Returns how to stop. */
export function backUpRegisters(bench: Bench): () => void {
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  const stop = bench.registers.onChanged(({ id, elsewhere }) => {
    if (elsewhere) return;
    clearTimeout(waiting.get(id));
    waiting.set(
      id,
      setTimeout(() => void backUpRegister(bench, id), gathered),
    );
  });
  return () => {
    stop();
    for (const timer of waiting.values()) clearTimeout(timer);
  };
}

/** Copies a register as it is stored to the backup folder, where the host has one. */
export async function backUpRegister(bench: Bench, id: string): Promise<void> {
  if (!bench.host.capabilities.backups) return;
  const reading = await bench.registers.read(id);
  if (reading.kind !== 'register') return;
  await keepBackup(bench, () => writeRegisterFile(fileOf(reading)));
}

function fileOf({ content, removed }: RegisterReading): RegisterFile {
  return { whole: content, removed };
}

/** What came of bringing a register back: how many rows were added or taken over as they became later. */
export type RestoredRegister =
  | { readonly kind: 'restored'; readonly rows: number }
  | { readonly kind: 'failed'; readonly message: string };

/**
 * Brings back out of a backup what the stored register does not have, or has as it was before: nothing that is there
 * and later is lost. What is written over is among the row's versions.
 */
export async function restoreRegister(
  { host, registers }: Pick<Bench, 'host' | 'registers'>,
  { token }: Pick<RegisterBackup, 'token'>,
): Promise<RestoredRegister> {
  const text = await host.readBackup(token);
  if (text.kind === 'failed') return text;
  try {
    return await mergeIn(registers, readRegisterFile(text.text));
  } catch (error) {
    if (!(error instanceof RegisterFileError)) throw error;
    return { kind: 'failed', message: error.message };
  }
}

async function mergeIn(registers: RegistersRepository, file: RegisterFile): Promise<RestoredRegister> {
  const { register } = file.whole;
  const stored = await registers.read(register.id);
  if (isFailure(stored)) return stored;
  const there = stored.kind === 'register' ? stored.content.register : undefined;
  const rows = rowsToBringBack(file, stored.kind === 'register' ? stored : undefined);
  const next = there ? withYearsOf(there, register) : register;
  if (rows.length === 0 && next === there) return { kind: 'restored', rows: 0 };
  const result = await registers.save({ register: next, rows });
  return result.kind === 'saved' ? { kind: 'restored', rows: rows.length } : result;
}

/** A register with the years of holidays that it lacks and its backup has. */
function withYearsOf(there: Register, backup: Register): Register {
  const { calendar = [] } = there;
  const lacking = (backup.calendar ?? []).filter(({ year }) => !calendar.some(each => each.year === year));
  if (lacking.length === 0) return there;
  return { ...there, calendar: [...calendar, ...lacking].toSorted((one, other) => one.year - other.year) };
}

function rowsToBringBack(
  { whole: { entries, documents, people = [] } }: RegisterFile,
  stored: RegisterReading | undefined,
): readonly RowChange[] {
  const base = (table: RowChange['table'], id: string) => stored?.revisions.get(rowKey({ table, id })) ?? 0;
  const there = new Map(
    [
      ...(stored?.content.entries ?? []),
      ...(stored?.content.documents ?? []),
      ...(stored?.removed.map(({ value }) => value) ?? []),
    ].map(({ id, updatedAt }) => [id, updatedAt] as const),
  );
  const isNews = ({ id, updatedAt }: { readonly id: string; readonly updatedAt: string }) =>
    updatedAt > (there.get(id) ?? '');
  const put = (table: 'entries' | 'documents', values: RegisterFile['whole'][typeof table]) =>
    values
      .filter(isNews)
      .map((value): RowChange => ({ table, id: value.id, base: base(table, value.id), value }));
  const known = new Set(stored?.content.people.map(({ entryId }) => entryId));
  const names = people
    .filter(({ entryId }) => !known.has(entryId))
    .map((value): RowChange => {
      const id = value.entryId;
      return { table: 'persons', id, base: base('persons', id), value };
    });
  return [...put('entries', entries), ...put('documents', documents), ...names];
}

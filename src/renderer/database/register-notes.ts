import * as z from 'zod/mini';
import { registerSchema } from '../../shared/register/register.ts';
import { attempt } from './note-attempt.ts';
import { readRow } from './register-rows.ts';
import { type RegisterChange, type RowChange, rowTables } from './registers-contract.ts';

const noteSchema = z.object({
  register: registerSchema,
  rows: z.array(
    z.object({
      table: z.enum(rowTables),
      id: z.string(),
      base: z.int().check(z.nonnegative()),
      value: z.optional(z.unknown()),
    }),
  ),
});

/**
 * Notes of what was typed into a register in the last moment before a window closed: the database answers later
 * than a closing window lives, local storage takes a note at once.
 */
export interface RegisterNotes {
  leave(change: RegisterChange): void;
  /** Every note there is: what was not stored, of whichever register. */
  read(): readonly RegisterChange[];
  /** To be called when what a register's note says is stored. */
  forget(id: string): void;
}

/** Notes in the window's local storage, for the library of this name. */
export function createRegisterNotes(name: string, storage: Storage): RegisterNotes {
  const prefix = `${name} unsaved register `;
  const keys = () =>
    Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '').filter(key =>
      key.startsWith(prefix),
    );
  return {
    leave: change => attempt(() => storage.setItem(prefix + change.register.id, JSON.stringify(change))),
    read: () =>
      (attempt(keys) ?? []).flatMap(key => {
        const note = attempt(() => readNote(storage.getItem(key) ?? ''));
        return note ? [note] : [];
      }),
    forget: id => attempt(() => storage.removeItem(prefix + id)),
  };
}

/** @throws Error where the text is no note */
function readNote(text: string): RegisterChange {
  const { register, rows } = noteSchema.parse(JSON.parse(text));
  return {
    register,
    rows: rows.map(({ table, id, base, value }): RowChange => {
      if (value === undefined) return { table, id, base };
      const row = readRow(table, { register: register.id, id, revision: 1, value });
      if (!row) throw new Error(`not a row of ${table}`);
      return { table, id, base, value: row.value };
    }),
  };
}

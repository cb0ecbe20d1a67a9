import type { DraftsDatabase } from './drafts-database.ts';
import { readable, type Storage } from './library.ts';
import type { LibraryMarker } from './library-marker.ts';
import { openRegisterChanges } from './register-changes.ts';
import { listRegisters, readRegister } from './register-reads.ts';
import { versionsOfRow } from './register-row-versions.ts';
import { purgeExpiredRows, saveRegister } from './register-writes.ts';
import type { RegistersRepository } from './registers-contract.ts';

/** The one way to the stored registers. `db` is open, `now` is the clock, `marker` the witness of openLibrary. */
export function createRegistersRepository(
  db: DraftsDatabase,
  { now, marker }: { readonly now: () => Date; readonly marker?: LibraryMarker },
): RegistersRepository {
  const changes = openRegisterChanges(db.name);
  const storage: Storage = { db, now, marker };
  return {
    list: () => readable(db, () => listRegisters(db)),
    read: id => readable(db, () => readRegister(db, id)),
    save: async change => {
      const result = await saveRegister(storage, change);
      if (result.kind === 'saved') changes.announce({ id: change.register.id, bin: result.bin });
      return result;
    },
    versions: (register, row) => readable(db, () => versionsOfRow(db, register, row)),
    purgeExpired: () => purgeExpiredRows(storage),
    onChanged: changes.onChanged,
    close: changes.close,
  };
}

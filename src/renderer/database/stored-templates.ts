import type { ImportSource } from '../../shared/import/import-report.ts';
import { plainName } from '../../shared/report/unit-name.ts';
import type { StorageFailure } from './drafts-contract.ts';
import type { DraftsDatabase } from './drafts-database.ts';
import { readable } from './library.ts';

/** The Word file that a unit fills its reports into; undefined where none is remembered, or what is there is none. */
export function readTemplateOf(
  db: DraftsDatabase,
  unit: string,
): Promise<ImportSource | undefined | StorageFailure> {
  return readable(db, async () => {
    const row = await db.templates.get(plainName(unit));
    return typeof row?.name === 'string' && row.bytes instanceof Uint8Array
      ? { name: row.name, bytes: row.bytes }
      : undefined;
  });
}

/** Remembers a unit's template, in the place of another; answers why where it cannot. */
export function keepTemplateOf(
  db: DraftsDatabase,
  unit: string,
  { name, bytes }: ImportSource,
): Promise<{ readonly kind: 'kept' } | StorageFailure> {
  return readable(db, async () => {
    await db.templates.put({ unit: plainName(unit), name, bytes });
    return { kind: 'kept' };
  });
}

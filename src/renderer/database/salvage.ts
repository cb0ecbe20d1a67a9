import { officialFormats } from '../../shared/formats/registry.ts';
import type { Draft } from '../../shared/report/draft.ts';
import { DraftFileError, readRawDraft } from '../../shared/report/draft-file.ts';
import type { Salvage, StorageFailure } from './drafts-contract.ts';
import { rowTables } from './registers-contract.ts';
import { readFailureOf } from './storage-problem.ts';

/** Tables that hold no whole draft, in every schema so far. */
const otherTables: ReadonlySet<string> = new Set([
  'heads',
  'versions',
  'parts',
  'settings',
  'ledger',
  'formats',
  'registers',
  ...rowTables,
  'rowVersions',
]);

/**
 * Reads the drafts out of a database of any version without changing it: every row of every table is looked
 * at, since a newer program may store them elsewhere.
 */
export async function salvageDrafts(name: string): Promise<Salvage | StorageFailure> {
  try {
    const database = await openAsItIs(name);
    try {
      const tables = [...database.objectStoreNames].filter(table => !otherTables.has(table));
      const rows = (await Promise.all(tables.map(table => rowsOf(database, table)))).flat();
      return sorted(rows.flatMap(draftsIn));
    } finally {
      database.close();
    }
  } catch (error) {
    return readFailureOf(error);
  }
}

type Raw = Readonly<Record<string, unknown>>;

function sorted(found: readonly Raw[]): Salvage {
  const drafts: Draft[] = [];
  const others: { id: string; json: string }[] = [];
  for (const raw of found) {
    try {
      drafts.push(readRawDraft(raw, officialFormats));
    } catch (error) {
      if (!(error instanceof DraftFileError)) throw error;
      others.push({ id: String(raw.id), json: JSON.stringify(raw, null, 2) });
    }
  }
  return { drafts, others };
}

/** The drafts in a row: itself, a field of it, or JSON in a field of it. */
function draftsIn(row: unknown): readonly Raw[] {
  if (isDraftLike(row)) return [row];
  if (typeof row !== 'object' || row === null) return [];
  return Object.values(row)
    .map(field => (field instanceof Uint8Array ? parsed(new TextDecoder().decode(field)) : parsed(field)))
    .filter(isDraftLike);
}

function parsed(field: unknown): unknown {
  if (typeof field !== 'string') return field;
  try {
    return JSON.parse(field);
  } catch {
    return undefined;
  }
}

function isDraftLike(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && 'schema' in value && 'cells' in value;
}

function openAsItIs(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    // Only a database that is not there needs an upgrade: nothing is made in its place.
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new DOMException('blocked', 'InvalidStateError'));
  });
}

function rowsOf(database: IDBDatabase, table: string): Promise<readonly unknown[]> {
  return new Promise((resolve, reject) => {
    const request = database.transaction(table, 'readonly').objectStore(table).getAll();
    request.onsuccess = () => resolve(request.result as readonly unknown[]);
    request.onerror = () => reject(request.error);
  });
}

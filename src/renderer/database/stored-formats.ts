import { writeFormatFile } from '../../shared/formats/file/write-format.ts';
import type { FormatDeclaration } from '../../shared/formats/types.ts';
import type { StorageFailure } from './drafts-contract.ts';
import type { DraftsDatabase } from './drafts-database.ts';
import type { DraftInFormat, FormatRemoval, FormatsRepository, StoredFormats } from './formats-contract.ts';
import { type Library, readable, write } from './library.ts';
import { failureOf } from './storage-problem.ts';

/** What reads format files is not needed where none is installed. */
const fetchFormatFile = () => import('../../shared/formats/file/format-file.ts');

/** The formats kept in the library. */
export function storedFormats(library: Library): FormatsRepository {
  const { db, announce } = library;
  return {
    read: () => readable(db, async () => readRows(await db.formats.toArray())),
    put: declaration => put(library, declaration).catch(failureOf),
    remove: async id => {
      const result = await writeFormats<FormatRemoval>(library, async ({ heads, formats }) => {
        const drafts = (await heads.toArray()).filter(({ format }) => format === id).map(inFormat);
        if (drafts.length > 0) return { kind: 'inUse', drafts };
        await formats.delete(id);
        return { kind: 'removed' };
      });
      if (result.kind === 'removed') announce('formats', id);
      return result;
    },
  };
}

function inFormat(head: { unit: string; year: number; deletedAt?: string | undefined }): DraftInFormat {
  return { unit: head.unit, year: head.year, inTrash: head.deletedAt !== undefined };
}

async function put(library: Library, declaration: FormatDeclaration): ReturnType<FormatsRepository['put']> {
  const { id } = declaration;
  const text = writeFormatFile(declaration, { sealed: true });
  const result = await writeFormats(library, async ({ formats }) => {
    await formats.put({ id, text });
    return { kind: 'stored' } as const;
  });
  if (result.kind === 'stored') library.announce('formats', id);
  return result;
}

/** Writes formats, as drafts are written: counted, and in one transaction with the heads of the drafts. */
function writeFormats<Answer>(
  library: Library,
  action: (db: DraftsDatabase) => Promise<Answer>,
): Promise<Answer | StorageFailure> {
  return write(
    library,
    db => [db.formats],
    async db => ({ answer: await action(db) }),
  );
}

async function readRows(rows: readonly unknown[]): Promise<StoredFormats> {
  const installed: FormatDeclaration[] = [];
  const broken: { id: string; message: string }[] = [];
  if (rows.length === 0) return { kind: 'formats', installed, broken };
  const { FormatFileError, readFormatFile } = await fetchFormatFile();
  for (const row of rows) {
    const { id, text } = row as { readonly id: unknown; readonly text: unknown };
    try {
      installed.push(readFormatFile(typeof text === 'string' ? text : ''));
    } catch (error) {
      if (!(error instanceof FormatFileError)) throw error;
      broken.push({ id: String(id), message: error.message });
    }
  }
  return { kind: 'formats', installed, broken };
}

import { readingOf } from './draft-reads.ts';
import { expectRevision, putDraft } from './draft-writes.ts';
import type { DraftsRepository, VersionReading, VersionSummary } from './drafts-contract.ts';
import type { DraftsDatabase } from './drafts-database.ts';
import { type Library, readable, write, writeOver } from './library.ts';
import type { VersionRow } from './rows.ts';
import { failureOf } from './storage-problem.ts';
import { readDraftText } from './stored-content.ts';
import { digestsIn, packVersion, unpackVersion } from './stored-versions.ts';
import { putVersion } from './version-table.ts';

/** The history of drafts. */
export function draftVersions(
  library: Library,
): Pick<DraftsRepository, 'versions' | 'version' | 'keepVersion' | 'restoreVersion'> {
  const { db } = library;
  return {
    versions: id => readable(db, () => listVersions(db, id)),
    version: (id, sequence) => readable(db, () => readVersion(db, id, sequence)),
    keepVersion: (draft, cause) => keepVersion(library, draft, cause).catch(failureOf),
    restoreVersion: (id, sequence, options) =>
      restoreVersion(library, id, sequence, options).catch(failureOf),
  };
}

async function keepVersion(
  library: Library,
  ...[draft, cause]: Parameters<DraftsRepository['keepVersion']>
): ReturnType<DraftsRepository['keepVersion']> {
  const packed = await packVersion(draft);
  const result = await write(
    library,
    ({ versions, parts }) => [versions, parts],
    async (tables, at) => ({ answer: await putVersion(tables, draft.id, packed, cause, at) }),
  );
  if (result.kind === 'kept') library.announce('versions', draft.id);
  return result;
}

async function restoreVersion(
  library: Library,
  ...[id, sequence, { expectedRevision, counts }]: Parameters<DraftsRepository['restoreVersion']>
): ReturnType<DraftsRepository['restoreVersion']> {
  const { db, announce } = library;
  const older = await readVersion(db, id, sequence);
  if (older.kind !== 'version') return older;
  // Packed before the transaction, which cannot wait; that they are still what is stored is checked inside.
  const current = await db.transaction('r', db.heads, db.contents, () => readingOf(db, id));
  const replaced = current.kind === 'draft' ? await packVersion(current.draft) : undefined;
  const restored = await packVersion(older.draft);
  const result = await writeOver(
    library,
    ({ contents, versions, parts }) => [contents, versions, parts],
    async (tables, at) => {
      await expectRevision(tables, id, expectedRevision);
      if (replaced) await putVersion(tables, id, replaced, 'pause', at);
      await putVersion(tables, id, restored, 'restore', at);
      return { answer: await putDraft(library, older.draft, { revision: expectedRevision + 1, at, counts }) };
    },
  );
  if (result.kind === 'saved') announce('saved', id);
  return result;
}

function summaryOf({ sequence, draftId, at, cause }: VersionRow): VersionSummary {
  return { sequence, draftId, at, cause };
}

async function listVersions(db: DraftsDatabase, id: string): Promise<readonly VersionSummary[]> {
  const rows = await db.versions.where('draftId').equals(id).toArray();
  return rows.map(summaryOf).toReversed();
}

async function readVersion(db: DraftsDatabase, id: string, sequence: number): Promise<VersionReading> {
  const row = await db.versions.get(sequence);
  if (row?.draftId !== id) {
    return {
      kind: 'missing',
      id,
      message: '这个历史版本已经不在了：时间较久的版本会逐步合并。请选择相近的版本。',
    };
  }
  const content = await contentOf(db, row);
  return content.kind === 'draft'
    ? { kind: 'version', version: summaryOf(row), draft: content.draft }
    : { kind: 'damaged', id, message: content.message, raw: content.raw };
}

async function contentOf(db: DraftsDatabase, { draftId, at, frame, draft }: VersionRow) {
  if (frame === undefined) return readDraftText(JSON.stringify(draft) ?? '');
  const keys = digestsIn(frame).map((digest): [string, string] => [draftId, digest]);
  const rows = await db.parts.bulkGet(keys);
  return unpackVersion(
    frame,
    at,
    new Map(rows.flatMap(part => (part ? [[part.digest, part.bytes] as const] : []))),
  );
}

import * as z from 'zod/mini';
import { markerKey } from './library-name.ts';
import { type LedgerRow, ledgerSchema } from './rows.ts';

const markSchema = z.object({
  libraryId: z.string(),
  writes: z.int(),
  drafts: z.int(),
  /** When it was last written to, ISO 8601. */
  at: z.string(),
});

/** What is known about the library from outside of it. */
export type LibraryMark = z.infer<typeof markSchema>;

/**
 * Remembers, outside the database, how far it had come. A browser that finds its database damaged may
 * replace it by an empty one without a word, and a file cut short may fall back to an earlier state; only a
 * witness elsewhere can tell. It is written after each write, so it is never ahead of a sound database.
 */
export interface LibraryMarker {
  read(): LibraryMark | undefined;
  /** Notes a write; a mark of another library, or of a later write, stays. */
  note(ledger: LedgerRow, at: Date): void;
  /** Takes the library as it is from now on, whatever was noted before. */
  accept(ledger: LedgerRow, at: Date): void;
}

/** A marker in the window's local storage, which lies in other files than the database. */
export function createLibraryMarker(
  name: string,
  storage: Pick<Storage, 'getItem' | 'setItem'>,
): LibraryMarker {
  const key = markerKey(name);
  const read = (): LibraryMark | undefined => {
    try {
      const mark = markSchema.safeParse(JSON.parse(storage.getItem(key) ?? ''));
      return mark.success ? mark.data : undefined;
    } catch {
      return undefined;
    }
  };
  const accept = ({ libraryId, writes, drafts }: LedgerRow, at: Date): void => {
    try {
      storage.setItem(key, JSON.stringify({ libraryId, writes, drafts, at: at.toISOString() }));
    } catch {
      // Local storage may be full or switched off; the library itself is not affected.
    }
  };
  return {
    read,
    accept,
    note: (ledger, at) => {
      const before = read();
      if (before && (before.libraryId !== ledger.libraryId || before.writes > ledger.writes)) return;
      accept(ledger, at);
    },
  };
}

/** How a library is less than it was. `drafts` of the mark are the ones that were there. */
export interface LibraryLoss {
  /** `replaced`: another, usually empty one; `fellBack`: an earlier state; `missing`: rows are gone. */
  readonly kind: 'replaced' | 'fellBack' | 'missing';
  readonly expected: number;
  readonly found: number;
  readonly message: string;
}

/** Compares the library with what it should be; undefined where nothing is lost. */
export function lossOf(
  ledgerRow: unknown,
  found: number,
  mark: LibraryMark | undefined,
): LibraryLoss | undefined {
  const ledger = ledgerSchema.safeParse(ledgerRow);
  if (mark && (!ledger.success || ledger.data.libraryId !== mark.libraryId)) {
    // A library that never held a draft is no loss.
    return mark.drafts === 0 ? undefined : lossWith('replaced', mark.drafts, found, mark.at);
  }
  if (!ledger.success) return lossWith('missing', found, found, undefined);
  if (found < ledger.data.drafts) return lossWith('missing', ledger.data.drafts, found, mark?.at);
  return mark && ledger.data.writes < mark.writes
    ? lossWith('fellBack', mark.drafts, found, mark.at)
    : undefined;
}

function lossWith(
  kind: LibraryLoss['kind'],
  expected: number,
  found: number,
  at: string | undefined,
): LibraryLoss {
  const since = at === undefined ? '' : `（最后保存于 ${localTime(at)}）`;
  const what: Readonly<Record<LibraryLoss['kind'], string>> = {
    replaced: `报告库的文件损坏或被清除：原有 ${expected} 份报告${since}，现在只有 ${found} 份。`,
    missing: `报告库的文件损坏：原有 ${expected} 份报告${since}，现在只读到 ${found} 份。`,
    fellBack: `报告库退回到了较早的状态：最后一次保存${since}之后的内容有缺失，现有 ${found} 份报告。`,
  };
  return { kind, expected, found, message: `${what[kind]}请从备份恢复；恢复之前请不要清理磁盘或卸载程序。` };
}

/** A time as a clerk reads it, in the computer's own time zone. */
function localTime(at: string): string {
  const date = new Date(at);
  return Number.isNaN(date.getTime())
    ? at
    : date.toLocaleString('zh-CN', { dateStyle: 'long', timeStyle: 'short' });
}

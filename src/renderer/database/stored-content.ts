import { checksumOf } from '../../shared/checksum.ts';
import type { Draft } from '../../shared/report/draft.ts';
import { DraftFileError, readDraft } from '../../shared/report/draft-file.ts';
import { withoutLineage } from '../../shared/report/lineage.ts';
import type { ContentRow } from './rows.ts';

/** What a stored content turns out to be. */
export type ContentReading =
  | { readonly kind: 'draft'; readonly draft: Draft }
  | { readonly kind: 'damaged'; readonly message: string; readonly raw: string };

/** Said of every draft whose storage is damaged. */
export const damagedMessage =
  '这份报告的存储已损坏，不能直接打开。请先把原始内容另存为文件留存，再从历史版本或备份中找回。';

/**
 * The row that holds a draft: its JSON in UTF-8, which takes half the space of the browser's own form of
 * Chinese text, with a checksum. It is made without waiting for anything, so that a save that starts while
 * the window closes still gets through.
 */
export function contentRowOf(draft: Draft): ContentRow {
  return packedContent(draft.id, withoutLineage(draft));
}

/** As contentRowOf, for what may not be a draft: an upgrade carries damaged rows on as they are. */
export function packedContent(id: string, content: unknown): ContentRow {
  const bytes = new TextEncoder().encode(JSON.stringify(content) ?? '');
  return { id, bytes, checksum: checksumOf(bytes) };
}

/** Reads a content row; nothing is mended. */
export function readContent(row: unknown): ContentReading {
  const { bytes, checksum } = (row ?? {}) as Partial<ContentRow>;
  if (!(bytes instanceof Uint8Array)) return damaged(JSON.stringify(row) ?? '');
  const text = new TextDecoder().decode(bytes);
  return checksumOf(bytes) === checksum ? readDraftText(text) : damaged(text);
}

/** Reads a draft's JSON; says why where it is none. */
export function readDraftText(text: string): ContentReading {
  try {
    return { kind: 'draft', draft: readDraft(text, 'any') };
  } catch (error) {
    if (!(error instanceof DraftFileError)) throw error;
    // What a newer program wrote is whole: its own message says so.
    const whole = error.problem === 'newer';
    return { kind: 'damaged', message: whole ? error.message : damagedMessage, raw: text };
  }
}

/** A damaged content with what is left of it. */
export function damaged(raw: string): ContentReading {
  return { kind: 'damaged', message: damagedMessage, raw };
}

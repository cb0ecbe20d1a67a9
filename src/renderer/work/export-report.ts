import type { FileToken, SaveRequest } from '../../shared/desktop-api.ts';
import type { MadeKind, ReviewCopy } from '../../shared/document/make-file.ts';
import type { DocumentOptions } from '../../shared/document/options.ts';
import { reportFileName, reviewFileName } from '../../shared/document/report-file-name.ts';
import type { SaveKind } from '../../shared/file-kinds.ts';
import type { Draft } from '../../shared/report/draft.ts';
import { exportWords } from '../text/documents.ts';
import { type ExportDesk, ExportProblem } from './export-desk.ts';

/** What became of an export; messages are for the user. */
export type ExportResult =
  | { readonly kind: 'saved'; readonly token: FileToken; readonly message: string }
  | { readonly kind: 'copied'; readonly message: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly message: string };

/**
 * Makes a file of the report, checks it, asks where to and writes it whole or not at all. A file whose content is
 * not the draft's is never written, so an older file stays as it was. Nothing rejects: whatever goes wrong is told.
 */
export function exportReport(
  desk: ExportDesk,
  draft: Draft,
  kind: MadeKind,
  options: DocumentOptions,
): Promise<ExportResult> {
  return told(desk, async () => {
    const made = await desk.make(draft, kind, options);
    if (made.kind === 'wrong') return { kind: 'failed', message: made.message };
    return save(desk, draft, kind, made.bytes, made.compared);
  });
}

/** The same of a copy for those who review the report: untouched, with notes as comments at their places. */
export function exportReviewCopy(desk: ExportDesk, copy: ReviewCopy): Promise<ExportResult> {
  return told(desk, async () => {
    const made = await desk.makeReview(copy);
    if (made.kind === 'wrong') return { kind: 'failed', message: made.message };
    const name = reviewFileName(copy.draft);
    return save(desk, copy.draft, 'docx', made.bytes, made.compared, name);
  });
}

/** Saves the report as a PDF with the pages of the Word file. */
export function savePdf(desk: ExportDesk, draft: Draft, options: DocumentOptions): Promise<ExportResult> {
  return told(desk, async () => {
    const pdf = await desk.withPages(draft, options, () => desk.host.printToPdf());
    return pdf.kind === 'failed' ? pdf : save(desk, draft, 'pdf', pdf.bytes, []);
  });
}

/** Prints the report with the system's dialog. */
export function printReport(desk: ExportDesk, draft: Draft, options: DocumentOptions): Promise<ExportResult> {
  return told(desk, async () => {
    const done = await desk.withPages(draft, options, () => desk.host.print());
    return done.kind === 'done' ? { kind: 'copied', message: exportWords.printed } : done;
  });
}

/** Puts the report on the clipboard as a piece of a web page, for a website's editor. */
export function copyAsHtml(desk: ExportDesk, draft: Draft): Promise<ExportResult> {
  return told(desk, async () => {
    const done = await desk.host.copy(await desk.clipping(draft));
    return done.kind === 'done' ? { kind: 'copied', message: exportWords.copied } : done;
  });
}

/** Asks where to, writes what was made and keeps a version of what it says. */
export async function save(
  desk: ExportDesk,
  draft: Draft,
  kind: SaveKind,
  bytes: Uint8Array,
  compared: readonly string[],
  suggestedName = reportFileName(draft, kind),
): Promise<ExportResult> {
  const result = await put(desk, { suggestedName, kind, bytes }, compared);
  if (result.kind !== 'saved') return result;
  // The file is on the disk whatever becomes of the history.
  await desk.keepVersion(draft).catch(() => desk.host.log({ level: 'error', event: 'export.version' }));
  return result;
}

/** Asks where to and writes a file; `compared` names what was compared in it. */
export async function put(
  { host }: { readonly host: Pick<ExportDesk['host'], 'saveFile'> },
  file: SaveRequest,
  compared: readonly string[],
): Promise<ExportResult> {
  const saved = await host.saveFile(file);
  if (saved.kind !== 'saved') return saved;
  const { token, name, folder } = saved;
  return { kind: 'saved', token, message: exportWords.saved(name, compared, folder) };
}

/** Does something and answers what became of it, also where it throws. */
export async function told<Result>(
  desk: { readonly host: Pick<ExportDesk['host'], 'log'> },
  work: () => Promise<Result>,
): Promise<Result | Extract<ExportResult, { kind: 'failed' }>> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ExportProblem) return { kind: 'failed', message: error.message };
    await desk.host.log({ level: 'error', event: 'export.failed' });
    return { kind: 'failed', message: exportWords.fault };
  }
}

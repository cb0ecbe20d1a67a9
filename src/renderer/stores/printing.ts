import { reportFileName } from '../../shared/document/file-name.ts';
import type { DocumentOptions } from '../../shared/document/options.ts';
import type { Draft } from '../../shared/report/draft.ts';
import { host } from '../platform/host.ts';
import { exportWords } from '../text/documents.ts';
import type { ExportResult } from './export-report.ts';
import { drafts } from './library-store.ts';
import { usePrinting } from './print-job.ts';

/** Lays the pages out, does something with them, and takes them away again. */
async function withPages<Result>(
  draft: Draft,
  options: DocumentOptions,
  use: () => Promise<Result>,
): Promise<Result> {
  await new Promise<void>(resolve => {
    usePrinting.setState({ job: { draft, options }, ready: resolve });
  });
  try {
    return await use();
  } finally {
    usePrinting.setState({ job: undefined });
  }
}

/** Prints the report with the system's dialog. */
export async function printReport(draft: Draft, options: DocumentOptions): Promise<ExportResult> {
  const done = await withPages(draft, options, () => host.print());
  return done.kind === 'done' ? { kind: 'copied', message: exportWords.printed } : done;
}

/** Saves the report as a PDF with the pages of the Word file. */
export async function savePdf(draft: Draft, options: DocumentOptions): Promise<ExportResult> {
  const pdf = await withPages(draft, options, () => host.printToPdf());
  if (pdf.kind === 'failed') return pdf;
  const saved = await host.saveFile({
    suggestedName: reportFileName(draft, 'pdf'),
    kind: 'pdf',
    bytes: pdf.bytes,
  });
  if (saved.kind !== 'saved') return saved;
  await drafts().keepVersion(draft, 'export');
  const { token, name, folder } = saved;
  return { kind: 'saved', token, message: exportWords.savedPlain(name, folder) };
}

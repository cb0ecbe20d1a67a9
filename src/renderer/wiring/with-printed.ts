import { type PrintedPages, usePrinting } from '../stores/print-job.ts';
import { exportWords } from '../text/documents.ts';
import { ExportProblem } from '../work/export-desk.ts';

/** Lays pages out for the printer, lets `use` have them, and takes them away again whatever happens. */
export async function withPrinted<Result>(pages: PrintedPages, use: () => Promise<Result>): Promise<Result> {
  try {
    await new Promise<void>((resolve, reject) => {
      const failed = () => reject(new ExportProblem(exportWords.noPages));
      usePrinting.setState({ job: { pages, laidOut: resolve, failed } });
    });
    return await use();
  } finally {
    usePrinting.setState({ job: undefined });
  }
}

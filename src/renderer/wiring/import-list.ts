import type { Failure, OpenedFile } from '../../shared/desktop-api.ts';
import type { ImportResult } from '../../shared/import/import-result.ts';
import { readGivenFile } from '../platform/browser-files.ts';
import type { GivenFile } from '../stores/import-list-store.ts';
import { useLibrary } from '../stores/library-store.ts';
import { showProblem } from '../stores/notice-store.ts';
import { draftFileWords } from '../text/draft-files.ts';
import { importFiles } from '../work/import-list.ts';
import { cancelJobs, DocumentJobError } from '../workers/documents.ts';
import { runJob } from './run-job.ts';
import { workbenchWhenOpen } from './workbench.ts';

/** Imports files that were dropped, one after another; each is read when its turn comes. */
export function importGivenFiles(files: readonly File[]): Promise<void> {
  return importInWindow(files.map(file => ({ name: file.name, read: () => readGivenFile(file) })));
}

/** Imports files that were chosen, one after another; of one that could not be read only the reason is left. */
export function importOpenedFiles(files: readonly (OpenedFile | Failure)[]): Promise<void> {
  return importInWindow(
    files.map(file => ({ name: file.kind === 'opened' ? file.name : '', read: async () => file })),
  );
}

async function importInWindow(files: readonly GivenFile[]): Promise<void> {
  const bench = await workbenchWhenOpen();
  if (!bench || useLibrary.getState().status.kind !== 'ready') return showProblem(draftFileWords.notOpen);
  await importFiles({ ...bench, readReport }, files);
}

async function readReport({ name, bytes }: OpenedFile, signal: AbortSignal): Promise<ImportResult | Failure> {
  signal.addEventListener('abort', cancelJobs, { once: true });
  try {
    return await runJob('importFile', { name, bytes });
  } catch (error) {
    if (error instanceof DocumentJobError) return { kind: 'failed', message: error.message };
    throw error;
  } finally {
    signal.removeEventListener('abort', cancelJobs);
  }
}

import type { MadeKind } from '../../shared/document/make-file.ts';
import type { Draft } from '../../shared/report/draft.ts';
import { fileOfDraft } from '../database/file-of-draft.ts';
import { type ExportDesk, ExportProblem } from '../work/export-desk.ts';
import type { DocumentJobs } from '../workers/document-jobs.ts';
import { DocumentJobError } from '../workers/documents.ts';
import { runJob } from './run-job.ts';
import { withPrinted } from './with-printed.ts';
import { machine, workbenchNow } from './workbench.ts';

/** Exporting in this window: the worker makes files, the print view lays pages out, the library keeps versions. */
export const exportDesk: ExportDesk = {
  host: machine.host,
  make: async (draft, kind, options) =>
    inWords('make', { draft: holdsDraft(kind) ? await handedOn(draft) : draft, kind, options }),
  makeReview: copy => inWords('review', copy),
  clipping: draft => inWords('clipping', draft),
  withPages: (draft, options, use) => withPrinted({ kind: 'report', draft, options }, use),
  keepVersion: async draft => {
    // What was read out of a library that cannot be opened has no history to go into.
    await workbenchNow()?.drafts.keepVersion(draft, 'export');
  },
};

function holdsDraft(kind: MadeKind): boolean {
  return kind === 'json' || kind === 'nianbao';
}

/** What was read out of a library that cannot be opened comes from nothing that is known. */
async function handedOn(draft: Draft): Promise<Draft> {
  const bench = workbenchNow();
  return bench ? fileOfDraft(bench.drafts, draft) : draft;
}

async function inWords<Name extends 'make' | 'review' | 'clipping'>(
  name: Name,
  argument: DocumentJobs[Name]['argument'],
): Promise<DocumentJobs[Name]['result']> {
  try {
    return await runJob(name, argument);
  } catch (error) {
    if (error instanceof DocumentJobError) throw new ExportProblem(error.message, { cause: error });
    throw error;
  }
}

import type { MadeKind } from '../../shared/document/make-file.ts';
import { isFailure } from '../../shared/failure.ts';
import type { ImportSource } from '../../shared/import/import-report.ts';
import type { Draft } from '../../shared/report/draft.ts';
import { fileOfDraft } from '../database/file-of-draft.ts';
import { keepTemplateOf, readTemplateOf } from '../database/stored-templates.ts';
import { showProblem } from '../stores/notice-store.ts';
import { templateWords } from '../text/documents.ts';
import { type ExportDesk, ExportProblem } from '../work/export-desk.ts';
import type { DocumentJobs } from '../workers/document-jobs.ts';
import { DocumentJobError } from '../workers/documents.ts';
import { runJob } from './run-job.ts';
import { withPrinted } from './with-printed.ts';
import { machine, openedStorage, workbenchNow } from './workbench.ts';

/** Exporting in this window: the worker makes files, the print view lays pages out, the library keeps versions. */
export const exportDesk: ExportDesk = {
  host: machine.host,
  make: async (draft, kind, options) =>
    inWords('make', { draft: holdsDraft(kind) ? await handedOn(draft) : draft, kind, options }),
  makeReview: copy => inWords('review', copy),
  fill: request => inWords('fill', request),
  keepTemplate: async (unit, template) => {
    if (!workbenchNow()) return;
    const kept = await keepTemplateOf(openedStorage().db, unit, template);
    if (isFailure(kept)) showProblem(templateWords.notKept);
  },
  clipping: draft => inWords('clipping', draft),
  withPages: (draft, options, use) => withPrinted({ kind: 'report', draft, options }, use),
  keepVersion: async draft => {
    // What was read out of a library that cannot be opened has no history to go into.
    await workbenchNow()?.drafts.keepVersion(draft, 'export');
  },
};

/** The template of a unit; none where none is remembered or it cannot be read, and the user then chooses one. */
export async function rememberedTemplate(unit: string): Promise<ImportSource | undefined> {
  if (!workbenchNow()) return undefined;
  const read = await readTemplateOf(openedStorage().db, unit);
  return isFailure(read) ? undefined : read;
}

function holdsDraft(kind: MadeKind): boolean {
  return kind === 'json' || kind === 'nianbao';
}

/** What was read out of a library that cannot be opened comes from nothing that is known. */
async function handedOn(draft: Draft): Promise<Draft> {
  const bench = workbenchNow();
  return bench ? fileOfDraft(bench.drafts, draft) : draft;
}

async function inWords<Name extends 'make' | 'review' | 'fill' | 'clipping'>(
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

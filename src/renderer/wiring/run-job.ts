import { installedIn } from '../../shared/formats/registry.ts';
import { formatsInUse } from '../stores/formats-store.ts';
import type { DocumentJobs, JobName } from '../workers/document-jobs.ts';
import { runJobWith } from '../workers/documents.ts';

/** Has the worker do a job with the formats in use; rejects with a DocumentJobError whose message can be shown. */
export function runJob<Name extends JobName>(
  name: Name,
  argument: DocumentJobs[Name]['argument'],
): Promise<DocumentJobs[Name]['result']> {
  return runJobWith(installedIn(formatsInUse()), name, argument);
}

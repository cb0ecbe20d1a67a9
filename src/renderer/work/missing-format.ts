import type { SaveRequest } from '../../shared/desktop-api.ts';
import { reportFileName } from '../../shared/document/report-file-name.ts';
import { draftEnding } from '../../shared/file-kinds.ts';
import type { Draft } from '../../shared/report/draft.ts';
import { writeDraft } from '../../shared/report/draft-file.ts';
import { fileOfDraft } from '../database/file-of-draft.ts';
import { formatsInUse } from '../stores/formats-store.ts';
import { showNotice, showProblem } from '../stores/notice-store.ts';
import { exportWords } from '../text/documents.ts';
import { formatsWords } from '../text/formats.ts';
import { examineFormatFile } from './format-files.ts';
import { hasFormat, installFormat } from './formats.ts';
import { saveFile } from './save-file.ts';
import type { Workbench } from './workbench.ts';

/**
 * Asks for the format file of a report whose format is not there, and installs it; what is wrong is said.
 * Answers whether the report has its format now.
 */
export async function importMissingFormat(
  bench: Pick<Workbench, 'host' | 'formats'>,
  draft: Pick<Draft, 'format'>,
): Promise<boolean> {
  const file = await bench.host.openFile('format');
  if (file.kind === 'failed') showProblem(file.message);
  if (file.kind !== 'opened') return false;
  const examined = examineFormatFile(file.bytes, formatsInUse());
  if (examined.kind === 'refused') {
    const [first = ''] = examined.problems;
    showProblem(`${formatsWords.refused(file.name)}${examined.message}${first}`);
  } else if (examined.kind !== 'same' && (await installFormat(bench, examined.declaration))) {
    showNotice(formatsWords.installed(examined.declaration.name, examined.declaration.issuedAs));
  }
  return hasFormat(draft);
}

/** Saves a report as it is into a file, whatever its format. */
export async function saveAsItIs({ host, drafts }: Pick<Workbench, 'host' | 'drafts'>, draft: Draft) {
  const bytes = new TextEncoder().encode(writeDraft(await fileOfDraft(drafts, draft)));
  const file: SaveRequest = { suggestedName: reportFileName(draft, draftEnding), kind: draftEnding, bytes };
  await saveFile(host, file, (name, folder) => exportWords.saved(name, [], folder));
}

import type { FileToken, SaveKind } from '../../shared/desktop-api.ts';
import { reportFileName } from '../../shared/document/file-name.ts';
import type { DocumentOptions } from '../../shared/document/options.ts';
import type { Draft } from '../../shared/report/draft.ts';
import { writeDraft } from '../../shared/report/draft-file.ts';
import { withLineage, withoutLineage } from '../../shared/report/lineage.ts';
import { sameContent } from '../../shared/report/same-content.ts';
import { host } from '../platform/host.ts';
import { exportWords } from '../text/documents.ts';
import { DocumentJobError, runJob } from '../workers/documents.ts';
import { drafts, libraryIsOpen } from './library-store.ts';

/** What became of an export; messages are for the user. */
export type ExportResult =
  | { readonly kind: 'saved'; readonly token: FileToken; readonly message: string }
  | { readonly kind: 'copied'; readonly message: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly message: string };

interface MadeFile {
  readonly bytes: Uint8Array;
  /** How many cells were read back from the file and compared; absent for kinds without a self-check. */
  readonly checkedCells?: number;
}

async function makeWord(
  draft: Draft,
  options: DocumentOptions,
): Promise<MadeFile | { readonly problem: string }> {
  const bytes = await runJob('docx', { draft, options });
  const { cells, mismatches } = await runJob('verify', { bytes, draft, options });
  const [first] = mismatches;
  return first ? { problem: exportWords.mismatch(first.message) } : { bytes, checkedCells: cells };
}

async function makeFile(
  draft: Draft,
  kind: Exclude<SaveKind, 'pdf'>,
  options: DocumentOptions,
): Promise<MadeFile | { readonly problem: string }> {
  const encode = (text: string) => ({ bytes: new TextEncoder().encode(text) });
  switch (kind) {
    case 'docx':
      return makeWord(draft, options);
    case 'html':
      return encode((await runJob('html', draft)).page);
    case 'txt':
      return encode(await runJob('text', draft));
    case 'json':
    case 'nianbao':
      return encode(writeDraft(await asFile(draft)));
  }
}

/** The report with what it comes from, where it is as it is stored: who gets it back can tell how it stands to it. */
async function asFile(draft: Draft): Promise<Draft> {
  const stored = libraryIsOpen()
    ? await drafts()
        .get(draft.id)
        .catch(() => undefined)
    : undefined;
  return stored?.kind === 'draft' && sameContent(stored.draft, draft)
    ? withLineage(stored.draft, stored.lineage)
    : withoutLineage(draft);
}

/**
 * Makes a file of the report, checks it, asks where to and writes it whole or not at all. A file whose
 * content is not the draft's is never written, so an older file stays as it was.
 */
export async function exportReport(
  draft: Draft,
  kind: Exclude<SaveKind, 'pdf'>,
  options: DocumentOptions,
): Promise<ExportResult> {
  try {
    const made = await makeFile(draft, kind, options);
    if ('problem' in made) return { kind: 'failed', message: made.problem };
    return await save(draft, kind, made);
  } catch (error) {
    if (error instanceof DocumentJobError) return { kind: 'failed', message: error.message };
    throw error;
  }
}

async function save(draft: Draft, kind: SaveKind, { bytes, checkedCells }: MadeFile): Promise<ExportResult> {
  const saved = await host.saveFile({ suggestedName: reportFileName(draft, kind), kind, bytes });
  if (saved.kind !== 'saved') return saved;
  // What was read out of a library that cannot be opened has no history to go into.
  if (libraryIsOpen()) await drafts().keepVersion(draft, 'export');
  const { token, name, folder } = saved;
  return {
    kind: 'saved',
    token,
    message:
      checkedCells === undefined
        ? exportWords.savedPlain(name, folder)
        : exportWords.saved(name, checkedCells, folder),
  };
}

/** Puts the report on the clipboard as a piece of a web page, for a website's editor. */
export async function copyAsHtml(draft: Draft): Promise<ExportResult> {
  try {
    const [{ fragment }, text] = await Promise.all([runJob('html', draft), runJob('text', draft)]);
    const done = await host.copy({ text, html: fragment });
    return done.kind === 'done' ? { kind: 'copied', message: exportWords.copied } : done;
  } catch (error) {
    if (error instanceof DocumentJobError) return { kind: 'failed', message: error.message };
    throw error;
  }
}

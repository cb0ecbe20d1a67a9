import { makeFile, makeReview } from '../../shared/document/make-file.ts';
import type { DocumentOptions } from '../../shared/document/options.ts';
import { kindWrittenByCli, type SaveKind } from '../../shared/file-kinds.ts';
import type { FormatRegistry } from '../../shared/formats/registry.ts';
import type { Draft } from '../../shared/report/draft.ts';
import type { Note } from '../../shared/report/note-place.ts';
import { writeFileAtomically } from '../files/write-atomically.ts';
import { checkOutput } from './check-output.ts';
import { CliError } from './cli-error.ts';
import { readDraftInput } from './draft-input.ts';
import { readFormats } from './format-input.ts';
import type { ExportCall } from './report-calls.ts';
import { tell } from './streams.ts';

/**
 * Writes a report in the form that the target's ending asks for. The file is read back and compared with the draft
 * before it takes the target's place.
 */
export async function exportCommand(call: ExportCall): Promise<0> {
  const kind = kindWrittenByCli(call.output);
  const options = optionsOf(call.fonts, kind);
  if (kind === undefined || kind === 'pdf' || kind === 'xlsx' || kind === 'zip') {
    throw new CliError(`不能导出成“${call.output}”：文件名要以 .docx、.html、.txt 或 .json 结尾。`);
  }
  if (call.review && kind !== 'docx') throw new CliError('--review 只对 .docx 有用。');
  if (call.template && kind !== 'docx') throw new CliError('--template 只对 .docx 有用。');
  const template = call.template ? [call.template.file] : [];
  await checkOutput(call.output, call.file, ...call.formats, ...template);
  const formats = await readFormats(call.formats);
  const { draft } = await readDraftInput(call.file, formats);
  if (call.template) {
    const { exportIntoTemplate } = await import('./export-template.ts');
    return exportIntoTemplate(draft, call.template, call.output, formats);
  }
  const made = call.review
    ? makeReview({ draft, notes: await notesOf(draft, formats), options }, formats)
    : await makeFile(draft, kind, options, formats);
  if (made.kind === 'wrong') throw new CliError(made.message);
  await writeFileAtomically(call.output, made.bytes);
  tell(`已导出“${call.output}”，已核对 ${made.compared.join('、')}。`);
  return 0;
}

function optionsOf(fonts: string | undefined, kind: SaveKind | undefined): Partial<DocumentOptions> {
  if (fonts === undefined) return {};
  if (fonts !== 'gb' && fonts !== 'system') {
    throw new CliError(`没有“${fonts}”这套字体：--fonts 写 gb（公文字体）或 system（系统字体）。`);
  }
  if (kind !== 'docx') throw new CliError('--fonts 只对 .docx 有用。');
  return { fonts };
}

/** The findings of a review copy; what they need is loaded for it alone. */
async function notesOf(draft: Draft, formats: FormatRegistry): Promise<readonly Note[]> {
  const { findingNotes } = await import('../../shared/review/finding-notes.ts');
  return findingNotes(draft, undefined, formats);
}

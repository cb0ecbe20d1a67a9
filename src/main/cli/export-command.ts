import { extname } from 'node:path';
import type { Draft } from '../../shared/report/draft.ts';
import { writeDraft } from '../../shared/report/draft-file.ts';
import { writeFileAtomically } from '../files/write-atomically.ts';
import type { Call } from './arguments.ts';
import { CliError } from './cli-error.ts';
import { readDraftInput } from './draft-input.ts';
import { keepInput } from './keep-input.ts';
import { tell } from './streams.ts';

type Fonts = 'gb' | 'system';

interface Exported {
  readonly bytes: Uint8Array;
  /** Said behind the name of the file. */
  readonly note: string;
}

/**
 * Writes a report in the form that the target's ending asks for. A Word file is read back and compared with
 * the draft before it takes the target's place.
 */
export async function exportCommand(call: Extract<Call, { command: 'export' }>): Promise<0> {
  const ending = extname(call.output).toLowerCase();
  const fonts = fontsOf(call.fonts, ending);
  const make = exporters[ending];
  if (!make) {
    throw new CliError(`不能导出成“${call.output}”：文件名要以 .docx、.html、.txt 或 .json 结尾。`);
  }
  await keepInput(call.file, call.output);
  const { draft } = await readDraftInput(call.file);
  const { bytes, note } = await make(draft, fonts);
  await writeFileAtomically(call.output, bytes);
  tell(`已导出“${call.output}”${note}。`);
  return 0;
}

const exporters: Readonly<Record<string, (draft: Draft, fonts: Fonts) => Promise<Exported>>> = {
  '.docx': exportWord,
  '.html': exportPage,
  '.htm': exportPage,
  '.txt': exportPlain,
  '.json': exportDraft,
  '.nianbao': exportDraft,
};

async function exportWord(draft: Draft, fonts: Fonts): Promise<Exported> {
  const [{ exportDocx }, { verifyDocx }] = await Promise.all([
    import('../../shared/document/export-docx.ts'),
    import('../../shared/document/verify-docx.ts'),
  ]);
  const bytes = await exportDocx(draft, { fonts });
  const { cells, paragraphs, mismatches } = verifyDocx(bytes, draft, { fonts });
  const [first] = mismatches;
  if (first) {
    throw new CliError(
      `导出的文件与草稿有 ${mismatches.length} 处不一致，没有保存。第一处：${first.message}`,
    );
  }
  return { bytes, note: `，已核对 ${cells} 格、${paragraphs} 段` };
}

async function exportPage(draft: Draft): Promise<Exported> {
  const { exportHtml } = await import('../../shared/document/export-html.ts');
  return { bytes: encode(exportHtml(draft)), note: '' };
}

async function exportPlain(draft: Draft): Promise<Exported> {
  const { exportText } = await import('../../shared/document/export-text.ts');
  return { bytes: encode(exportText(draft)), note: '' };
}

async function exportDraft(draft: Draft): Promise<Exported> {
  return { bytes: encode(writeDraft(draft)), note: '' };
}

function fontsOf(fonts: string | undefined, ending: string): Fonts {
  if (fonts === undefined) return 'gb';
  if (fonts !== 'gb' && fonts !== 'system') {
    throw new CliError(`没有“${fonts}”这套字体：--fonts 写 gb（公文字体）或 system（系统字体）。`);
  }
  if (ending !== '.docx') throw new CliError('--fonts 只对 .docx 有用。');
  return fonts;
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

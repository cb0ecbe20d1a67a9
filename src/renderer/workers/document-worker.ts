/**
 * Makes and reads documents off the screen's thread: the document and import code is loaded here, on first
 * use, and neither a large file nor a slow one ever holds up typing.
 */
import { exportDocx } from '../../shared/document/export-docx.ts';
import { exportHtmlFragment } from '../../shared/document/export-html.ts';
import { exportText } from '../../shared/document/export-text.ts';
import { makeFile, makeReview } from '../../shared/document/make-file.ts';
import { ImportError } from '../../shared/import/import-error.ts';
import { importHtml, importReport, importText } from '../../shared/import/import-report.ts';
import type { DocumentJobs, JobAnswer, JobName, JobRequest } from './document-jobs.ts';

type Handlers = {
  readonly [Name in JobName]: (
    argument: DocumentJobs[Name]['argument'],
  ) => DocumentJobs[Name]['result'] | Promise<DocumentJobs[Name]['result']>;
};

const handlers: Handlers = {
  make: ({ draft, kind, options }) => makeFile(draft, kind, options),
  review: copy => makeReview(copy),
  preview: ({ draft, options }) => exportDocx(draft, options),
  clipping: draft => ({ html: exportHtmlFragment(draft), text: exportText(draft) }),
  importFile: importReport,
  importPaste: ({ text, html }) => (/<table[\s>]/i.test(html) ? importHtml(html) : importText(text)),
};

const faultMessage =
  '程序处理时出了意外，没有改动任何内容。请重试；仍不行时请用“帮助—诊断信息”联系维护人员。';

async function answer({ id, name, argument }: JobRequest): Promise<JobAnswer> {
  try {
    const run = handlers[name] as (given: unknown) => unknown;
    return { id, kind: 'done', result: await run(argument) };
  } catch (error) {
    return error instanceof ImportError
      ? { id, kind: 'failed', message: error.message, expected: true }
      : { id, kind: 'failed', message: faultMessage, expected: false };
  }
}

/** The bytes of a file that was made: handed over, not copied. */
function handedOver({ kind, ...answered }: JobAnswer): Transferable[] {
  const result = kind === 'done' && 'result' in answered ? answered.result : undefined;
  if (result instanceof Uint8Array) return [result.buffer];
  const bytes = typeof result === 'object' && result !== null && 'bytes' in result ? result.bytes : undefined;
  return bytes instanceof Uint8Array ? [bytes.buffer] : [];
}

self.onmessage = async (event: MessageEvent<JobRequest>) => {
  const answered = await answer(event.data);
  self.postMessage(answered, { transfer: handedOver(answered) });
};

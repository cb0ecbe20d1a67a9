/**
 * Makes and reads documents off the screen's thread: the document and import code is loaded here, on first
 * use, and neither a large file nor a slow one ever holds up typing.
 */
import { exportDocx } from '../../shared/document/export-docx.ts';
import { exportHtml, exportHtmlFragment } from '../../shared/document/export-html.ts';
import { exportText } from '../../shared/document/export-text.ts';
import { verifyDocx } from '../../shared/document/verify-docx.ts';
import { ImportError } from '../../shared/import/import-error.ts';
import { importHtml, importReport, importText } from '../../shared/import/import-report.ts';
import type { DocumentJobs, JobAnswer, JobName, JobRequest } from './document-jobs.ts';

type Handlers = {
  readonly [Name in JobName]: (
    argument: DocumentJobs[Name]['argument'],
  ) => DocumentJobs[Name]['result'] | Promise<DocumentJobs[Name]['result']>;
};

const handlers: Handlers = {
  docx: ({ draft, options }) => exportDocx(draft, options),
  verify: ({ bytes, draft, options }) => verifyDocx(bytes, draft, options),
  html: draft => ({ page: exportHtml(draft), fragment: exportHtmlFragment(draft) }),
  text: exportText,
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

self.onmessage = async (event: MessageEvent<JobRequest>) => {
  self.postMessage(await answer(event.data));
};

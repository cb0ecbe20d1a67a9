/**
 * Makes and reads documents off the screen's thread: the document and import code is loaded here, on first
 * use, and neither a large file nor a slow one ever holds up typing.
 */
import { exportDocx } from '../../shared/document/export-docx.ts';
import { exportHtmlFragment } from '../../shared/document/export-html.ts';
import { exportText } from '../../shared/document/export-text.ts';
import { makeFile, makeReview } from '../../shared/document/make-file.ts';
import type { FormatRegistry } from '../../shared/formats/registry.ts';
import { ImportError } from '../../shared/import/import-error.ts';
import { importFile } from '../../shared/import/import-file.ts';
import { importHtml, importText } from '../../shared/import/import-report.ts';
import type { ImportResult } from '../../shared/import/import-result.ts';
import { pageCounterpart, readCounterpart, readPublished } from '../../shared/review/counterpart.ts';
import { makeFilled } from '../../shared/review/template/make-filled.ts';
import type { DocumentJobs, JobAnswer, JobName, JobRequest } from './document-jobs.ts';
import { formatsOfRequests } from './known-formats.ts';

const formatsFor = formatsOfRequests();

type Handlers = {
  readonly [Name in JobName]: (
    argument: DocumentJobs[Name]['argument'],
    formats: FormatRegistry,
  ) => DocumentJobs[Name]['result'] | Promise<DocumentJobs[Name]['result']>;
};

const handlers: Handlers = {
  make: ({ draft, kind, options }, formats) => makeFile(draft, kind, options, formats),
  review: (copy, formats) => makeReview(copy, formats),
  fill: (request, formats) => makeFilled(request, formats),
  preview: ({ draft, options }, formats) => exportDocx(draft, options, formats),
  clipping: (draft, formats) => ({
    html: exportHtmlFragment(draft, formats),
    text: exportText(draft, formats),
  }),
  importFile: (source, formats) => importFile(source, formats),
  returned: ({ file, own }, formats) => readCounterpart(file, own, formats),
  published: (given, formats) =>
    'bytes' in given ? readPublished(given, formats) : pageCounterpart(pasted(given, formats), formats),
  importPaste: pasted,
};

function pasted(
  { text, html }: DocumentJobs['importPaste']['argument'],
  formats: FormatRegistry,
): ImportResult {
  return /<table[\s>]/i.test(html) ? importHtml(html, formats) : importText(text, formats);
}

const faultMessage =
  '程序处理时出了意外，没有改动任何内容。请重试；仍不行时请用“帮助—报修信息”联系维护人员。';

async function answer({ id, name, argument, installed }: JobRequest): Promise<JobAnswer> {
  try {
    const run = handlers[name] as (given: unknown, formats: FormatRegistry) => unknown;
    return { id, kind: 'done', result: await run(argument, formatsFor(installed)) };
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

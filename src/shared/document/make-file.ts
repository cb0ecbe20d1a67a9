import type { SaveKind } from '../file-kinds.ts';
import { type FormatRegistry, officialFormats } from '../formats/registry.ts';
import { readComments } from '../import/docx/read-comments.ts';
import { formatToCarry } from '../report/carried-format.ts';
import type { Draft } from '../report/draft.ts';
import { writeDraft } from '../report/draft-file.ts';
import type { Note } from '../report/note-place.ts';
import { legalText } from './docx/xml.ts';
import { exportDocx, exportReview } from './export-docx.ts';
import { exportHtml } from './export-html.ts';
import { exportText } from './export-text.ts';
import type { DocumentOptions } from './options.ts';
import { mismatchesIn, type ReadBack, readBackDraft, readBackPage, readBackText } from './read-back.ts';
import { verifyDocx } from './verify-docx.ts';

/** The kinds of file that are made here; a PDF is made by the printer. */
export type MadeKind = Extract<SaveKind, 'docx' | 'html' | 'txt' | 'json' | 'nianbao'>;

/** Whether a kind of file is one of those. */
export function isMadeKind(kind: SaveKind): kind is MadeKind {
  return ['docx', 'html', 'txt', 'json', 'nianbao'].includes(kind);
}

/** A file that was read back and says what the report says; `compared` names what was compared, in Chinese. */
export interface MadeFile {
  readonly kind: 'made';
  readonly bytes: Uint8Array;
  readonly compared: readonly string[];
}

/** A file that does not say what the report says, and so must not be written; `message` tells the user. */
export interface WrongFile {
  readonly kind: 'wrong';
  readonly message: string;
}

/**
 * The one way to a file, for the screens and the command line: draft → bytes → read back → compare. What comes out
 * of it as `made` may be written; the caller writes it whole or not at all.
 */
export async function makeFile(
  draft: Draft,
  kind: MadeKind,
  options?: Partial<DocumentOptions>,
  formats: FormatRegistry = officialFormats,
): Promise<MadeFile | WrongFile> {
  const bytes = await bytesOf(draft, kind, options, formats);
  return madeFrom(bytes, readBack(bytes, draft, kind, options, formats));
}

/** What is done with a review copy: see exportReview. */
export interface ReviewCopy {
  readonly draft: Draft;
  readonly notes: readonly Note[];
  readonly options?: Partial<DocumentOptions>;
}

/** The same way for a copy with notes as comments: the report in it is the draft's, and every note is there. */
export function makeReview(
  { draft, notes, options }: ReviewCopy,
  formats: FormatRegistry = officialFormats,
): MadeFile | WrongFile {
  const bytes = exportReview(draft, notes, options, formats);
  const report = verifyDocx(bytes, draft, options, formats);
  return madeFrom(bytes, {
    compared: [...report.compared, `${notes.length} 条批注`],
    mismatches: [...report.mismatches, ...mismatchesIn(() => noteDifferences(bytes, notes))],
  });
}

/** Whether a file that was read back may be written. */
export function madeFrom(bytes: Uint8Array, { compared, mismatches }: ReadBack): MadeFile | WrongFile {
  const [first] = mismatches;
  return first === undefined
    ? { kind: 'made', bytes, compared }
    : { kind: 'wrong', message: wrongWords(mismatches.length, first.message) };
}

/** The notes and answers a written copy should hold, in order, against those that are read from it. */
function noteDifferences(bytes: Uint8Array, notes: readonly Note[]): readonly string[] {
  const written = readComments(bytes);
  const expected = notes.flatMap(note => [note, ...note.replies]);
  const same =
    written.length === expected.length &&
    expected.every(({ author, text }, index) => {
      const comment = written[index];
      return comment?.author === legalText(author) && comment.text === legalText(text);
    });
  return same ? [] : ['写出的批注读回来不一样。'];
}

async function bytesOf(
  draft: Draft,
  kind: MadeKind,
  options: Partial<DocumentOptions> | undefined,
  formats: FormatRegistry,
): Promise<Uint8Array> {
  switch (kind) {
    case 'docx':
      return exportDocx(draft, options, formats);
    case 'html':
      return new TextEncoder().encode(exportHtml(draft, formats));
    case 'txt':
      return new TextEncoder().encode(exportText(draft, formats));
    case 'json':
    case 'nianbao':
      return new TextEncoder().encode(writeDraft(draft, formatToCarry(draft, formats)));
  }
}

function readBack(
  bytes: Uint8Array,
  draft: Draft,
  kind: MadeKind,
  options: Partial<DocumentOptions> | undefined,
  formats: FormatRegistry,
): ReadBack {
  switch (kind) {
    case 'docx':
      return verifyDocx(bytes, draft, options, formats);
    case 'html':
      return readBackPage(bytes, draft, formats);
    case 'txt':
      return readBackText(bytes, draft, formats);
    case 'json':
    case 'nianbao':
      return readBackDraft(bytes, draft, formats);
  }
}

function wrongWords(count: number, first: string): string {
  return `生成的文件与填写内容有 ${count} 处不一致，没有保存，原有文件没有改动；请联系维护人员。第一处：${first}`;
}

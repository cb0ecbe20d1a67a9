import type { MadeFile, MadeKind, ReviewCopy, WrongFile } from '../../shared/document/make-file.ts';
import type { DocumentOptions } from '../../shared/document/options.ts';
import type { FormatDeclaration } from '../../shared/formats/types.ts';
import type { ImportSource } from '../../shared/import/import-report.ts';
import type { ImportResult } from '../../shared/import/import-result.ts';
import type { Draft } from '../../shared/report/draft.ts';
import type { Returned } from '../../shared/review/read-returned.ts';
import type { FilledFile, FillRequest, UnfitTemplate } from '../../shared/review/template/make-filled.ts';

/** What the worker does: each job's argument and result. */
export interface DocumentJobs {
  /** A file that may be written: made, read back and compared with the draft. */
  make: {
    readonly argument: {
      readonly draft: Draft;
      readonly kind: MadeKind;
      readonly options: DocumentOptions;
    };
    readonly result: MadeFile | WrongFile;
  };
  /** The same of a review copy, with notes as comments. */
  review: { readonly argument: ReviewCopy; readonly result: MadeFile | WrongFile };
  /** The report filled into a Word file of the user's own. */
  fill: { readonly argument: FillRequest; readonly result: FilledFile | UnfitTemplate | WrongFile };
  /** The Word file's bytes to be looked at, not written. */
  preview: {
    readonly argument: { readonly draft: Draft; readonly options: DocumentOptions };
    readonly result: Uint8Array;
  };
  /** The report for the clipboard: a piece of a web page, and its plain text. */
  clipping: { readonly argument: Draft; readonly result: { readonly html: string; readonly text: string } };
  importFile: {
    readonly argument: { readonly name: string; readonly bytes: Uint8Array };
    readonly result: ImportResult;
  };
  /** A Word file that came back from somebody who reviewed the report, or the draft they went on with. */
  returned: {
    readonly argument: { readonly file: ImportSource; readonly own: Pick<Draft, 'cells'> };
    readonly result: Returned;
  };
  /** A published report, to be compared with the draft. */
  published: {
    readonly argument: ImportSource | { readonly text: string; readonly html: string };
    readonly result: Returned;
  };
  importPaste: {
    readonly argument: { readonly text: string; readonly html: string };
    readonly result: ImportResult;
  };
}

export type JobName = keyof DocumentJobs;

export interface JobRequest {
  readonly id: number;
  readonly name: JobName;
  readonly argument: unknown;
  /** The formats there are besides the official ones, as declared. */
  readonly installed: readonly FormatDeclaration[];
}

/** `message` is for the user; `expected` tells a refusal (bad input) from a fault of the program. */
export type JobAnswer =
  | { readonly id: number; readonly kind: 'done'; readonly result: unknown }
  | { readonly id: number; readonly kind: 'failed'; readonly message: string; readonly expected: boolean };

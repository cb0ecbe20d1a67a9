import type { DocumentOptions } from '../../shared/document/options.ts';
import type { VerifyReport } from '../../shared/document/verify-docx.ts';
import type { ImportResult } from '../../shared/import/import-result.ts';
import type { Draft } from '../../shared/report/draft.ts';

/** What the worker does: each job's argument and result. */
export interface DocumentJobs {
  docx: {
    readonly argument: { readonly draft: Draft; readonly options: Partial<DocumentOptions> };
    readonly result: Uint8Array;
  };
  /** Reads an exported file back and compares it with the draft. */
  verify: {
    readonly argument: {
      readonly bytes: Uint8Array;
      readonly draft: Draft;
      readonly options: Partial<DocumentOptions>;
    };
    readonly result: VerifyReport;
  };
  html: { readonly argument: Draft; readonly result: { readonly page: string; readonly fragment: string } };
  text: { readonly argument: Draft; readonly result: string };
  importFile: {
    readonly argument: { readonly name: string; readonly bytes: Uint8Array };
    readonly result: ImportResult;
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
}

/** `message` is for the user; `expected` tells a refusal (bad input) from a fault of the program. */
export type JobAnswer =
  | { readonly id: number; readonly kind: 'done'; readonly result: unknown }
  | { readonly id: number; readonly kind: 'failed'; readonly message: string; readonly expected: boolean };

import type { DesktopApi } from '../../shared/desktop-api.ts';
import type { MadeFile, MadeKind, ReviewCopy, WrongFile } from '../../shared/document/make-file.ts';
import type { DocumentOptions } from '../../shared/document/options.ts';
import type { ImportSource } from '../../shared/import/import-report.ts';
import type { Draft } from '../../shared/report/draft.ts';
import type { FilledFile, FillRequest, UnfitTemplate } from '../../shared/review/template/make-filled.ts';

/** What exporting needs of the place it is done in. */
export interface ExportDesk {
  readonly host: Pick<DesktopApi, 'saveFile' | 'copy' | 'print' | 'printToPdf' | 'log'>;
  /** Makes a file, reads it back and compares it; rejects with an error whose message may be shown. */
  make(draft: Draft, kind: MadeKind, options: DocumentOptions): Promise<MadeFile | WrongFile>;
  /** The same of a copy with notes as comments. */
  makeReview(copy: ReviewCopy): Promise<MadeFile | WrongFile>;
  /** The same of a report filled into a Word file of the user's own. */
  fill(request: FillRequest): Promise<FilledFile | UnfitTemplate | WrongFile>;
  /** Remembers a unit's template; what goes wrong is told, and costs the export nothing. */
  keepTemplate(unit: string, template: ImportSource): Promise<void>;
  /** The report for the clipboard. */
  clipping(draft: Draft): Promise<{ readonly html: string; readonly text: string }>;
  /** Lays the printed pages out, lets `use` have them, and takes them away again whatever happens. */
  withPages<Result>(draft: Draft, options: DocumentOptions, use: () => Promise<Result>): Promise<Result>;
  /** Keeps what was exported in the history. */
  keepVersion(draft: Draft): Promise<void>;
}

/** An error whose message is for the user. */
export class ExportProblem extends Error {
  override readonly name = 'ExportProblem';
}

/**
 * Why a file cannot be imported.
 * - `empty`, `damaged` (truncated or not what it says it is), `encrypted`, `tooLarge`;
 * - `draft`: a draft of this program, which is opened, not imported;
 * - `legacyWord`, `pdf`, `rtf`, `webArchive`, `spreadsheet`, `presentation`, `otherDocument`, `image`, `archive`:
 *   kinds that must be saved as another kind first;
 * - `notText`: binary; `notReport`: readable, but not an annual report.
 */
export type ImportProblem =
  | 'empty'
  | 'damaged'
  | 'encrypted'
  | 'tooLarge'
  | 'draft'
  | 'legacyWord'
  | 'pdf'
  | 'rtf'
  | 'webArchive'
  | 'spreadsheet'
  | 'presentation'
  | 'otherDocument'
  | 'image'
  | 'archive'
  | 'notText'
  | 'notReport';

/** A file that cannot be imported; `message` tells the user why and what to do. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  readonly problem: ImportProblem;

  constructor(problem: ImportProblem, message: string) {
    super(message);
    this.problem = problem;
  }
}

/** The error of a Word file, of either kind, that has a password. */
export function encryptedWord(): ImportError {
  return new ImportError(
    'encrypted',
    '这个文件设了密码，读不出内容。请用 Word 或 WPS 打开，去掉密码后再导入。',
  );
}

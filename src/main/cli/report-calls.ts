import { CliError } from './cli-error.ts';
import { noFile, type Options, oneFile, required, twoFiles, type Words, withFormats } from './options.ts';

export const importOptions = { output: 'value', json: 'flag', ...withFormats } as const;

/** Makes a draft of a report. */
export interface ImportCall extends Options<typeof importOptions> {
  readonly command: 'import';
  readonly file: string;
}

/** @throws CliError where not one file is named. */
export function importCall({ files, options }: Words<typeof importOptions>): ImportCall {
  return { command: 'import', file: oneFile('import', files), ...options };
}

export const checkOptions = { last: 'input', json: 'flag', ...withFormats } as const;

/** Checks drafts. */
export interface CheckCall extends Options<typeof checkOptions> {
  readonly command: 'check';
  readonly files: readonly string[];
}

/** @throws CliError where no file is named. */
export function checkCall({ files, options }: Words<typeof checkOptions>): CheckCall {
  if (files.length === 0) throw new CliError('check 后面要写草稿文件，如：check 草稿.json。');
  return { command: 'check', files, ...options };
}

export const exportOptions = {
  output: 'value',
  fonts: 'value',
  review: 'flag',
  template: 'input',
  partly: 'flag',
  ...withFormats,
} as const;

/** Writes a report in another form. */
export interface ExportCall {
  readonly command: 'export';
  readonly file: string;
  readonly output: string;
  readonly fonts: string | undefined;
  /** With what the checks find as comments. */
  readonly review: boolean;
  /** The Word file that is filled instead; `partly`: also where something finds no place in it. */
  readonly template: { readonly file: string; readonly partly: boolean } | undefined;
  readonly formats: readonly string[];
}

/** @throws CliError where it is not said from which file or into which one, or where options contradict. */
export function exportCall({ files, options }: Words<typeof exportOptions>): ExportCall {
  const { output, fonts, review, formats } = options;
  return {
    command: 'export',
    file: oneFile('export', files),
    output: required(output, 'export 要用 -o 写明导出到哪个文件，如：-o 报告.docx。'),
    fonts,
    review,
    template: templateOf(options),
    formats,
  };
}

function templateOf({
  template: file,
  partly,
  review,
  fonts,
}: Options<typeof exportOptions>): ExportCall['template'] {
  if (file === undefined) {
    if (partly) throw new CliError('--partly 要和 --template 一起写，如：--template 县模板.docx --partly。');
    return undefined;
  }
  const other = review ? 'review' : fonts === undefined ? undefined : 'fonts';
  if (other !== undefined) throw new CliError(`--template 不能和 --${other} 一起写：模板的样子不改。`);
  return { file, partly };
}

export const newOptions = {
  year: 'value',
  unit: 'value',
  format: 'value',
  output: 'value',
  ...withFormats,
} as const;

/** Makes an empty draft. */
export interface NewCall extends Options<typeof newOptions> {
  readonly command: 'new';
  readonly year: string;
  readonly unit: string;
}

/** @throws CliError where it is not said for which year and whom. */
export function newCall({ files, options }: Words<typeof newOptions>): NewCall {
  noFile('new', files);
  return {
    command: 'new',
    ...options,
    year: required(options.year, 'new 要用 --year 写明年度，如：--year 2025。'),
    unit: required(options.unit, 'new 要用 --unit 写明机关全称，如：--unit 清河县柳林镇人民政府。'),
  };
}

export const reviewOptions = { json: 'flag', ...withFormats } as const;

/** Compares a draft with the Word file that came back. */
export interface ReviewCall extends Options<typeof reviewOptions> {
  readonly command: 'review';
  readonly files: readonly [draft: string, returned: string];
}

/** @throws CliError where not two files are named. */
export function reviewCall({ files, options }: Words<typeof reviewOptions>): ReviewCall {
  const both = twoFiles(files, 'review 后面要写草稿和改回来的 Word 文件，如：review 草稿.json 改好的.docx。');
  return { command: 'review', files: both, ...options };
}

/** Compares a draft with a published report or another draft. */
export interface CompareCall extends Options<typeof reviewOptions> {
  readonly command: 'compare';
  readonly files: readonly [draft: string, other: string];
}

/** @throws CliError where not two files are named. */
export function compareCall({ files, options }: Words<typeof reviewOptions>): CompareCall {
  const both = twoFiles(files, 'compare 后面要写草稿和另一份报告，如：compare 草稿.json 网页.html。');
  return { command: 'compare', files: both, ...options };
}

export const rulesOptions = { json: 'flag' } as const;

/** Prints the rules. */
export interface RulesCall extends Options<typeof rulesOptions> {
  readonly command: 'rules';
}

/** @throws CliError where a file is named. */
export function rulesCall({ files, options }: Words<typeof rulesOptions>): RulesCall {
  noFile('rules', files);
  return { command: 'rules', ...options };
}

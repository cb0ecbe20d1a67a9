import { CliError } from './cli-error.ts';
import { type Options, type Words, withFormats } from './options.ts';

export const sumOptions = {
  output: 'value',
  /** Where the account goes: .xlsx or .json. */
  account: 'value',
  unit: 'value',
  /** Last year's sum. */
  last: 'input',
  roster: 'input',
  'with-faults': 'flag',
  ...withFormats,
} as const;

/** Adds reports. */
export interface SumCall extends Options<typeof sumOptions> {
  readonly command: 'sum';
  /** Drafts, and folders of them. */
  readonly files: readonly string[];
}

/** @throws CliError where no file is named. */
export function sumCall({ files, options }: Words<typeof sumOptions>): SumCall {
  if (files.length === 0) throw new CliError('sum 后面要写各单位的草稿文件或文件夹，如：sum 草稿/*.json。');
  return { command: 'sum', files, ...options };
}

export const batchOptions = {
  output: 'value',
  roster: 'input',
  /** A folder of last year's reports, or one file. */
  last: 'input',
  year: 'value',
  /** The folder that the notes to the units go into. */
  notes: 'value',
  /** Who signs the notes. */
  unit: 'value',
  /** The day by which reports had to be published. */
  due: 'value',
  /** The folder that the drafts go into. */
  drafts: 'value',
  ...withFormats,
} as const;

/** Checks many reports at once. */
export interface BatchCall extends Options<typeof batchOptions> {
  readonly command: 'batch';
  /** Reports, and folders of them. */
  readonly files: readonly string[];
}

/** @throws CliError where no file is named. */
export function batchCall({ files, options }: Words<typeof batchOptions>): BatchCall {
  if (files.length === 0) throw new CliError('batch 后面要写报告文件或文件夹，如：batch 各单位报告。');
  return { command: 'batch', files, ...options };
}

import { CliError } from './cli-error.ts';

/** Adds reports. */
export interface SumCall {
  readonly command: 'sum';
  /** Drafts, and folders of them. */
  readonly files: readonly string[];
  readonly output: string | undefined;
  /** Where the account goes: .xlsx or .json. */
  readonly account: string | undefined;
  readonly unit: string | undefined;
  /** Last year's sum. */
  readonly last: string | undefined;
  readonly roster: string | undefined;
  readonly withFaults: boolean;
  /** The format files to be used beside the official formats. */
  readonly formats: readonly string[];
}

/** Checks many reports at once. */
export interface BatchCall {
  readonly command: 'batch';
  readonly files: readonly string[];
  readonly output: string | undefined;
  readonly roster: string | undefined;
  /** A folder of last year's reports, or one file. */
  readonly last: string | undefined;
  readonly year: string | undefined;
  /** The folder that the notes to the units go into. */
  readonly notes: string | undefined;
  /** Who signs the notes. */
  readonly unit: string | undefined;
  /** The day by which reports had to be published. */
  readonly due: string | undefined;
  /** The folder that the drafts go into. */
  readonly drafts: string | undefined;
  /** The format files to be used beside the official formats. */
  readonly formats: readonly string[];
}

/** What the two commands take; `true`: an option that is followed by a value. */
export const countyOptions = {
  sum: {
    output: true,
    account: true,
    unit: true,
    last: true,
    roster: true,
    'with-faults': false,
    formats: true,
  },
  batch: {
    output: true,
    roster: true,
    last: true,
    year: true,
    notes: true,
    unit: true,
    due: true,
    drafts: true,
    formats: true,
  },
} as const;

/** @throws CliError where no file is named. */
export function sumCall(
  files: readonly string[],
  options: ReadonlyMap<string, string>,
  formats: readonly string[],
): SumCall {
  if (files.length === 0) throw new CliError('sum 后面要写各单位的草稿文件或文件夹，如：sum 草稿/*.json。');
  return {
    command: 'sum',
    files,
    output: options.get('output'),
    account: options.get('account'),
    unit: options.get('unit'),
    last: options.get('last'),
    roster: options.get('roster'),
    withFaults: options.has('with-faults'),
    formats,
  };
}

/** @throws CliError where no file is named. */
export function batchCall(
  files: readonly string[],
  options: ReadonlyMap<string, string>,
  formats: readonly string[],
): BatchCall {
  if (files.length === 0) throw new CliError('batch 后面要写报告文件或文件夹，如：batch 各单位报告。');
  return {
    command: 'batch',
    files,
    output: options.get('output'),
    roster: options.get('roster'),
    last: options.get('last'),
    year: options.get('year'),
    notes: options.get('notes'),
    unit: options.get('unit'),
    due: options.get('due'),
    drafts: options.get('drafts'),
    formats,
  };
}

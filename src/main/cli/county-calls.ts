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

/** What the command takes; `true`: an option that is followed by a value. */
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

import { CliError } from './cli-error.ts';
import { noFile, oneFile, required, type Words, withFormats } from './options.ts';

export const formatOptions = { from: 'value', output: 'value', ...withFormats } as const;

/** What is done with a format file. */
export type FormatCall = { readonly command: 'format' } & (
  | {
      readonly action: 'check';
      readonly file: string;
      readonly output: string | undefined;
      readonly formats: readonly string[];
    }
  | { readonly action: 'diff'; readonly files: readonly [one: string, two: string] }
  | { readonly action: 'new'; readonly from: string; readonly output: string | undefined }
);

/** @throws CliError where it is not said what is to be done, or with which files. */
export function formatCall({
  files: [action, ...files],
  options: { from, output, formats },
}: Words<typeof formatOptions>): FormatCall {
  const command = 'format';
  const misplaced =
    from !== undefined && action !== 'new'
      ? '--from'
      : output !== undefined && action === 'diff'
        ? '-o'
        : formats.length > 0 && action !== 'check'
          ? '--formats'
          : '';
  if (misplaced !== '')
    throw new CliError(`format ${action ?? ''} 没有“${misplaced}”这个选项，详见 --help。`);
  switch (action) {
    case 'check':
      return { command, action, file: oneFile(command, files), output, formats };
    case 'diff': {
      const [one, two, surplus] = files;
      if (one === undefined || two === undefined || surplus !== undefined)
        throw new CliError('format diff 后面要写两个格式文件（或 2019、2021）。');
      return { command, action, files: [one, two] };
    }
    case 'new':
      noFile('format new', files);
      return {
        command,
        action,
        from: required(from, 'format new 要用 --from 写明从哪种格式开始，如：--from 2021。'),
        output,
      };
    default:
      throw new CliError('format 后面要写 check、diff 或 new，详见 --help。');
  }
}

import { CliError } from './cli-error.ts';
import { type Options, required, type Words, withFormats } from './options.ts';

export const collectOptions = {
  stations: 'input',
  output: 'value',
  sources: 'value',
  ...withFormats,
} as const;

/** Asks stations for their figures, and takes over what comes back. */
export type CollectCall = {
  readonly command: 'collect';
  readonly draft: string;
  readonly formats: readonly string[];
} & (
  | {
      readonly action: 'send';
      /** Who is asked for which rows. */
      readonly stations: string;
      /** The folder that the sheets go into. */
      readonly output: string;
    }
  | {
      readonly action: 'take';
      /** The sheets that came back. */
      readonly files: readonly string[];
      readonly output: string;
      /** Where the 数据来源表 goes. */
      readonly sources: string | undefined;
    }
);

/** @throws CliError where it is not said what is to be done, or with which files. */
export function collectCall({
  files: [action, draft, ...files],
  options: { stations, output, sources, formats },
}: Words<typeof collectOptions>): CollectCall {
  const command = 'collect';
  if (action !== 'send' && action !== 'take')
    throw new CliError('collect 后面要写 send 或 take，详见 --help。');
  const [misplaced, isMisplaced] =
    action === 'send' ? ['sources', sources !== undefined] : ['stations', stations !== undefined];
  if (isMisplaced) throw new CliError(`collect ${action} 没有“--${misplaced}”这个选项，详见 --help。`);
  if (draft === undefined) throw new CliError(`collect ${action} 后面要写草稿文件，详见 --help。`);
  if (action === 'send') {
    if (files[0] !== undefined) throw new CliError(`collect send 一次只处理一份草稿，多写了“${files[0]}”。`);
    const asked = required(stations, 'collect send 要用 --stations 写明分工，如：--stations 分工.txt。');
    if (output === undefined || output === '-')
      throw new CliError('collect send 要用 -o 写明放采集表的文件夹，如：-o 采集表。');
    return { command, action, draft, stations: asked, output, formats };
  }
  if (files.length === 0)
    throw new CliError('collect take 的草稿后面要写发回的采集表，如：collect take 草稿.json 执法队.xlsx。');
  const into = required(output, 'collect take 要用 -o 写明新草稿的文件名，如：-o 新草稿.json。');
  return { command, action, draft, files, output: into, sources, formats };
}

export const documentsOptions = {
  year: 'value',
  /** Where the list of those in force goes. */
  output: 'value',
  json: 'flag',
  ...withFormats,
} as const;

/** Counts the documents of a list. */
export interface DocumentsCall extends Options<typeof documentsOptions> {
  readonly command: 'documents';
  readonly file: string;
  readonly year: string;
}

/** @throws CliError where no file or no year is named. */
export function documentsCall({ files, options }: Words<typeof documentsOptions>): DocumentsCall {
  const [file, surplus] = files;
  if (file === undefined)
    throw new CliError('documents 后面要写规范性文件清单，如：documents 清单.xlsx --year 2025。');
  if (surplus !== undefined) throw new CliError(`documents 一次只处理一个文件，多写了“${surplus}”。`);
  const year = required(options.year, 'documents 要用 --year 写明年度，如：--year 2025。');
  return { command: 'documents', file, ...options, year };
}

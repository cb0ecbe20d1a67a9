import { CliError } from './cli-error.ts';

/** Asks stations for their figures, and takes over what comes back. */
export type CollectCall = { readonly command: 'collect' } & (
  | {
      readonly action: 'send';
      readonly draft: string;
      /** Who is asked for which rows. */
      readonly stations: string;
      /** The folder that the sheets go into. */
      readonly output: string;
      readonly formats: readonly string[];
    }
  | {
      readonly action: 'take';
      readonly draft: string;
      /** The sheets that came back. */
      readonly files: readonly string[];
      readonly output: string;
      /** Where the 数据来源表 goes. */
      readonly sources: string | undefined;
      readonly formats: readonly string[];
    }
);

/** Counts the documents of a list. */
export interface DocumentsCall {
  readonly command: 'documents';
  readonly file: string;
  readonly year: string;
  /** Where the list of those in force goes. */
  readonly output: string | undefined;
  readonly json: boolean;
  readonly formats: readonly string[];
}

/** What the two commands take; `true`: an option that is followed by a value. */
export const collectOptions = {
  collect: { stations: true, output: true, sources: true, formats: true },
  documents: { year: true, output: true, json: false, formats: true },
} as const;

/** @throws CliError where it is not said what is to be done, or with which files. */
export function collectCall(
  [action, draft, ...files]: readonly string[],
  options: ReadonlyMap<string, string>,
  formats: readonly string[],
): CollectCall {
  if (action !== 'send' && action !== 'take')
    throw new CliError('collect 后面要写 send 或 take，详见 --help。');
  const misplaced = action === 'send' ? 'sources' : 'stations';
  if (options.has(misplaced))
    throw new CliError(`collect ${action} 没有“--${misplaced}”这个选项，详见 --help。`);
  if (draft === undefined) throw new CliError(`collect ${action} 后面要写草稿文件，详见 --help。`);
  const [output, stations] = [options.get('output'), options.get('stations')];
  if (action === 'send') {
    if (files[0] !== undefined) throw new CliError(`collect send 一次只处理一份草稿，多写了“${files[0]}”。`);
    if (stations === undefined)
      throw new CliError('collect send 要用 --stations 写明分工，如：--stations 分工.txt。');
    if (output === undefined || output === '-')
      throw new CliError('collect send 要用 -o 写明放采集表的文件夹，如：-o 采集表。');
    readOnce([draft, stations, ...formats]);
    return { command: 'collect', action, draft, stations, output, formats };
  }
  if (files.length === 0)
    throw new CliError('collect take 的草稿后面要写发回的采集表，如：collect take 草稿.json 执法队.xlsx。');
  if (output === undefined)
    throw new CliError('collect take 要用 -o 写明新草稿的文件名，如：-o 新草稿.json。');
  readOnce([draft, ...files, ...formats]);
  return { command: 'collect', action, draft, files, output, sources: options.get('sources'), formats };
}

/** @throws CliError where no file or no year is named. */
export function documentsCall(
  [file, surplus]: readonly string[],
  options: ReadonlyMap<string, string>,
  formats: readonly string[],
): DocumentsCall {
  if (file === undefined)
    throw new CliError('documents 后面要写规范性文件清单，如：documents 清单.xlsx --year 2025。');
  if (surplus !== undefined) throw new CliError(`documents 一次只处理一个文件，多写了“${surplus}”。`);
  const year = options.get('year');
  if (year === undefined) throw new CliError('documents 要用 --year 写明年度，如：--year 2025。');
  readOnce([file, ...formats]);
  const output = options.get('output');
  return { command: 'documents', file, year, output, json: options.has('json'), formats };
}

function readOnce(files: readonly string[]): void {
  if (files.filter(file => file === '-').length > 1) throw new CliError('标准输入（-）只能读一次。');
}

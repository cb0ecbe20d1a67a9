import { parseArgs } from 'node:util';
import { CliError } from './cli-error.ts';
import {
  type CollectCall,
  collectCall,
  collectOptions,
  type DocumentsCall,
  documentsCall,
} from './collect-calls.ts';
import { type BatchCall, batchCall, countyOptions, type SumCall, sumCall } from './county-calls.ts';

/** A call of the command line, understood. A file `-` is the standard input. */
export type Call =
  | { readonly command: 'help' }
  | ({
      readonly command: 'import';
      readonly file: string;
      readonly output: string | undefined;
      readonly json: boolean;
    } & WithFormats)
  | ({
      readonly command: 'check';
      readonly files: readonly string[];
      readonly last: string | undefined;
      readonly json: boolean;
    } & WithFormats)
  | ({
      readonly command: 'export';
      readonly file: string;
      readonly output: string;
      readonly fonts: string | undefined;
      /** With what the checks find as comments. */
      readonly review: boolean;
      /** The Word file that is filled instead; `partly`: also where something finds no place in it. */
      readonly template: { readonly file: string; readonly partly: boolean } | undefined;
    } & WithFormats)
  | ({
      readonly command: 'new';
      readonly year: string;
      readonly unit: string;
      readonly format: string | undefined;
      readonly output: string | undefined;
    } & WithFormats)
  | ({
      readonly command: 'review';
      readonly files: readonly [draft: string, returned: string];
      readonly json: boolean;
    } & WithFormats)
  | { readonly command: 'rules'; readonly json: boolean }
  | FormatCall
  | SumCall
  | BatchCall
  | CollectCall
  | DocumentsCall;

/** The format files to be used beside the official formats. */
interface WithFormats {
  readonly formats: readonly string[];
}

/** What is done with a format file. */
type FormatCall = { readonly command: 'format' } & (
  | ({ readonly action: 'check'; readonly file: string; readonly output: string | undefined } & WithFormats)
  | { readonly action: 'diff'; readonly files: readonly [one: string, two: string] }
  | { readonly action: 'new'; readonly from: string; readonly output: string | undefined }
);

type CommandName = Exclude<Call['command'], 'help'>;

/** What each command takes; `true`: an option that is followed by a value. */
const optionsOf: Readonly<Record<CommandName, Readonly<Record<string, boolean>>>> = {
  import: { output: true, json: false, formats: true },
  check: { last: true, json: false, formats: true },
  export: { output: true, fonts: true, review: false, template: true, partly: false, formats: true },
  new: { year: true, unit: true, format: true, output: true, formats: true },
  review: { json: false, formats: true },
  rules: { json: false },
  format: { from: true, output: true, formats: true },
  ...countyOptions,
  ...collectOptions,
};

const commandNames = Object.keys(optionsOf).join('、');

/**
 * Reads the arguments of a call, without the program's own name.
 * @throws CliError where they are not understood: nothing is guessed.
 */
export function parseCall(argv: readonly string[]): Call {
  const [first, ...rest] = argv;
  const wantsHelp = argv.some(argument => argument === '--help' || argument === '-h');
  if (wantsHelp || first === 'help') return { command: 'help' };
  if (first === undefined) throw new CliError(`没有写命令。可用的命令：${commandNames}，详见 --help。`);
  if (!isCommand(first)) {
    throw new CliError(`没有“${first}”这个命令。可用的命令：${commandNames}，详见 --help。`);
  }
  const { files, options, formats } = read(first, rest);
  const output = options.get('output');
  switch (first) {
    case 'import':
      return { command: first, file: oneFile(first, files), output, json: options.has('json'), formats };
    case 'check': {
      const last = options.get('last');
      if (files.length === 0) throw new CliError('check 后面要写草稿文件，如：check 草稿.json。');
      if ([...files, last, ...formats].filter(file => file === '-').length > 1) {
        throw new CliError('标准输入（-）只能读一次。');
      }
      return { command: first, files, json: options.has('json'), last, formats };
    }
    case 'export':
      return {
        command: first,
        file: oneFile(first, files),
        output: required(options, 'output', 'export 要用 -o 写明导出到哪个文件，如：-o 报告.docx。'),
        fonts: options.get('fonts'),
        review: options.has('review'),
        template: templateOf(options),
        formats,
      };
    case 'new':
      if (files.length > 0) throw new CliError(`new 不读文件，多写了“${files[0]}”。`);
      return {
        command: first,
        year: required(options, 'year', 'new 要用 --year 写明年度，如：--year 2025。'),
        unit: required(options, 'unit', 'new 要用 --unit 写明机关全称，如：--unit 清河县柳林镇人民政府。'),
        format: options.get('format'),
        output,
        formats,
      };
    case 'review':
      return { command: first, files: reviewFiles(files, formats), json: options.has('json'), formats };
    case 'rules':
      if (files.length > 0) throw new CliError(`rules 不读文件，多写了“${files[0]}”。`);
      return { command: first, json: options.has('json') };
    case 'format':
      return formatCall(files, options, formats);
    case 'sum':
      return sumCall(files, options, formats);
    case 'batch':
      return batchCall(files, options, formats);
    case 'collect':
      return collectCall(files, options, formats);
    case 'documents':
      return documentsCall(files, options, formats);
  }
}

function templateOf(options: ReadonlyMap<string, string>): { file: string; partly: boolean } | undefined {
  const file = options.get('template');
  const partly = options.has('partly');
  if (file === undefined) {
    if (partly) throw new CliError('--partly 要和 --template 一起写，如：--template 县模板.docx --partly。');
    return undefined;
  }
  const other = ['review', 'fonts'].find(name => options.has(name));
  if (other !== undefined) throw new CliError(`--template 不能和 --${other} 一起写：模板的样子不改。`);
  return { file, partly };
}

function reviewFiles(
  [draft, returned, surplus]: readonly string[],
  formats: readonly string[],
): readonly [draft: string, returned: string] {
  if (draft === undefined || returned === undefined || surplus !== undefined) {
    throw new CliError('review 后面要写草稿和改回来的 Word 文件，如：review 草稿.json 改好的.docx。');
  }
  if ([draft, returned, ...formats].filter(file => file === '-').length > 1)
    throw new CliError('标准输入（-）只能读一次。');
  return [draft, returned];
}

function formatCall(
  [action, ...files]: readonly string[],
  options: ReadonlyMap<string, string>,
  formats: readonly string[],
): FormatCall {
  const command = 'format';
  const output = options.get('output');
  const misplaced =
    options.has('from') && action !== 'new'
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
      if (one === '-' && two === '-') throw new CliError('标准输入（-）只能读一次。');
      return { command, action, files: [one, two] };
    }
    case 'new':
      if (files.length > 0) throw new CliError(`format new 不读文件，多写了“${files[0]}”。`);
      return {
        command,
        action,
        from: required(options, 'from', 'format new 要用 --from 写明从哪种格式开始，如：--from 2021。'),
        output,
      };
    default:
      throw new CliError('format 后面要写 check、diff 或 new，详见 --help。');
  }
}

function isCommand(word: string): word is CommandName {
  return Object.hasOwn(optionsOf, word);
}

interface Read {
  readonly files: readonly string[];
  readonly options: ReadonlyMap<string, string>;
  /** What `--formats` names, each time it is written. */
  readonly formats: readonly string[];
}

/** Node's parser finds the words; what is wrong with them is said here, in Chinese. */
function read(command: CommandName, argv: readonly string[]): Read {
  const known = optionsOf[command];
  const { tokens, positionals } = parseArgs({
    args: [...argv],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(known).map(([name, takesValue]) => [
        name,
        { type: takesValue ? 'string' : 'boolean', ...(name === 'output' ? { short: 'o' } : {}) } as const,
      ]),
    ),
  });
  const options = new Map<string, string>();
  const formats: string[] = [];
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const takesValue = known[token.name];
    if (takesValue === undefined)
      throw new CliError(`${command} 没有“${token.rawName}”这个选项，详见 --help。`);
    if (options.has(token.name)) throw new CliError(`选项“${token.rawName}”写了两次。`);
    if (takesValue && !hasValue(token)) throw new CliError(`选项“${token.rawName}”后面缺少内容。`);
    if (!takesValue && token.value !== undefined) throw new CliError(`选项“${token.rawName}”后面不带内容。`);
    if (token.name === 'formats') formats.push(token.value ?? '');
    else options.set(token.name, token.value ?? '');
  }
  return { files: positionals, options, formats };
}

/** Whether an option has its value. Another option behind it is none; `--last=-x` is one, and so is `-`. */
function hasValue({ value, inlineValue }: { value?: string | undefined; inlineValue?: boolean | undefined }) {
  if (value === undefined || value === '') return false;
  return inlineValue === true || value === '-' || !value.startsWith('-');
}

function oneFile(command: CommandName, files: readonly string[]): string {
  const [file, surplus] = files;
  if (file === undefined) throw new CliError(`${command} 后面要写一个文件，详见 --help。`);
  if (surplus !== undefined) throw new CliError(`${command} 一次只处理一个文件，多写了“${surplus}”。`);
  return file;
}

function required(options: ReadonlyMap<string, string>, name: string, otherwise: string): string {
  const value = options.get(name);
  if (value === undefined) throw new CliError(otherwise);
  return value;
}

import { parseArgs } from 'node:util';
import { CliError } from './cli-error.ts';

/**
 * What stands behind an option: of a `flag` nothing, else a value: that of an `input` is a file that is read, and
 * `inputs` may be written several times.
 */
type OptionKind = 'flag' | 'value' | 'input' | 'inputs';

/** The options that a command takes, by the names they are written with. */
export type Declared = Readonly<Record<string, OptionKind>>;

/** What a call says for declared options; undefined where one is not written. */
export type Options<Of extends Declared> = {
  readonly [Name in keyof Of]: Of[Name] extends 'flag'
    ? boolean
    : Of[Name] extends 'inputs'
      ? readonly string[]
      : string | undefined;
};

/** A call's own words, behind the name of its command. */
export interface Words<Of extends Declared> {
  readonly files: readonly string[];
  readonly options: Options<Of>;
}

/** The format files to be used beside the official formats. */
export const withFormats = { formats: 'inputs' } as const;

/** Node's parser finds the words; what is wrong with them is said here, in Chinese. */
export function readWords<Of extends Declared>(
  command: string,
  declared: Of,
  argv: readonly string[],
): Words<Of> {
  const kinds = new Map(Object.entries(declared));
  const { tokens, positionals } = parseArgs({
    args: [...argv],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      [...kinds].map(([name, kind]) => [
        name,
        {
          type: kind === 'flag' ? 'boolean' : 'string',
          ...(name === 'output' ? { short: 'o' } : {}),
        } as const,
      ]),
    ),
  });
  const options = new Map<string, boolean | string | string[] | undefined>();
  for (const [name, kind] of kinds)
    options.set(name, kind === 'flag' ? false : kind === 'inputs' ? [] : undefined);
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const kind = kinds.get(token.name);
    const before = options.get(token.name);
    if (kind === undefined) throw new CliError(`${command} 没有“${token.rawName}”这个选项，详见 --help。`);
    if (before === true || typeof before === 'string') throw new CliError(`选项“${token.rawName}”写了两次。`);
    if (kind !== 'flag' && !hasValue(token)) throw new CliError(`选项“${token.rawName}”后面缺少内容。`);
    if (kind === 'flag' && token.value !== undefined)
      throw new CliError(`选项“${token.rawName}”后面不带内容。`);
    if (Array.isArray(before)) before.push(token.value ?? '');
    else options.set(token.name, token.value ?? true);
  }
  return { files: positionals, options: Object.fromEntries(options) as Options<Of> };
}

/** Whether an option has its value. Another option behind it is none; `--last=-x` is one, and so is `-`. */
function hasValue({ value, inlineValue }: { value?: string | undefined; inlineValue?: boolean | undefined }) {
  if (value === undefined || value === '') return false;
  return inlineValue === true || value === '-' || !value.startsWith('-');
}

/** @throws CliError where more than one of the files that a call reads is the standard input, which can be read once. */
export function checkReadOnce<Of extends Declared>(declared: Of, { files, options }: Words<Of>): void {
  const isInput = (name: string) => declared[name] === 'input' || declared[name] === 'inputs';
  const named = Object.entries(options).flatMap(([name, value]: [string, unknown]) =>
    isInput(name) ? value : [],
  );
  if ([...files, ...named].filter(file => file === '-').length > 1)
    throw new CliError('标准输入（-）只能读一次。');
}

/** The only file of a call. @throws CliError where there is none, or another one. */
export function oneFile(command: string, [file, surplus]: readonly string[]): string {
  if (file === undefined) throw new CliError(`${command} 后面要写一个文件，详见 --help。`);
  if (surplus !== undefined) throw new CliError(`${command} 一次只处理一个文件，多写了“${surplus}”。`);
  return file;
}

/** The two files of a call. @throws CliError with these words where there are not two. */
export function twoFiles(
  [first, second, surplus]: readonly string[],
  otherwise: string,
): readonly [string, string] {
  if (first === undefined || second === undefined || surplus !== undefined) throw new CliError(otherwise);
  return [first, second];
}

/** @throws CliError where a command that reads no file is given one. */
export function noFile(command: string, [file]: readonly string[]): void {
  if (file !== undefined) throw new CliError(`${command} 不读文件，多写了“${file}”。`);
}

/** The value of an option that cannot be left out. @throws CliError with these words where it is. */
export function required(value: string | undefined, otherwise: string): string {
  if (value === undefined) throw new CliError(otherwise);
  return value;
}

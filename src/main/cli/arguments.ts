import { CliError } from './cli-error.ts';
import {
  type CollectCall,
  collectCall,
  collectOptions,
  type DocumentsCall,
  documentsCall,
  documentsOptions,
} from './collect-calls.ts';
import {
  type BatchCall,
  batchCall,
  batchOptions,
  type SumCall,
  sumCall,
  sumOptions,
} from './county-calls.ts';
import { type FormatCall, formatCall, formatOptions } from './format-calls.ts';
import { checkReadOnce, type Declared, readWords, type Words } from './options.ts';
import { type PictureCall, pictureCall, pictureOptions } from './picture-call.ts';
import {
  type CheckCall,
  type CompareCall,
  checkCall,
  checkOptions,
  compareCall,
  type ExportCall,
  exportCall,
  exportOptions,
  type ImportCall,
  importCall,
  importOptions,
  type NewCall,
  newCall,
  newOptions,
  type ReviewCall,
  type RulesCall,
  reviewCall,
  reviewOptions,
  rulesCall,
  rulesOptions,
} from './report-calls.ts';

/** A call of the command line, understood. A file `-` is the standard input. */
export type Call =
  | { readonly command: 'help' }
  | ImportCall
  | CheckCall
  | ExportCall
  | NewCall
  | ReviewCall
  | CompareCall
  | RulesCall
  | FormatCall
  | SumCall
  | BatchCall
  | CollectCall
  | DocumentsCall
  | PictureCall;

type CommandName = Exclude<Call['command'], 'help'>;

/** How each command's own words are read. */
const readers: Readonly<Record<CommandName, (command: string, argv: readonly string[]) => Call>> = {
  import: reader(importOptions, importCall),
  check: reader(checkOptions, checkCall),
  export: reader(exportOptions, exportCall),
  new: reader(newOptions, newCall),
  review: reader(reviewOptions, reviewCall),
  compare: reader(reviewOptions, compareCall),
  rules: reader(rulesOptions, rulesCall),
  format: reader(formatOptions, formatCall),
  sum: reader(sumOptions, sumCall),
  batch: reader(batchOptions, batchCall),
  collect: reader(collectOptions, collectCall),
  documents: reader(documentsOptions, documentsCall),
  picture: reader(pictureOptions, pictureCall),
};

const commandNames = Object.keys(readers).join('、');

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
  return readers[first](first, rest);
}

function isCommand(word: string): word is CommandName {
  return Object.hasOwn(readers, word);
}

/** Reads a command's words by what it declares, and makes a call of them. */
function reader<Of extends Declared>(declared: Of, callOf: (words: Words<Of>) => Call) {
  return (command: string, argv: readonly string[]): Call => {
    const words = readWords(command, declared, argv);
    const call = callOf(words);
    checkReadOnce(declared, words);
    return call;
  };
}

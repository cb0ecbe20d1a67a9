// npm run check:sizes [-- --table]: fails on a file or a function that has grown too long to be read at a sitting;
// with --table prints the sizes, room by room.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';

const longestFile = 300;
const longestFunction = 60;

interface Sized {
  readonly place: string;
  readonly lines: number;
}

interface SourceFile extends Sized {
  /** The folder that it is counted with, e.g. src/shared/checks. */
  readonly room: string;
  readonly functions: readonly Sized[];
}

const lineCount = (text: string) => text.replace(/\n$/, '').split('\n').length;

function readSource(path: string): SourceFile {
  const text = readFileSync(path, 'utf8');
  const functions = functionsIn(parseSync(path, text).program).map(({ start, end }) => ({
    place: `${path}:${lineCount(text.slice(0, start + 1))}`,
    lines: lineCount(text.slice(start, end)),
  }));
  const room = path.split('/').slice(0, -1).slice(0, 3).join('/');
  return { place: path, lines: lineCount(text), room, functions };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where the functions of a syntax tree stand, however deep. */
function functionsIn(node: unknown): readonly Span[] {
  if (typeof node !== 'object' || node === null) return [];
  const inside = Object.values(node).flatMap(functionsIn);
  const type = 'type' in node ? String(node.type) : '';
  const isFunction = /^(?:FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(type);
  return isFunction ? [node as unknown as Span, ...inside] : inside;
}

const files = ['src', 'scripts']
  .flatMap(folder =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(name => join(folder, name)),
  )
  .map(path => path.replaceAll('\\', '/'))
  .filter(path => /\.tsx?$/.test(path))
  .map(readSource);

const longest = (sized: readonly Sized[]) => Math.max(0, ...sized.map(({ lines }) => lines));

function median(sized: readonly Sized[]): number {
  const sorted = sized.map(({ lines }) => lines).toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

function row(name: string, of: readonly SourceFile[]): string {
  const functions = of.flatMap(file => file.functions);
  const figures = [
    of.length,
    median(of),
    longest(of),
    functions.length,
    median(functions),
    longest(functions),
  ];
  return `| ${[name, ...figures].join(' | ')} |`;
}

if (process.argv.includes('--table')) {
  console.log('| room | files | median lines | longest | functions | median lines | longest |');
  console.log('|---|---|---|---|---|---|---|');
  for (const room of new Set(files.map(file => file.room))) {
    console.log(
      row(
        room,
        files.filter(file => file.room === room),
      ),
    );
  }
  console.log(row('all', files));
}

const tooLong = [
  ...files.filter(({ lines }) => lines > longestFile).map(file => ({ ...file, limit: longestFile })),
  ...files
    .flatMap(({ functions }) => functions)
    .filter(({ lines }) => lines > longestFunction)
    .map(found => ({ ...found, limit: longestFunction })),
];
for (const { place, lines, limit } of tooLong)
  console.error(`✖ ${place} has ${lines} lines, more than ${limit}`);
process.exit(tooLong.length > 0 ? 1 : 0);

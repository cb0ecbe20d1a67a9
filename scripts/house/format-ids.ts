import { parseAst } from 'vite';
import type { Format } from '../../src/shared/formats/compile.ts';
import { ordinaryWords } from './ordinary-words.ts';
import type { Node } from './syntax.ts';

/** A place where code names a part of a format. */
export interface NamedId {
  /** From 1. */
  readonly line: number;
  /** What stands there: an id, or an address that begins with a table's. */
  readonly words: string;
}

/** The ids that only a format may spell, and what addresses begin with. */
export interface FormatIds {
  readonly ids: ReadonlySet<string>;
  /** Table ids: the first part of every address. */
  readonly tables: ReadonlySet<string>;
}

/** Every id of a table, a row, a column or a section of the formats. */
export function idsOf(formats: readonly Format[]): FormatIds {
  const cells = formats.flatMap(format => [...format.cells.values()]);
  const tables = new Set(formats.flatMap(format => format.tables.map(({ id }) => id)));
  const parts = cells.flatMap(({ row, column }) => [row, column]).filter(id => id !== '');
  const sections = formats.flatMap(format => format.sections.map(({ id }) => id));
  return { ids: new Set([...tables, ...parts, ...sections]), tables };
}

/**
 * Where a module's source names a part of a format: strings and templates that are an id or begin with a table's
 * (`requests.granted`), and the names of fields (`texts.overview`, `{ overview: … }`). Ids that are also words for
 * something else are let pass where they are that; see ordinary-words.ts.
 */
export function namedIds(
  source: string,
  { ids, tables }: FormatIds,
  lang: 'ts' | 'tsx' = 'ts',
): readonly NamedId[] {
  const program = parseAst(source, { lang }) as unknown as Node;
  const isAddress = (words: string) =>
    tables.has(words.slice(0, Math.max(0, words.indexOf('.')))) && /^[\w*.]+$/.test(words);
  return wordsIn(program)
    .filter(({ words, as }) => (ids.has(words) && !ordinaryWords[as].has(words)) || isAddress(words))
    .map(({ words, start }) => ({ words, line: source.slice(0, start).split('\n').length }))
    .sort((a, b) => a.line - b.line);
}

interface Words {
  readonly words: string;
  readonly start: number;
  readonly as: keyof typeof ordinaryWords;
}

function wordsIn(node: Node): readonly Words[] {
  const own = wordsOf(node);
  const below = Object.values(node).flatMap(value =>
    (Array.isArray(value) ? value : [value]).flatMap(child => (isNode(child) ? wordsIn(child) : [])),
  );
  return own ? [own, ...below] : below;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Partial<Node>).type === 'string';
}

/** What a node spells that may be an id. */
function wordsOf(node: Node): Words | undefined {
  const { start } = node;
  if (node.type === 'Literal') {
    return typeof node.value === 'string' ? { words: node.value, start, as: 'texts' } : undefined;
  }
  if (node.type === 'TemplateElement') {
    const { cooked = '' } = node.value as { readonly cooked?: string };
    // `requests.${row}` begins an address as well.
    return { words: cooked.replace(/\.$/, '.x'), start, as: 'texts' };
  }
  const name =
    node.type === 'MemberExpression' ? node.property : node.type === 'Property' ? node.key : undefined;
  if (!isNode(name) || name.type !== 'Identifier' || node.computed === true) return undefined;
  return { words: String(name.name), start, as: 'fields' };
}

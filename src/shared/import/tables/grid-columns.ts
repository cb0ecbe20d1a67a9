import { wholeKey, withoutRemarks } from '../../formats/label-key.ts';
import { type ColumnLabel, isInYuan, nearHeading } from '../labels/label-book.ts';
import type { SourceCell } from '../source.ts';

/** What the headings say of the grid's columns. */
export interface GridColumns {
  /** For every grid column with a heading of the format: which of the format's columns it is. */
  readonly leafAt: ReadonlyMap<number, number>;
  /** For every grid column with a heading of the format: which of the format's columns its words may mean. */
  readonly candidatesAt: ReadonlyMap<number, readonly number[]>;
  /** Grid columns under every heading that the format prints over theirs, and under no other. */
  readonly proven: ReadonlySet<number>;
  /** Grid columns under a heading the format does not know, with its words. */
  readonly extraAt: ReadonlyMap<number, string>;
  /** The format's columns that no heading names. */
  readonly missing: readonly ColumnLabel[];
  /** The format's columns whose heading gives the amounts in 元 instead of 万元. */
  readonly inYuan: ReadonlySet<number>;
}

/** The headings over one grid column, from the top; a merged heading counts once. */
interface Chain {
  readonly column: number;
  readonly cells: readonly SourceCell[];
  readonly keys: readonly string[];
}

/**
 * Maps grid columns to the format's by the printed headings. A column whose own label several share (总计) is
 * told by the headings above it, or by the order where every heading is there; otherwise it stays unknown.
 * @param printed keys of all headings of the table
 */
export function resolveColumns(
  headings: readonly SourceCell[],
  width: number,
  firstColumn: number,
  columns: readonly ColumnLabel[],
  printed: ReadonlySet<string>,
): GridColumns {
  const chains = chainsOf(headings, width);
  const candidates = chains.map(chain => candidatesOf(chain, columns));
  const leafAt = new Map<number, number>();
  const ordered = inOrder(chains, candidates, columns.length);
  chains.forEach((chain, index) => {
    const leaf = ordered?.get(chain.column) ?? only(candidates[index] ?? []);
    if (leaf !== undefined) leafAt.set(chain.column, leaf);
  });
  dropRepeated(leafAt, chains);
  const extraAt = new Map(
    chains
      .filter((chain, at) => chain.column >= firstColumn && (candidates[at]?.length ?? 0) === 0)
      .filter(chain => !isMadeOf(chain.keys.at(-1) ?? '', printed))
      .flatMap(chain => {
        const words = chain.cells.at(-1)?.text.replace(/\s+/g, '') ?? '';
        return words === '' ? [] : [[chain.column, words] as const];
      }),
  );
  const found = new Set(leafAt.values());
  const inYuan = new Set(
    chains.flatMap(chain => {
      const leaf = leafAt.get(chain.column);
      return leaf !== undefined && chain.keys.some(isInYuan) ? [leaf] : [];
    }),
  );
  const candidatesAt = new Map(
    chains.map((chain, index) => [chain.column, candidates[index] ?? []] as const),
  );
  const proven = new Set(
    chains.flatMap(chain => {
      const column = columns[leafAt.get(chain.column) ?? -1];
      return column && isProven(chain, column, columns) ? [chain.column] : [];
    }),
  );
  const missing = columns.filter((_, index) => !found.has(index));
  return { leafAt, candidatesAt, proven, extraAt, missing, inYuan };
}

/** Whether words are nothing but labels of the format: a heading over several columns, or two written into one cell. */
function isMadeOf(key: string, printed: ReadonlySet<string>): boolean {
  if (printed.has(key)) return true;
  return [...printed].some(label => {
    const rest = key.startsWith(label) ? key.slice(label.length) : '';
    return label !== '' && rest !== '' && printed.has(rest);
  });
}

/** Whether exactly the headings stand over a column that the format prints there. */
function isProven(chain: Chain, column: ColumnLabel, columns: readonly ColumnLabel[]): boolean {
  const printed = new Set(columns.flatMap(({ keys, above }) => [...keys, ...above]));
  const own = chain.keys.filter(key => printed.has(key) && !column.keys.has(key));
  return own.join() === column.above.join();
}

function chainsOf(headings: readonly SourceCell[], width: number): readonly Chain[] {
  return Array.from({ length: width }, (_, column) => {
    const cells = headings.filter(
      cell => cell.column <= column && column < cell.column + cell.columnSpan && cell.text.trim() !== '',
    );
    return { column, cells, keys: cells.map(cell => wholeKey(cell.text)) };
  }).filter(chain => chain.cells.length > 0);
}

/** The format's columns that a grid column may be: its lowest headings make up their label, those above fit best. */
function candidatesOf(chain: Chain, columns: readonly ColumnLabel[]): readonly number[] {
  // A label may be torn over two or three cells below each other.
  const own = new Set([1, 2, 3].map(count => chain.keys.slice(-count).join('')));
  own.add(wholeKey(withoutRemarks(chain.cells.at(-1)?.text ?? '')));
  const fitting = columns.flatMap((column, index) => {
    if (![...column.keys].some(key => own.has(key))) return [];
    return [{ index, fit: column.above.filter(key => chain.keys.includes(key)).length }];
  });
  if (fitting.length === 0) return abbreviated(chain.cells.at(-1)?.text ?? '', columns);
  const best = Math.max(0, ...fitting.map(each => each.fit));
  return fitting.filter(each => each.fit === best).map(each => each.index);
}

/** The one column whose label holds these words, a remark in brackets apart, or that they are a slip for. */
function abbreviated(words: string, columns: readonly ColumnLabel[]): readonly number[] {
  const key = wholeKey(withoutRemarks(words));
  if (key.length < 4) return [];
  const holding = columns.flatMap((column, index) =>
    [...column.keys].some(label => label.includes(key)) ? [index] : [],
  );
  if (holding.length === 1) return holding;
  const near = columns.flatMap(({ keys }, index) => (nearHeading(key, keys) === undefined ? [] : [index]));
  return near.length === 1 ? near : [];
}

function only(candidates: readonly number[]): number | undefined {
  return candidates.length === 1 ? candidates[0] : undefined;
}

/** Where headings are exactly as many as columns and each may be the one at its place, they are in order. */
function inOrder(
  chains: readonly Chain[],
  candidates: readonly (readonly number[])[],
  count: number,
): ReadonlyMap<number, number> | undefined {
  const named = chains.flatMap((chain, index) => {
    const own = candidates[index] ?? [];
    return own.length > 0 ? [{ column: chain.column, heading: chain.cells.at(-1), own }] : [];
  });
  const groups = named.filter((each, index) => each.heading !== named[index - 1]?.heading);
  if (groups.length !== count || !groups.every((group, index) => group.own.includes(index))) return undefined;
  const order = new Map(groups.map((group, index) => [group.heading, index]));
  return new Map(named.map(each => [each.column, order.get(each.heading) ?? 0]));
}

/** Two different headings for one column of the format: neither is certain. */
function dropRepeated(leafAt: Map<number, number>, chains: readonly Chain[]): void {
  const headingOf = new Map(chains.map(chain => [chain.column, chain.cells.at(-1)]));
  const headings = new Map<number, Set<SourceCell | undefined>>();
  for (const [column, leaf] of leafAt) {
    const seen = headings.get(leaf) ?? new Set();
    seen.add(headingOf.get(column));
    headings.set(leaf, seen);
  }
  for (const [column, leaf] of [...leafAt]) {
    if ((headings.get(leaf)?.size ?? 0) > 1) leafAt.delete(column);
  }
}

/** Whether the columns stand as the format prints them. */
export function isOrdered({ leafAt }: GridColumns): boolean {
  const leaves = [...leafAt].sort((a, b) => a[0] - b[0]).map(each => each[1]);
  return leaves.every((leaf, at) => leaf >= (leaves[at - 1] ?? 0));
}

/** The grid columns that a cell covers. */
export function columnsUnder({ column, columnSpan }: SourceCell): readonly number[] {
  return Array.from({ length: columnSpan }, (_, at) => column + at);
}

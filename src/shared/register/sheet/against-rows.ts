import { orderedJson } from '../../ordered-json.ts';

interface KeptRow {
  readonly id: string;
  readonly register: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** How rows that were read stand to what the register holds, by what such rows are told apart by. */
export interface Against<Row> {
  readonly added: readonly Row[];
  /** Those that say what is there already. */
  readonly same: readonly Row[];
  /** Those that are there by their key and say something else. */
  readonly differing: readonly { readonly there: Row; readonly read: Row }[];
  /** Keys that stand in more than one row of the sheet. */
  readonly twice: readonly string[];
}

/** How rows of one kind are compared. */
export interface Comparing<Row> {
  /** What tells them apart, as 编号; a row that has none, empty, is always new. */
  readonly keyOf: (row: Row) => string;
  /** What a row says that counts in comparing, ids of its parts left out. */
  readonly saidBy?: (row: Row) => object;
}

/** Compares rows that were read with those that are there. */
export function againstRows<Row extends KeptRow>(
  read: readonly Row[],
  there: readonly Row[],
  { keyOf, saidBy = row => row }: Comparing<Row>,
): Against<Row> {
  const known = new Map(there.filter(row => keyOf(row) !== '').map(row => [keyOf(row), row] as const));
  const added: Row[] = [];
  const same: Row[] = [];
  const differing: { there: Row; read: Row }[] = [];
  const seen = new Map<string, number>();
  for (const row of read) {
    const key = keyOf(row);
    seen.set(key, (seen.get(key) ?? 0) + 1);
    const before = known.get(key);
    if (!before) added.push(row);
    else if (contentOf(saidBy(before)) === contentOf(saidBy(row))) same.push(before);
    else differing.push({ there: before, read: row });
  }
  const twice = [...seen].flatMap(([key, count]) => (key !== '' && count > 1 ? [key] : []));
  return { added, same, differing, twice };
}

/** What is said, without what only the register gives a row, whatever the order of its fields. */
function contentOf(said: object): string {
  const own: Partial<KeptRow> = { ...said };
  for (const given of ['id', 'register', 'createdAt', 'updatedAt'] as const) delete own[given];
  return orderedJson(own);
}

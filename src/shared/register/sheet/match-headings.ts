import { wholeKey, withoutRemark } from '../../formats/label-key.ts';
import type { Field, SheetForm } from './field.ts';

/** What a column of somebody's sheet is taken for. */
export interface MappedColumn {
  readonly heading: string;
  /** The id of a field; undefined: none of them, its words are kept in the note. */
  readonly field?: string;
  /** A column the program knows and needs nothing of: 序号, a name made unreadable. */
  readonly ignored?: true;
  /** `own`: the program's heading; `synonym`: another word for it; `remembered`: said so when last imported. */
  readonly how?: 'own' | 'synonym' | 'remembered';
}

/** Which row holds the headings, from 0, and what the columns below it are taken for. */
export interface Mapping {
  readonly headRow: number;
  readonly columns: readonly MappedColumn[];
}

/** What a unit's own headings were said to mean: heading → field, empty for none. */
export type RememberedHeadings = Readonly<Record<string, string>>;

/** The headings may stand below a title and a line of remarks. */
const searchedRows = 10;

/**
 * Finds the headings of a sheet and what they mean: of the first rows the one in which most cells are headings.
 * Undefined where no row has two. No field is given to two columns: the first one that names it has it.
 */
export function mapHeadings(
  rows: readonly (readonly string[])[],
  form: SheetForm,
  remembered: RememberedHeadings = {},
): Mapping | undefined {
  const mappings = rows
    .slice(0, searchedRows)
    .map((headings, headRow) => ({ headRow, columns: mapRow(headings, form, remembered) }));
  const known = ({ columns }: Mapping) => columns.filter(({ field }) => field !== undefined).length;
  const best = mappings.reduce(
    (one, other) => (known(other) > known(one) ? other : one),
    mappings[0] ?? none,
  );
  return known(best) >= 2 ? best : undefined;
}

const none: Mapping = { headRow: 0, columns: [] };

function mapRow(
  headings: readonly string[],
  { fields, ignored }: SheetForm,
  remembered: RememberedHeadings,
): readonly MappedColumn[] {
  const taken = new Set<string>();
  return headings.map(heading => {
    const found = meaningOf(heading, fields, remembered);
    if (!found && ignored.some(name => wholeKey(name) === wholeKey(heading)))
      return { heading, ignored: true };
    if (!found || taken.has(found.field)) return { heading };
    taken.add(found.field);
    return { heading, ...found };
  });
}

function meaningOf(heading: string, fields: readonly Field[], remembered: RememberedHeadings) {
  const keys = [wholeKey(heading), wholeKey(withoutRemark(heading))];
  if (keys[0] === '' || /脱敏/.test(heading)) return undefined;
  if (Object.hasOwn(remembered, heading)) {
    const field = fields.find(({ id }) => id === remembered[heading]);
    return field && ({ field: field.id, how: 'remembered' } as const);
  }
  const own = fields.find(field => keys.includes(wholeKey(field.heading)));
  if (own) return { field: own.id, how: 'own' } as const;
  const other = fields.find(({ synonyms }) => synonyms.some(synonym => keys.includes(wholeKey(synonym))));
  return other && ({ field: other.id, how: 'synonym' } as const);
}

/** A mapping with one column taken for another field, or for none; a field another column had moves here. */
export function withColumn(mapping: Mapping, column: number, field: string | undefined): Mapping {
  return {
    ...mapping,
    columns: mapping.columns.map((each, index): MappedColumn => {
      if (index === column)
        return field === undefined ? { heading: each.heading } : { heading: each.heading, field };
      return each.field !== undefined && each.field === field ? { heading: each.heading } : each;
    }),
  };
}

/** What to remember of a mapping for the unit's next sheet. */
export function rememberedFrom({ columns }: Mapping): RememberedHeadings {
  return Object.fromEntries(
    columns.flatMap(({ heading, field = '' }) => (heading.trim() === '' ? [] : [[heading, field]])),
  );
}

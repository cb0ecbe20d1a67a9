import type { Finding, Fix } from '../checks/finding.ts';
import type { Format } from '../formats/compile.ts';
import { type FormatRegistry, officialFormats } from '../formats/registry.ts';
import { type Draft, textOf } from '../report/draft.ts';
import { replaceStretch, setCells } from '../report/updates.ts';
import type { RuleId } from '../rules/registry.ts';

/**
 * What can be repaired all at once: years of the year before, numbers in the words by the tables, and what is merely
 * written in another form than usual.
 */
export const bulkKinds = ['years', 'figures', 'form'] as const;

export type BulkKind = (typeof bulkKinds)[number];

const rulesOf: Readonly<Record<BulkKind, readonly RuleId[]>> = {
  years: ['text.year'],
  figures: ['text.figure'],
  form: ['text.wording', 'text.punctuation', 'text.printed', 'cell.notation', 'cell.unit', 'cell.decimals'],
};

/** One repair among those made at once, with the finding that offers it. */
export interface BulkRepair {
  readonly finding: Finding;
  readonly fix: Fix;
}

/**
 * The repairs of one kind that can be made together, in the order of the findings: those that write words or cells, no
 * two of them in the same place. What somebody found right (已核实) is left alone, and so is a year that is only asked
 * about (a hint).
 */
export function bulkRepairs(findings: readonly Finding[], kind: BulkKind): readonly BulkRepair[] {
  const taken: BulkRepair[] = [];
  for (const finding of findings) {
    const { fix } = finding;
    const isMeant = rulesOf[kind].includes(finding.rule) && finding.acknowledged === undefined;
    if (!isMeant || !fix || (kind === 'years' && finding.severity === 'hint')) continue;
    if (!fix.text && !fix.cells) continue;
    if (!taken.some(other => touchesSame(other.fix, fix))) taken.push({ finding, fix });
  }
  return taken;
}

function touchesSame(one: Fix, other: Fix): boolean {
  const cells = Object.keys(one.cells ?? {});
  if (cells.some(id => Object.hasOwn(other.cells ?? {}, id))) return true;
  const [a, b] = [one.text, other.text];
  return (
    a?.section === b?.section && a !== undefined && b !== undefined && a.start < b.end && b.start < a.end
  );
}

/** Makes repairs that touch different places, as one step. */
export function applyTogether(
  draft: Draft,
  repairs: readonly BulkRepair[],
  formats: FormatRegistry = officialFormats,
): Draft {
  const cells = Object.assign({}, ...repairs.map(({ fix }) => fix.cells ?? {}));
  const filled = Object.keys(cells).length === 0 ? draft : setCells(draft, cells, formats);
  // The last place of a text first, so that none moves the place of another.
  const edits = repairs
    .flatMap(({ fix }) => fix.text ?? [])
    .toSorted((one, other) => other.start - one.start);
  return edits.reduce(replaceStretch, filled);
}

/** What a repair changes, for showing it before it is made: the words around the place, or the cell. */
export interface ShownChange {
  readonly lead: string;
  readonly before: string;
  readonly after: string;
  readonly rest: string;
}

/** How many characters of the words around a place are shown. */
const around = 12;

/** A repair as it is shown; a cell is called by its place in the tables. */
export function shownChange(draft: Draft, format: Format, { fix }: BulkRepair): ShownChange {
  if (fix.text) {
    const { section, start, end, replacement } = fix.text;
    const text = textOf(draft, section);
    return {
      lead: text.slice(Math.max(0, start - around), start),
      before: text.slice(start, end),
      after: replacement,
      rest: text.slice(end, end + around),
    };
  }
  const [[id, after] = ['', '']] = Object.entries(fix.cells ?? {});
  return { lead: format.cells.get(id)?.place ?? id, before: draft.cells[id] ?? '', after, rest: '' };
}

import type { CheckedReport } from '../checks/context.ts';
import type { Finding } from '../checks/finding.ts';
import type { Format } from '../formats/compile.ts';
import { marksOf, type ShownCells } from './cell-view.ts';
import type { FindingCounts } from './finding-counts.ts';
import type { SectionId } from './section-id.ts';
import { type SectionState, sectionStates } from './sections.ts';
import { countsOf } from './standing.ts';
import { mergeBlanks } from './unfilled.ts';

/** What the editor shows that follows from a report and the findings to show. */
export interface DerivedReport extends ShownCells {
  readonly format: Format;
  readonly sections: ReadonlyMap<SectionId, SectionState>;
  readonly standing: FindingCounts;
  /** The findings it was derived from. */
  readonly findings: readonly Finding[];
}

/**
 * Derives what the screen shows. `findings` are the ones to show: see `settledFindings`.
 * `before` is the derivation it replaces; what did not change is shared with it.
 */
export function deriveReport(
  report: CheckedReport,
  findings: readonly Finding[],
  before?: DerivedReport,
): DerivedReport {
  const same = before?.findings === findings ? before : undefined;
  return {
    format: report.format,
    tables: report,
    marks: same?.marks ?? marksOf(findings),
    sections: sameSections(sectionStates(report, findings), before?.sections),
    standing: same?.standing ?? countsOf(findings),
    findings,
  };
}

/** The map before, where it says the same. */
function sameSections(
  sections: DerivedReport['sections'],
  before: DerivedReport['sections'] | undefined,
): DerivedReport['sections'] {
  if (before?.size !== sections.size) return sections;
  for (const [id, state] of sections) {
    const old = before.get(id);
    if (old?.progress !== state.progress) return sections;
    const { error, warning, hint } = old.counts;
    const { counts } = state;
    if (error !== counts.error || warning !== counts.warning || hint !== counts.hint) return sections;
  }
  return before;
}

/** What tells one finding from another while figures change: its rule and the place it speaks of. */
export function findingKey({ rule, text, cells }: Finding): string {
  // A balance reads thirty cells; where they begin and end tells it from any other of its rule.
  return text
    ? `${rule} ${text.section} ${text.start}`
    : `${rule} ${cells[0] ?? ''} ${cells.at(-1) ?? ''} ${cells.length}`;
}

/**
 * Findings with a key each that no other of them has, however alike they are: two may speak of the same words, and
 * a list that is drawn by keys would keep the cards of those that are gone.
 */
export function keyed(
  findings: readonly Finding[],
): readonly { readonly key: string; readonly finding: Finding }[] {
  const seen = new Map<string, number>();
  return findings.map(finding => {
    const key = findingKey(finding);
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return { key: count === 0 ? key : `${key} #${count}`, finding };
  });
}

/**
 * Findings that say the same as before are the same objects, and where all do, the same array: a list draws
 * only what changed.
 */
export function sharedFindings(findings: readonly Finding[], before: readonly Finding[]): readonly Finding[] {
  const gone = before.filter(finding => !findings.includes(finding));
  const old = new Map(gone.map(finding => [findingKey(finding), finding]));
  const shared = findings.map(finding => {
    if (old.size === 0 || before.includes(finding)) return finding;
    const candidate = old.get(findingKey(finding));
    return candidate && saysTheSame(candidate, finding) ? candidate : finding;
  });
  const same = shared.length === before.length && shared.every((finding, index) => finding === before[index]);
  return same ? before : shared;
}

/** Whether two findings, or parts of them, are alike in everything. */
function saysTheSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const entries = Object.entries(a);
  return (
    entries.length === Object.keys(b).length &&
    entries.every(([key, value]) => saysTheSame(value, (b as Record<string, unknown>)[key]))
  );
}

/**
 * The findings to show while a cell is being typed into: one that reads the cell and was not there before
 * the typing began waits until the cell is left, so that a first digit does not flash red. The blanks of a
 * table are one finding.
 */
export function settledFindings(
  findings: readonly Finding[],
  typing: { readonly cell: string; readonly before: ReadonlySet<string> } | undefined,
): readonly Finding[] {
  const settled = typing
    ? findings.filter(
        finding => !finding.cells.includes(typing.cell) || typing.before.has(findingKey(finding)),
      )
    : findings;
  return mergeBlanks(settled);
}

import type { CheckedReport } from '../checks/context.ts';
import type { Finding, Severity } from '../checks/finding.ts';
import type { Format } from '../formats/compile.ts';
import { tableOf } from '../formats/grid.ts';
import type { TableId, TextId } from '../formats/types.ts';
import { textOf } from '../report/draft.ts';
import { type Progress, tableFill } from '../report/table-fill.ts';
import { isOpenProblem } from './unfilled.ts';

/** A page of the editor: the cover (title, introduction, signature) and the six sections. */
export type SectionId = 'cover' | TableId | Exclude<TextId, 'introduction'>;

export interface SectionState {
  readonly progress: Progress;
  /** Findings about what is there; what is not filled in yet is told by `progress`. */
  readonly counts: Readonly<Record<Severity, number>>;
}

/** The sections of a format in the order of the paper, the cover first. */
export function sectionIds(format: Format): readonly SectionId[] {
  return ['cover', ...format.sections.map(section => section.id)];
}

/** The section a finding belongs to: where its words are, else where its likeliest cell is, else the cover. */
export function sectionOf(finding: Finding): SectionId {
  if (finding.text) return finding.text.section === 'introduction' ? 'cover' : finding.text.section;
  const [first] = finding.cells;
  return first === undefined ? 'cover' : (tableOf(first) as TableId);
}

/** The state of every section, for the navigation at the left. */
export function sectionStates(
  report: CheckedReport,
  findings: readonly Finding[],
): ReadonlyMap<SectionId, SectionState> {
  const states = new Map<SectionId, { progress: Progress; counts: Record<Severity, number> }>();
  for (const id of sectionIds(report.format)) {
    const counts = { error: 0, warning: 0, hint: 0 };
    states.set(id, { progress: progressOf(id, report), counts });
  }
  for (const finding of findings) {
    const state = states.get(sectionOf(finding));
    if (state && isOpenProblem(finding)) state.counts[finding.severity] += 1;
  }
  return states;
}

function progressOf(id: SectionId, { draft, format, fills }: CheckedReport): Progress {
  if (id === 'cover') {
    if (draft.unit.trim() === '') return textOf(draft, 'introduction').trim() === '' ? 'empty' : 'partial';
    return textOf(draft, 'introduction').trim() === '' ? 'partial' : 'full';
  }
  const table = format.tables.find(candidate => candidate.id === id);
  if (table) return tableFill(fills, table.id).progress;
  if (textOf(draft, id as TextId).trim() === '') return 'empty';
  // What was carried over from last year is not yet this year's text.
  return draft.inherited?.includes(id) ? 'partial' : 'full';
}

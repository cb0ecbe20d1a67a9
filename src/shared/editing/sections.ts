import type { CheckedReport } from '../checks/context.ts';
import type { Finding, Severity } from '../checks/finding.ts';
import type { Format } from '../formats/compile.ts';
import { tableOf } from '../formats/grid.ts';
import { type CellId, introductionId, type TextId } from '../formats/types.ts';
import { textOf } from '../report/draft.ts';
import { type Progress, tableFill } from '../report/table-fill.ts';
import { coverId, type SectionId } from './section-id.ts';
import { isOpenProblem } from './unfilled.ts';

export interface SectionState {
  readonly progress: Progress;
  /** Findings about what is there; what is not filled in yet is told by `progress`. */
  readonly counts: Readonly<Record<Severity, number>>;
}

/** The sections of a format in the order of the paper, the cover first. */
export function sectionIds(format: Format): readonly SectionId[] {
  return [coverId, ...format.sections.map(section => section.id)];
}

/** The page on which a text stands: the introduction is on the cover. */
export function pageOf(text: TextId): SectionId {
  return text === introductionId ? coverId : text;
}

/** Where a page begins to be filled in: at its first figure or the beginning of its text; the cover as a whole. */
export function openingOf(
  { grids }: Format,
  section: SectionId,
): {
  readonly section: SectionId;
  readonly cell?: CellId;
  readonly text?: { readonly id: TextId; readonly start: number; readonly end: number };
} {
  if (section === coverId) return { section };
  const grid = grids.get(section);
  if (!grid) return { section, text: { id: section, start: 0, end: 0 } };
  const first = grid.cells.find(cell => cell.role === 'value');
  return first?.role === 'value' ? { section, cell: first.cell } : { section };
}

/** The page of the table of requests; the cover where the format has none. */
export function requestsPage({ roles }: Format): SectionId {
  return roles.requests?.table ?? coverId;
}

/** The section a finding belongs to: where its words are, else where its likeliest cell is, else the cover. */
export function sectionOf(finding: Finding): SectionId {
  if (finding.text) return pageOf(finding.text.section);
  const [first] = finding.cells;
  return first === undefined ? coverId : tableOf(first);
}

/** What the navigation calls a page: the cover by the name given, a section by its own. */
export function pageName({ sections }: Format, id: SectionId, cover: string): string {
  return id === coverId ? cover : (sections.find(section => section.id === id)?.short ?? id);
}

/** The page of this format that an address names: the cover where the format has no such section. */
export function knownSection(format: Format, id: SectionId): SectionId {
  return sectionIds(format).includes(id) ? id : coverId;
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
  if (id === coverId) {
    if (draft.unit.trim() === '') return textOf(draft, introductionId).trim() === '' ? 'empty' : 'partial';
    return textOf(draft, introductionId).trim() === '' ? 'partial' : 'full';
  }
  const table = format.tables.find(candidate => candidate.id === id);
  if (table) return tableFill(fills, table.id).progress;
  if (textOf(draft, id).trim() === '') return 'empty';
  // What was carried over from last year is not yet this year's text.
  return draft.inherited?.includes(id) ? 'partial' : 'full';
}

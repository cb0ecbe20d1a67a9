import type { Finding, Severity } from '../checks/finding.ts';
import type { Format } from '../formats/compile.ts';
import type { Grid } from '../formats/grid.ts';
import type { TableId, TextId } from '../formats/types.ts';
import { type Draft, textOf } from '../report/draft.ts';
import type { Values } from '../report/values.ts';
import { isOpenProblem } from './unfilled.ts';

/** A page of the editor: the cover (title, introduction, signature) and the six sections. */
export type SectionId = 'cover' | TableId | Exclude<TextId, 'introduction'>;

/** How far a section is: nothing in it yet, something, or nothing left to fill in. */
export type Progress = 'empty' | 'partial' | 'full';

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
  const [table] = finding.cells[0]?.split('.') ?? [];
  return table === undefined ? 'cover' : (table as TableId);
}

/** The state of every section, for the navigation at the left. */
export function sectionStates(
  draft: Draft,
  format: Format,
  values: Values,
  findings: readonly Finding[],
): ReadonlyMap<SectionId, SectionState> {
  const states = new Map<SectionId, { progress: Progress; counts: Record<Severity, number> }>();
  for (const id of sectionIds(format)) {
    const counts = { error: 0, warning: 0, hint: 0 };
    states.set(id, { progress: progressOf(id, draft, format, values), counts });
  }
  for (const finding of findings) {
    const state = states.get(sectionOf(finding));
    if (state && isOpenProblem(finding)) state.counts[finding.severity] += 1;
  }
  return states;
}

function progressOf(id: SectionId, draft: Draft, format: Format, values: Values): Progress {
  if (id === 'cover') {
    if (draft.unit.trim() === '') return textOf(draft, 'introduction').trim() === '' ? 'empty' : 'partial';
    return textOf(draft, 'introduction').trim() === '' ? 'partial' : 'full';
  }
  const grid = format.grids.get(id as TableId);
  if (!grid) {
    if (textOf(draft, id as TextId).trim() === '') return 'empty';
    // What was carried over from last year is not yet this year's text.
    return draft.inherited?.includes(id) ? 'partial' : 'full';
  }
  return tableProgress(grid, values);
}

function tableProgress(grid: Grid, values: Values): Progress {
  const known = progresses.get(values)?.get(grid);
  if (known) return known;
  const kinds = grid.cells.flatMap(cell =>
    cell.role === 'value' ? [values.get(cell.cell)?.figure.kind ?? 'blank'] : [],
  );
  const filled = kinds.filter(kind => kind !== 'blank').length;
  const progress = filled === 0 ? 'empty' : filled < kinds.length ? 'partial' : 'full';
  const ofValues = progresses.get(values) ?? new Map<Grid, Progress>();
  progresses.set(values, ofValues.set(grid, progress));
  return progress;
}

/** Values are never changed in place: while texts are typed the tables are not counted again. */
const progresses = new WeakMap<Values, Map<Grid, Progress>>();

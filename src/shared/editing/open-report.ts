import { type Calculation, calculate } from '../checks/calculate.ts';
import type { Finding } from '../checks/finding.ts';
import { arrange } from '../checks/run-families.ts';
import { type FormatRegistry, officialFormats } from '../formats/registry.ts';
import type { CellId } from '../formats/types.ts';
import type { Draft } from '../report/draft.ts';
import { refreshBindings } from '../writing/bindings.ts';
import { type DerivedReport, deriveReport, settledFindings, sharedFindings } from './derive.ts';

/** The report in the editor, with everything that follows from it. */
export interface OpenReport {
  readonly draft: Draft;
  /** Last year's report of the same unit, where there is one. */
  readonly last: Draft | undefined;
  readonly calculation: Calculation;
  /** Finds what differs from what stands beside the report, as a register does; absent where nothing does. */
  readonly beside?: Beside | undefined;
  /** What was last found in the words: they are read after a pause, not at every key. */
  readonly inWords: readonly Finding[];
  /** All there is, in printed order. */
  readonly findings: readonly Finding[];
  /** Those to show now: see settledFindings. */
  readonly shown: readonly Finding[];
  readonly derived: DerivedReport;
}

/** Findings of what is kept beside a report, by its figures. */
export type Beside = (calculation: Calculation) => readonly Finding[];

/** The cell being typed into, and what was found before the typing began. */
export interface Typing {
  readonly cell: CellId;
  readonly before: ReadonlySet<string>;
}

/** A draft just opened; its words are yet to be read. */
export function openedReport(
  draft: Draft,
  last: Draft | undefined,
  formats: FormatRegistry = officialFormats,
): OpenReport {
  const calculation = calculate(draft, { last, formats });
  return show({ draft, last, calculation, inWords: [] }, undefined, undefined);
}

/** The open report beside another report of last year, or none; its words are to be read anew. */
export function comparedReport(
  report: OpenReport,
  last: Draft | undefined,
  typing: Typing | undefined,
): OpenReport {
  const { draft } = report;
  const calculation = calculate(draft, { last, before: report.calculation });
  return show({ ...report, draft, last, calculation, inWords: [] }, typing, report);
}

/** The open report beside something else that has figures of its own, or nothing. */
export function reportBeside(
  report: OpenReport,
  beside: Beside | undefined,
  typing: Typing | undefined,
): OpenReport {
  return show({ ...report, beside }, typing, report);
}

/** What a step does to an open report. */
export interface ReportStep {
  /** The only cells it types into; absent: any. */
  readonly typed?: readonly CellId[] | undefined;
  readonly typing?: Typing | undefined;
}

/**
 * The open report after a step: its sentences that follow the tables are written anew, and only what the step
 * changed is computed. The same report where the step changes nothing.
 */
export function steppedReport(
  report: OpenReport,
  step: (draft: Draft) => Draft,
  { typed, typing }: ReportStep = {},
): OpenReport {
  const { last } = report;
  const stepped = step(report.draft);
  const figures = calculate(stepped, { last, before: report.calculation, typed });
  const draft = refreshBindings(stepped, figures.values, figures.formats);
  if (draft === report.draft) return report;
  const calculation = draft === stepped ? figures : calculate(draft, { last, before: figures });
  return show({ ...report, draft, calculation }, typing, report);
}

/** The open report as an earlier or later draft of it had it. */
export function restoredReport(report: OpenReport, draft: Draft): OpenReport {
  const calculation = calculate(draft, { last: report.last, before: report.calculation });
  return show({ ...report, draft, calculation }, undefined, report);
}

/** The open report when its words have been read. */
export function withWordsRead(
  report: OpenReport,
  inWords: readonly Finding[],
  typing: Typing | undefined,
): OpenReport {
  return show({ ...report, inWords }, typing, report);
}

/** The open report when the cell being typed into was left: what was held back is shown. */
export function settledReport(report: OpenReport): OpenReport {
  return show(report, undefined, report);
}

function show(
  report: Pick<OpenReport, 'draft' | 'last' | 'calculation' | 'beside' | 'inWords'>,
  typing: Typing | undefined,
  before: OpenReport | undefined,
): OpenReport {
  const { draft, last, calculation, beside, inWords } = report;
  const findings = allFindings(report, before);
  const settled = settledFindings(findings, typing);
  const shown = before ? sharedFindings(settled, before.shown) : settled;
  const derived = deriveReport(calculation, shown, before?.derived);
  return { draft, last, calculation, beside, inWords, findings, shown, derived };
}

/** What was found in figures and words, in printed order; a key in a text mostly finds nothing new. */
function allFindings(
  { draft, calculation, beside, inWords }: Pick<OpenReport, 'draft' | 'calculation' | 'beside' | 'inWords'>,
  before: OpenReport | undefined,
): readonly Finding[] {
  const same =
    before?.calculation.findings === calculation.findings &&
    before.inWords === inWords &&
    before.beside === beside &&
    (beside === undefined || before.calculation.values === calculation.values) &&
    before.draft.acknowledged === draft.acknowledged;
  if (same) return before.findings;
  return arrange(calculation, [...calculation.findings, ...(beside?.(calculation) ?? []), ...inWords]);
}

import { readForChecks } from '../../../../src/shared/checks/context.ts';
import type { Finding } from '../../../../src/shared/checks/finding.ts';
import { textChecks } from '../../../../src/shared/checks/text/text-checks.ts';
import type { TextId } from '../../../../src/shared/formats/types.ts';
import type { Draft } from '../../../../src/shared/report/draft.ts';
import { makeFinishedReport, type ReportOverrides } from '../../../helpers/make-report.ts';

/** What the text checks find in a draft, against last year's where there is one. */
export function findText(draft: Draft, last?: Draft): readonly Finding[] {
  const report = readForChecks(draft);
  const context = last ? { ...report, last: readForChecks(last) } : report;
  return textChecks.flatMap(check => check(context));
}

/** The findings under one rule in one text of a finished report, which says the given words. */
export function findIn(
  rule: string,
  section: TextId,
  words: string,
  overrides: ReportOverrides = {},
  last?: Draft,
): readonly Finding[] {
  const draft = makeFinishedReport({ ...overrides, texts: { ...overrides.texts, [section]: words } });
  return findText(draft, last).filter(finding => finding.rule === rule && finding.text?.section === section);
}

/** The words a finding points at. */
export function pointedAt(finding: Finding | undefined, words: string): string | undefined {
  return finding?.text && words.slice(finding.text.start, finding.text.end);
}

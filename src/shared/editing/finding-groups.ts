import type { Finding } from '../checks/finding.ts';
import { groupedBy } from '../grouped-by.ts';
import { gravity } from '../rules/rule.ts';
import type { SectionId } from './section-id.ts';
import { sectionOf } from './sections.ts';
import { isUnfilled } from './unfilled.ts';

/** The findings of one section. */
export interface FindingGroup {
  readonly section: SectionId;
  readonly items: readonly Finding[];
}

/**
 * Findings by section: the one at hand first, even where nothing is wrong in it, then the others that have any, in
 * the order of the paper. Within one the errors stand first, then reminders and hints, what is not filled in yet, and
 * last what somebody looked into (已核实); what is alike stays in the order it came in.
 */
export function findingGroups(
  findings: readonly Finding[],
  sections: readonly SectionId[],
  current: SectionId,
): readonly FindingGroup[] {
  const bySection = groupedBy(findings, sectionOf);
  return [current, ...sections.filter(section => section !== current)]
    .map(section => ({ section, items: (bySection.get(section) ?? []).toSorted(byUrgency) }))
    .filter(({ section, items }) => section === current || items.length > 0);
}

function byUrgency(a: Finding, b: Finding): number {
  return urgencyOf(a) - urgencyOf(b);
}

function urgencyOf(finding: Finding): number {
  if (finding.acknowledged) return 4;
  return isUnfilled(finding) ? 3 : gravity[finding.severity];
}

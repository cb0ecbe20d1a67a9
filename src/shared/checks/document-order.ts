import type { Format } from '../formats/compile.ts';
import { tableOf } from '../formats/grid.ts';
import { ruleFacts } from '../rules/registry.ts';
import type { Finding } from './finding.ts';

/** More than any place within a section: characters of a text, or cells of a table. */
const longest = 1e9;

/**
 * Puts findings in the order of the printed report: what concerns the whole report first, then the
 * introduction, then section by section, in a text by the place, in a table by the first cell named; the date
 * at the end. One that compares a text with cells stands where its words are. Findings at the same place keep
 * their order.
 */
export function inDocumentOrder(format: Format, findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings;
  const sections = new Map(format.sections.map((section, index) => [section.id as string, index + 1]));
  const placeOf = ({ rule, text, cells: [first] }: Finding): number => {
    if (text) return (sections.get(text.section) ?? 0.5) * longest + text.start;
    if (first === undefined) return ruleFacts(rule).atEnd ? (format.sections.length + 1) * longest : 0;
    const within = format.cellOrder.get(first) ?? format.cells.size;
    return (sections.get(tableOf(first)) ?? 0) * longest + within;
  };
  return findings
    .map(finding => ({ finding, place: placeOf(finding) }))
    .sort((a, b) => a.place - b.place)
    .map(({ finding }) => finding);
}

import type { BatchResult } from '../../../shared/county/collection/batch-result.ts';
import type { Collection } from '../../../shared/county/collection/collect.ts';
import type { FiledReport } from '../../../shared/county/collection/unit-results.ts';
import { type NoteSignature, noteLetter } from '../../../shared/county/notes/note-letter.ts';
import { exportLetter } from '../../../shared/document/export-letter.ts';
import type { FormatRegistry } from '../../../shared/formats/registry.ts';
import { groupedBy } from '../../../shared/grouped-by.ts';
import type { NamedFile } from './put-folder.ts';

/**
 * The notes to the units whose report has something to correct or to look at. A unit with several reports gets none:
 * it has to say first which one counts.
 * @param at when they are written, ISO 8601
 */
export function notesOf(
  { year, units, across }: BatchResult,
  { members }: Collection<FiledReport>,
  signature: NoteSignature,
  at: string,
  formats: FormatRegistry,
): readonly NamedFile[] {
  const acrossOf = groupedBy(across, each => each.unit);
  return units.flatMap(({ unit, reports: [checked, ...more] }, index) => {
    const report = members[index]?.reports[0];
    if (!checked || !report || more.length > 0) return [];
    const letter = noteLetter(
      {
        unit: unit.name,
        year,
        format: formats.byId(report.draft.format),
        findings: checked.findings,
        across: acrossOf.get(unit.name) ?? [],
      },
      signature,
    );
    return letter ? [{ name: `审核意见-${unit.name}`, bytes: exportLetter(letter, at) }] : [];
  });
}

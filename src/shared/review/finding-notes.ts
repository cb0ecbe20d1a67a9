import type { Finding } from '../checks/finding.ts';
import { runChecks } from '../checks/run-checks.ts';
import type { Format } from '../formats/compile.ts';
import { tableOf } from '../formats/grid.ts';
import { type FormatRegistry, officialFormats } from '../formats/registry.ts';
import { groupedBy } from '../grouped-by.ts';
import type { Draft } from '../report/draft.ts';
import type { Note, NotePlace } from '../report/note-place.ts';
import { ruleFacts } from '../rules/registry.ts';
import { gravity } from '../rules/rule.ts';
import { severityWords } from '../rules/severity-words.ts';

/** Who signs what the program found. */
export const programAuthor = '年报助手';

/**
 * What the checks find in a report as notes for those who review it: in printed order, at one place the gravest
 * first. What somebody looked into and found right is not said again. They bear the time of the draft's last change,
 * so that the same draft gives the same file.
 */
export function findingNotes(
  draft: Draft,
  last?: Draft,
  formats: FormatRegistry = officialFormats,
): readonly Note[] {
  const format = formats.byId(draft.format);
  const placed = runChecks(draft, { ...(last ? { last } : {}), formats })
    .filter(({ acknowledged }) => !acknowledged)
    .map(finding => ({ ...finding, place: placeOfFinding(finding, format) }));
  return [...groupedBy(placed, ({ place }) => JSON.stringify(place)).values()].flatMap(alike =>
    alike
      .toSorted((a, b) => gravity[a.severity] - gravity[b.severity])
      .map(({ place, severity, message }): Note => {
        const text = `${severityWords[severity]}：${message}`;
        return { place, author: programAuthor, at: draft.updatedAt, text, replies: [], done: false };
      }),
  );
}

/** The words or the cell that a finding is about; a section where it is about all of it. */
function placeOfFinding({ text, cells, rule }: Finding, format: Format): NotePlace {
  if (text) {
    const { section, start, end } = text;
    return start === end ? { kind: 'section', section } : { kind: 'text', section, start, end };
  }
  const [first] = cells;
  if (first === undefined) return ruleFacts(rule).atEnd ? { kind: 'end' } : { kind: 'whole' };
  const table = tableOf(first);
  const named = new Set(cells);
  const inputs = [...format.cells.values()].filter(cell => cell.table === table && !cell.total);
  return inputs.length > 1 && inputs.every(({ id }) => named.has(id))
    ? { kind: 'section', section: table }
    : { kind: 'cell', cell: first };
}

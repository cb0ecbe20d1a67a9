import type { Format } from '../formats/compile.ts';
import { type FormatRegistry, officialFormats } from '../formats/registry.ts';
import type { CellId } from '../formats/types.ts';
import type { Draft } from './draft.ts';
import { setIdentity } from './updates.ts';

/** A report changed over to the official format of a year. */
export interface FormatChange {
  readonly draft: Draft;
  readonly format: Format;
  /** In Chinese, for the user: what stays, what the new format has no place for, what it asks besides. */
  readonly notes: readonly string[];
}

/** How many cells an account names before it only counts. */
const mostNamed = 12;

/**
 * Changes a report over to the format that a year asks for, and to that year. Nothing typed is dropped: figures that
 * the format has no cell for stay in the draft unprinted (`cell.unknown` tells of them), so that changing back brings
 * them back. Undefined where the year has no format, or the report is in it already.
 */
export function changeFormat(
  draft: Draft,
  year: number,
  formats: FormatRegistry = officialFormats,
): FormatChange | undefined {
  const format = formats.forYear(year);
  if (!format || format.id === draft.format) return undefined;
  const before = formats.byId(draft.format);
  const filled = Object.keys(draft.cells).filter(id => before.cells.has(id) && draft.cells[id]?.trim());
  const homeless = filled.filter(id => !format.cells.has(id));
  const blank = [...format.cells.values()].filter(
    ({ id, total }) => !total && !before.cells.has(id) && !draft.cells[id]?.trim(),
  );
  return {
    draft: setIdentity(draft, { year, format: format.id }),
    format,
    notes: [
      `引言和各部分的文字照旧，已填的数有 ${filled.length - homeless.length} 格照旧。`,
      ...homelessNote(homeless, draft, before, format),
      ...(blank.length > 0
        ? [
            `${format.name}另有 ${blank.length} 格要填：${listed([...new Set(blank.map(({ rowName }) => `『${rowName}』`))])}。`,
          ]
        : []),
    ],
  };
}

function homelessNote(
  homeless: readonly CellId[],
  { cells }: Draft,
  before: Format,
  format: Format,
): readonly string[] {
  if (homeless.length === 0) return [];
  const named = homeless.map(id => `${before.cells.get(id)?.place ?? id} ${cells[id]}`);
  return [
    `有 ${homeless.length} 格的数${format.name}没有对应的格，不再印出：${listed(named)}。这些数仍留在草稿里，换回${before.name}就回来。`,
  ];
}

function listed(names: readonly string[]): string {
  const more = names.length > mostNamed ? ` 等 ${names.length} 处` : '';
  return `${names.slice(0, mostNamed).join('、')}${more}`;
}

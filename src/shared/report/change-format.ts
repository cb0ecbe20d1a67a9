import type { Format } from '../formats/compile.ts';
import { type FormatRegistry, officialFormats } from '../formats/registry.ts';
import { homeIn } from '../formats/succession.ts';
import type { CellId } from '../formats/types.ts';
import type { Cells, Draft } from './draft.ts';
import { textsWithout } from './texts-without.ts';
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
 * Changes a report over to the format that a year asks for, and to that year. A figure whose cell has another address
 * in the new format is written there. Nothing typed is dropped: figures and texts that the format has no place for stay
 * in the draft unprinted (`cell.unknown` tells of the figures), so that changing back brings them back. Undefined where
 * the year has no format, or the report is in it already.
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
  const changed = filled.filter(id => !format.cells.has(id));
  const home = homeIn(format)(before);
  const moved = new Map(
    changed.flatMap(id => {
      const to = home(id);
      return to === undefined ? [] : [[id, to] as const];
    }),
  );
  const cells = {
    ...draft.cells,
    ...Object.fromEntries([...moved].map(([from, to]) => [to, draft.cells[from] ?? ''])),
  };
  const texts = textsWithout(format, draft, before);
  return {
    draft: setIdentity({ ...draft, cells }, { year, format: format.id }),
    format,
    notes: [
      `引言和${texts.length > 0 ? '其余' : ''}各部分的文字照旧，已填的数有 ${filled.length - changed.length} 格照旧。`,
      ...movedNote([...moved.values()], cells, format),
      ...homelessNote(
        changed.filter(id => !moved.has(id)),
        draft,
        before,
        format,
      ),
      ...texts.map(
        name => `${format.name}没有“${name}”，这部分的文字不再印出，仍留在草稿里，换回${before.name}就回来。`,
      ),
      ...blankNote(cells, before, format),
    ],
  };
}

function movedNote(moved: readonly CellId[], cells: Cells, format: Format): readonly string[] {
  if (moved.length === 0) return [];
  const named = moved.map(id => `${format.cells.get(id)?.place ?? id} ${cells[id]}`);
  return [`有 ${moved.length} 格的数在${format.name}里换了地方，已填到：${listed(named)}。`];
}

function blankNote(cells: Cells, before: Format, format: Format): readonly string[] {
  const blank = [...format.cells.values()].filter(
    ({ id, total }) => !total && !before.cells.has(id) && !cells[id]?.trim(),
  );
  if (blank.length === 0) return [];
  const rows = [...new Set(blank.map(({ rowName }) => `『${rowName}』`))];
  return [`${format.name}另有 ${blank.length} 格要填：${listed(rows)}。`];
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

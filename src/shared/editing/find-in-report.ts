import { type CellId, introductionId, type TextId } from '../formats/types.ts';
import { type Draft, textOf } from '../report/draft.ts';
import { replaceStretch } from '../report/updates.ts';
import { cellView } from './cell-view.ts';
import type { DerivedReport } from './derive.ts';
import { coverId, type SectionId } from './section-id.ts';
import { sectionIds } from './sections.ts';

/** A stretch of a text that reads as what is looked for. */
export interface FoundWords {
  readonly kind: 'words';
  readonly section: SectionId;
  readonly id: TextId;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** A printed cell that holds it: a figure or a label, by its row of the printed table and its number in that row. */
export interface FoundCell {
  readonly kind: 'cell';
  readonly section: SectionId;
  readonly row: number;
  readonly inRow: number;
  /** The figure itself, or the first of the label's row; undefined where that has none. */
  readonly cell: CellId | undefined;
}

export type Found = FoundWords | FoundCell;

/**
 * Everything in a report that reads as what is looked for, in the order of the paper; full and half width and capitals
 * are all one. `tables`: also the figures and labels of the tables, which can be found and never replaced.
 */
export function findInReport(
  { draft, derived }: { readonly draft: Draft; readonly derived: DerivedReport },
  words: string,
  { tables }: { readonly tables: boolean },
): readonly Found[] {
  const wanted = folded(words);
  if (wanted === '') return [];
  return sectionIds(derived.format).flatMap((section): readonly Found[] => {
    const grid = derived.format.grids.get(section);
    if (!grid) return wordsIn(draft, section, wanted);
    return tables ? cellsIn(derived, section, wanted) : [];
  });
}

function wordsIn(draft: Draft, section: SectionId, wanted: string): readonly FoundWords[] {
  const id = section === coverId ? introductionId : section;
  const text = folded(textOf(draft, id));
  const found: FoundWords[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    found.push({ kind: 'words', section, id, start: at, end: at + wanted.length });
  }
  return found;
}

function cellsIn(derived: DerivedReport, section: SectionId, wanted: string): readonly FoundCell[] {
  const { rowCount = 0, cells = [] } = derived.format.grids.get(section) ?? {};
  return Array.from({ length: rowCount }, (_, row) => cells.filter(cell => cell.row === row)).flatMap(
    (inRow, row) => {
      const first = inRow.flatMap(each => (each.role === 'value' ? [each.cell] : []))[0];
      return inRow.flatMap((each, index): readonly FoundCell[] => {
        const text = each.role === 'value' ? (cellView(derived, each.cell)?.text ?? '') : each.label;
        if (!folded(text).includes(wanted)) return [];
        const cell = each.role === 'value' ? each.cell : first;
        return [{ kind: 'cell', section, row, inRow: index, cell }];
      });
    },
  );
}

/** A text with full width and capitals told apart no more; every character keeps its place. */
function folded(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, wide => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ')
    .replace(/[A-Z]/g, letter => letter.toLowerCase());
}

/** The report with other words in the place of those found. They must be as `findInReport` gives them for it. */
export function replaceFound(draft: Draft, found: readonly FoundWords[], replacement: string): Draft {
  // From the end, so that what is still to be replaced stays where it was found.
  return found
    .toReversed()
    .reduce(
      (step, { id, start, end }) => replaceStretch(step, { section: id, start, end, replacement }),
      draft,
    );
}

/**
 * Which of what is found comes next after one was replaced; nothing of what was put in its place. 0 where it was the
 * last one.
 */
export function nextAfterReplacing(
  found: readonly Found[],
  {
    at,
    replaced,
    replacement,
  }: { readonly at: number; readonly replaced: FoundWords; readonly replacement: string },
): number {
  const end = replaced.start + replacement.length;
  const next = found.findIndex(
    (each, index) => index >= at && !(each.kind === 'words' && each.id === replaced.id && each.start < end),
  );
  return Math.max(0, next);
}

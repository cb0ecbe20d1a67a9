import type { Format } from '../formats/compile.ts';
import { tableOf } from '../formats/grid.ts';
import type { Remark } from '../report/remark.ts';
import { coverId, type SectionId } from './section-id.ts';
import { pageOf, sectionIds } from './sections.ts';

/** The page of the editor that a remark's place is on; the cover for what is about the whole. */
export function remarkPage({ place }: Pick<Remark, 'place'>): SectionId {
  switch (place.kind) {
    case 'cell':
      return tableOf(place.cell);
    case 'text':
    case 'section':
      return pageOf(place.section);
    case 'end':
    case 'whole':
      return coverId;
  }
}

/** Remarks in the order of the paper; those at one place in the order they were made. */
export function inPaperOrder(format: Format, remarks: readonly Remark[]): readonly Remark[] {
  const pages = sectionIds(format);
  const cells = new Map([...format.cells.keys()].map((id, index) => [id, index]));
  const within = ({ place }: Remark) =>
    place.kind === 'cell' ? (cells.get(place.cell) ?? 0) : place.kind === 'text' ? place.start : -1;
  return remarks.toSorted(
    (a, b) => pages.indexOf(remarkPage(a)) - pages.indexOf(remarkPage(b)) || within(a) - within(b),
  );
}

/** Whether two lists of remarks look the same on the screen: words that only moved in their text do. */
export function lookSame(a: readonly Remark[], b: readonly Remark[]): boolean {
  return a === b || (a.length === b.length && a.every((remark, index) => looksSame(remark, b[index])));
}

function looksSame(a: Remark, b: Remark | undefined): boolean {
  if (a === b) return true;
  return (
    b !== undefined &&
    a.id === b.id &&
    a.text === b.text &&
    a.replies === b.replies &&
    a.done === b.done &&
    a.place.kind === b.place.kind
  );
}

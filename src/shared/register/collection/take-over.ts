import { type FormatRegistry, officialFormats } from '../../formats/registry.ts';
import type { CellId } from '../../formats/types.ts';
import { groupedBy } from '../../grouped-by.ts';
import { compare } from '../../report/decimal.ts';
import type { Draft } from '../../report/draft.ts';
import { type Figure, readFigure } from '../../report/figures.ts';
import { setCells } from '../../report/updates.ts';
import { type FigureSource, type FigureSources, withSource } from '../sources/source.ts';
import type { CollectedFigure, CollectedSheet } from './read-collection.ts';

/** What one sheet says of a cell. */
export interface Offer {
  readonly sheet: CollectedSheet;
  readonly figure: CollectedFigure;
}

/** What the sheets say of a cell beside what the report says. */
export interface CollectedCell {
  readonly cell: CellId;
  /** As typed in the report; empty where it is blank. */
  readonly now: string;
  readonly offers: readonly Offer[];
  /**
   * `same`: the report says so already; `new`: the report is blank there; `differs`: it says something else;
   * `conflict`: the sheets say different things, and somebody has to choose.
   */
  readonly state: 'same' | 'new' | 'differs' | 'conflict';
}

/** Lays returned sheets beside a report, cell by cell in printed order. Nothing is taken over yet. */
export function compareCollections(
  draft: Draft,
  sheets: readonly CollectedSheet[],
  formats: FormatRegistry = officialFormats,
): readonly CollectedCell[] {
  const format = formats.byId(draft.format);
  const all = sheets.flatMap(sheet => sheet.figures.map((figure): Offer => ({ sheet, figure })));
  const offers = groupedBy(all, ({ figure }) => figure.cell);
  return [...format.cells.values()].flatMap(({ id, kind }): readonly CollectedCell[] => {
    const [first, ...more] = offers.get(id) ?? [];
    if (!first) return [];
    const read = (text: string) => readFigure(text, kind);
    const isFirst = ({ figure }: Offer) => equal(read(figure.text), read(first.figure.text));
    const now = draft.cells[id] ?? '';
    const agreed = equal(read(now), read(first.figure.text)) ? 'same' : now === '' ? 'new' : 'differs';
    return [{ cell: id, now, offers: [first, ...more], state: more.every(isFirst) ? agreed : 'conflict' }];
  });
}

function equal(one: Figure, other: Figure): boolean {
  return one.kind === 'number' && other.kind === 'number' && compare(one.value, other.value) === 0;
}

/** What a sheet's figure says of where it comes from. */
export function sourceOf({ sheet, figure }: Offer): FigureSource {
  const { station, who, when } = sheet;
  return {
    cell: figure.cell,
    from: station,
    who,
    ...(when === undefined ? {} : { when }),
    note: '数据采集表',
    figure: figure.text,
  };
}

/** The report and its sources after taking over the offers somebody chose: one step to undo. */
export function takeOver(
  draft: Draft,
  sources: FigureSources,
  chosen: readonly Offer[],
  formats: FormatRegistry = officialFormats,
): { readonly draft: Draft; readonly sources: FigureSources } {
  const cells = Object.fromEntries(chosen.map(({ figure }) => [figure.cell, figure.text]));
  return {
    draft: setCells(draft, cells, formats),
    sources: chosen.reduce((known, offer) => withSource(known, sourceOf(offer)), sources),
  };
}

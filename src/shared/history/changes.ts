import type { Format } from '../formats/compile.ts';
import { type FormatRegistry, officialFormats } from '../formats/registry.ts';
import { type CellId, introductionId, type TableId, type TextId } from '../formats/types.ts';
import { type Draft, textOf } from '../report/draft.ts';
import { computeValues, printedText, type Values } from '../report/values.ts';
import { type ParagraphChange, paragraphChanges } from './word-changes.ts';

/** What stands in a cell: as printed, and whether it is a total that nobody typed. */
export interface CellSide {
  readonly text: string;
  readonly automatic: boolean;
}

/** A cell that was typed differently. Automatic totals that follow from others are not listed. */
export interface CellChange {
  readonly cell: CellId;
  /** Absent for a cell that neither format has. */
  readonly table?: TableId;
  /** As people name it, e.g. 『本年新收』自然人. */
  readonly place: string;
  readonly before: CellSide;
  readonly after: CellSide;
}

export interface TextChange {
  readonly text: TextId;
  /** The printed heading; 引言 for the introduction. */
  readonly heading: string;
  /** Every paragraph of both versions, the unchanged ones included. */
  readonly paragraphs: readonly ParagraphChange[];
}

/** A change outside the tables and texts. */
export interface FieldChange {
  readonly field: 'unit' | 'year' | 'format' | 'organ' | 'date';
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** Everything that differs between two versions of a report, in printed order. */
export interface DraftChanges {
  readonly fields: readonly FieldChange[];
  readonly cells: readonly CellChange[];
  readonly texts: readonly TextChange[];
}

/** What changed from one version of a report to the next; the two may be in different formats. */
export function changesBetween(
  before: Draft,
  after: Draft,
  formats: FormatRegistry = officialFormats,
): DraftChanges {
  const known = [formats.byId(after.format), formats.byId(before.format)] as const;
  return {
    fields: fieldChanges(before, after, formats),
    cells: cellChanges(before, after, known),
    texts: textChanges(before, after, known),
  };
}

/** Whether there is nothing to tell. */
export function isUnchanged({ fields, cells, texts }: DraftChanges): boolean {
  return fields.length + cells.length + texts.length === 0;
}

function fieldChanges(before: Draft, after: Draft, registry: FormatRegistry): readonly FieldChange[] {
  const fields: readonly [FieldChange['field'], string, (draft: Draft) => string][] = [
    ['unit', '单位', draft => draft.unit],
    ['year', '年度', draft => String(draft.year)],
    ['format', '格式', draft => registry.byId(draft.format).name],
    ['organ', '署名', draft => draft.signature?.organ ?? ''],
    ['date', '成文日期', draft => draft.signature?.date ?? ''],
  ];
  return fields
    .map(([field, name, read]) => ({ field, name, before: read(before), after: read(after) }))
    .filter(change => change.before !== change.after);
}

function cellChanges(
  before: Draft,
  after: Draft,
  formats: readonly [after: Format, before: Format],
): readonly CellChange[] {
  const [valuesAfter, valuesBefore] = [
    computeValues(formats[0], after.cells),
    computeValues(formats[1], before.cells),
  ];
  const ids = new Set([
    ...formats.flatMap(format => [...format.cells.keys()]),
    ...Object.keys(after.cells),
    ...Object.keys(before.cells),
  ]);
  return [...ids]
    .filter(id => (before.cells[id] ?? '') !== (after.cells[id] ?? ''))
    .map(id => {
      const cell = formats[0].cells.get(id) ?? formats[1].cells.get(id);
      return {
        cell: id,
        ...(cell ? { table: cell.table } : {}),
        place: cell?.place ?? id,
        before: sideOf(valuesBefore, id, before),
        after: sideOf(valuesAfter, id, after),
      };
    });
}

function sideOf(values: Values, id: CellId, draft: Draft): CellSide {
  const value = values.get(id);
  return value
    ? { text: printedText(value), automatic: value.automatic }
    : { text: draft.cells[id] ?? '', automatic: false };
}

function textChanges(before: Draft, after: Draft, formats: readonly Format[]): readonly TextChange[] {
  return textsOf(formats)
    .filter(({ text }) => textOf(before, text) !== textOf(after, text))
    .map(({ text, heading }) => ({
      text,
      heading,
      paragraphs: paragraphChanges(textOf(before, text), textOf(after, text)),
    }));
}

/** The texts of both formats, those of the later version first. */
function textsOf(formats: readonly Format[]): readonly { readonly text: TextId; readonly heading: string }[] {
  const headings = new Map([[introductionId, '引言']]);
  for (const { kind, id, heading } of formats.flatMap(format => format.sections)) {
    if (kind === 'text' && !headings.has(id)) headings.set(id, heading);
  }
  return [...headings].map(([text, heading]) => ({ text, heading }));
}

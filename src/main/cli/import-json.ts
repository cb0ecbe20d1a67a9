import type { Finding } from '../../shared/checks/finding.ts';
import type { FormatRegistry } from '../../shared/formats/registry.ts';
import type { ImportResult } from '../../shared/import/import-result.ts';
import { describePlace } from '../../shared/import/source.ts';
import type { Draft } from '../../shared/report/draft.ts';

/**
 * The account of an import as data: every cell with where it came from, what was not recognised, what was done on
 * the way, and what the checks find in the draft. Its shape is told in the manual.
 */
export function accountAsJson(
  { account, format, title }: ImportResult,
  draft: Draft,
  findings: readonly Finding[],
  formats: FormatRegistry,
): string {
  const { recognised, unrecognised, notes, cellSources } = account;
  const known = formats.byId(format).cells;
  const told = {
    format: recognised.format,
    year: recognised.year ?? null,
    unit: recognised.unit ?? null,
    title: title ?? null,
    cells: Object.entries(draft.cells).map(([id, text]) => {
      const source = cellSources[id];
      return {
        id,
        place: known.get(id)?.place ?? id,
        text,
        source: source
          ? {
              place: describePlace(source.where),
              text: source.text,
              row: source.row,
              column: source.column,
            }
          : null,
      };
    }),
    tables: recognised.tables.map(({ table, heading, where, filled, expected }) => {
      return { id: table, heading, place: describePlace(where), filled, expected };
    }),
    texts: recognised.texts.map(({ text, heading, where, paragraphs }) => {
      return { id: text, heading, place: describePlace(where), paragraphs };
    }),
    unrecognised: unrecognised.map(({ where, text, reason, row }) => {
      return { place: describePlace(where), text, reason, row: row ?? null };
    }),
    notes: notes.map(({ kind, message, where, cells }) => {
      return { kind, message, place: where ? describePlace(where) : null, cells: cells ?? [] };
    }),
    findings,
  };
  return `${JSON.stringify(told, null, 2)}\n`;
}

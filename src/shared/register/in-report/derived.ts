import type { CellId } from '../../formats/types.ts';
import type { RegisterFigures } from '../count/cases-by-cell.ts';
import type { DocumentFigures } from '../count/document-figures.ts';

/** What a register says of a cell of a report: how much it counts, and what these are called. */
export interface DerivedFigure {
  readonly count: number;
  /** What counts them: 台账, 文件清单. */
  readonly source: string;
  /** 件 of requests and documents. */
  readonly names: () => readonly string[];
}

/** What the unit's registers say of a report, cell by cell; cells they do not speak of are absent. */
export type Derived = ReadonlyMap<CellId, DerivedFigure>;

/** Joins what is derived of a year: from the requests, and from the documents where they are kept. */
export function derivedOf(requests?: RegisterFigures, documents?: DocumentFigures): Derived {
  const derived = new Map<CellId, DerivedFigure>();
  for (const [cell, count] of requests?.counts ?? [])
    derived.set(cell, {
      count,
      source: '申请台账',
      names: () => requests?.casesBehind(cell).map(({ entry }) => entry.no || entry.subject) ?? [],
    });
  for (const [cell, count] of documents?.counts ?? [])
    derived.set(cell, {
      count,
      source: '规范性文件清单',
      names: () => documents?.documentsBehind(cell).map(({ number, title }) => number || title) ?? [],
    });
  return derived;
}

import type { Format } from '../../formats/compile.ts';
import type { CellId } from '../../formats/types.ts';
import { type Day, lastDayOf, yearOf } from '../day.ts';
import { type DocumentEntry, documentKinds } from '../document-entry.ts';

/** What a year's table says of documents by their list. */
export interface DocumentFigures {
  /** The count of every cell the list speaks of, 0 included. */
  readonly counts: ReadonlyMap<CellId, number>;
  readonly documentsBehind: (cell: CellId) => readonly DocumentEntry[];
}

/** The day from which a document is no longer in force: the earlier of its repeal and its expiry. */
function endedOn({ repealedOn, expiredOn }: DocumentEntry): Day | undefined {
  return [repealedOn, expiredOn].filter(day => day !== undefined).toSorted()[0];
}

/** Whether a document is in force at the end of a day; undefined while it is not said when it was issued. */
export function isInForce(document: DocumentEntry, on: Day): boolean | undefined {
  if (document.issuedOn === undefined) return undefined;
  const end = endedOn(document);
  return document.issuedOn <= on && (end === undefined || end > on);
}

/**
 * The figures of a year in the terms of a format, out of a list of documents: issued in it, no longer in force since
 * a day in it (repealed or expired: so 现行有效 is last year's, plus issued, minus repealed), in force at its end.
 */
export function documentFigures(
  documents: readonly DocumentEntry[],
  year: number,
  format: Format,
): DocumentFigures {
  const behind = new Map<CellId, readonly DocumentEntry[]>();
  for (const kind of documentKinds) {
    const cells = format.roles.documents?.[kind];
    if (!cells) continue;
    const dated = documents.filter(document => document.kind === kind && document.issuedOn !== undefined);
    const begun = dated.filter(({ issuedOn = '' }) => yearOf(issuedOn) === year);
    behind.set(cells.begun, begun);
    if (cells.ended)
      behind.set(
        cells.ended,
        dated.filter(document => endedIn(document, year)),
      );
    if (cells.valid)
      behind.set(
        cells.valid,
        dated.filter(document => isInForce(document, lastDayOf(year)) === true),
      );
  }
  return {
    counts: new Map([...behind].map(([cell, { length }]) => [cell, length])),
    documentsBehind: cell => behind.get(cell) ?? [],
  };
}

/** A document that ended before it was issued was put down wrongly: it is counted as issued on the day it ended. */
function endedIn(document: DocumentEntry, year: number): boolean {
  const end = endedOn(document);
  return (
    end !== undefined && document.issuedOn !== undefined && yearOf(later(end, document.issuedOn)) === year
  );
}

function later(one: Day, other: Day): Day {
  return one > other ? one : other;
}

import type { XmlEvents } from '../zip/xml-events.ts';

/** A change that was tracked, with its place: the words between two marks, or the point at one. */
export interface TrackedChange {
  readonly kind: 'inserted' | 'deleted';
  readonly author: string;
  /** As the file has it: ISO 8601; empty where it has none. */
  readonly at: string;
  readonly marks: readonly number[];
}

/** What a reviewer left in the body of a Word file, besides the words. */
export interface ReviewMarks {
  readonly changes: readonly TrackedChange[];
  /** The marks at which each comment begins and ends, by its id. */
  readonly comments: ReadonlyMap<string, readonly number[]>;
  /** How many changes of looks were tracked: fonts, paragraphs, tables, pages. */
  readonly looks: number;
}

const kinds: Readonly<Record<string, TrackedChange['kind']>> = {
  'w:ins': 'inserted',
  'w:moveTo': 'inserted',
  'w:del': 'deleted',
  'w:moveFrom': 'deleted',
};

const looks = new Set(['w:rPrChange', 'w:pPrChange', 'w:tblPrChange', 'w:tcPrChange', 'w:sectPrChange']);
const commentMarks = new Set(['w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference']);

interface OpenChange extends TrackedChange {
  readonly marks: number[];
}

/**
 * Watches the body of a Word file being read and marks where changes and comments stand.
 * @param setMark sets a mark where the reading stands
 */
export function watchReview(setMark: (mark: number) => void): XmlEvents & { readonly found: ReviewMarks } {
  const changes: OpenChange[] = [];
  const comments = new Map<string, number[]>();
  const found = { changes, comments, looks: 0 };
  /** For every open element that can hold others of interest: the changes that it opened. */
  const open: OpenChange[] = [];
  const properties: string[] = [];
  const paragraphs: OpenChange[][] = [];
  const rows: (OpenChange | undefined)[] = [];
  let marks = 0;
  const markIn = (list: number[]): void => {
    setMark(marks);
    list.push(marks);
    marks += 1;
  };
  const started = (name: string, attributes: Readonly<Record<string, string>>): OpenChange => {
    const { 'w:author': author = '', 'w:date': at = '' } = attributes;
    const change = { kind: kinds[name] ?? 'inserted', author, at, marks: [] };
    changes.push(change);
    return change;
  };
  return {
    found,
    open(name, attributes) {
      if (looks.has(name)) found.looks += 1;
      if (name.endsWith('Pr')) properties.push(name);
      else if (name in kinds) {
        const change = started(name, attributes);
        const inside = properties.at(-1);
        if (inside === 'w:trPr') rows[rows.length - 1] = change;
        else if (inside === 'w:rPr') paragraphs.at(-1)?.push(change);
        else if (inside === undefined) markIn(change.marks);
        open.push(change);
      } else if (commentMarks.has(name)) {
        const id = attributes['w:id'] ?? '';
        const own = comments.get(id) ?? [];
        comments.set(id, own);
        if (name !== 'w:commentReference' || own.length === 0) markIn(own);
      } else if (name === 'w:tr') rows.push(undefined);
      else if (name === 'w:p') {
        paragraphs.push([]);
        const row = rows.at(-1);
        if (row) markIn(row.marks);
      }
    },
    close(name) {
      if (name.endsWith('Pr')) properties.pop();
      else if (name in kinds) {
        const change = open.pop();
        if (change && properties.length === 0) markIn(change.marks);
      } else if (name === 'w:tr') rows.pop();
      // What was done to a paragraph's end stands behind its words: at the start of what follows.
      else if (name === 'w:p') for (const change of paragraphs.pop() ?? []) markIn(change.marks);
    },
    text() {},
  };
}

import type { CellSpans } from '../block-builder.ts';
import type { WordView } from './word-view.ts';

export type Attributes = Readonly<Record<string, string>>;

/** A row being read, before its first cell has been handed on. */
export interface RowState {
  /** Grid columns left empty before its first cell. */
  before: number;
  started: boolean;
  /** Taken away by a change that was tracked. */
  gone: boolean;
}

/** Where in a document the reader of WordprocessingML stands. */
export interface WordState {
  readonly view: WordView;
  /** Depth inside a skipped element; 0 outside. */
  skipDepth: number;
  /** For each open mc:AlternateContent: whether a branch was taken. */
  readonly alternatives: boolean[];
  /** For each open run: whether it is hidden. */
  readonly runs: boolean[];
  /** For each open field: whether its code, not yet its result, is being read. */
  readonly fields: boolean[];
  /** Whether words are being read: inside w:t or m:t. */
  words: boolean;
  /** For each open paragraph: whether a tracked change took its end away, so that the next one goes on. */
  readonly paragraphs: { endGone: boolean }[];
  /** For each open row. */
  readonly rows: RowState[];
  /** A cell that was opened but not yet handed on, because its properties come first. */
  cell: { columnSpan: number; merge?: 'above' | 'left' } | undefined;
  /** Open properties (pPr, rPr, trPr, tcPr …), innermost last: a `w:tab` in there is no character. */
  readonly properties: string[];
}

/** The state before the first element. */
export function createWordState(view: WordView): WordState {
  return {
    view,
    skipDepth: 0,
    alternatives: [],
    runs: [],
    fields: [],
    words: false,
    paragraphs: [],
    rows: [],
    cell: undefined,
    properties: [],
  };
}

/** Whether words read now are on the printed page: not hidden, and not the code of a field. */
export function isShown(state: WordState): boolean {
  return !state.runs.includes(true) && !state.fields.includes(true);
}

/** A property inside rPr, trPr or tcPr; all others say nothing about the words. */
export function readProperty(name: string, attributes: Attributes, state: WordState): void {
  const inside = state.properties.at(-1);
  const value = attributes['w:val'] ?? '';
  const row = state.rows.at(-1);
  if (inside === 'w:rPr' && state.properties.length === 1 && name === 'w:vanish' && state.runs.length > 0) {
    state.runs[state.runs.length - 1] = !['0', 'false', 'off'].includes(value);
  } else if (inside === 'w:rPr' && state.properties.at(-2) === 'w:pPr') {
    const paragraph = state.paragraphs.at(-1);
    if (paragraph && state.view.goneEnds.has(name)) paragraph.endGone = true;
  } else if (inside === 'w:trPr' && row) {
    if (name === 'w:gridBefore') row.before = Number.parseInt(value, 10) || 0;
    if (name === state.view.goneRow) row.gone = true;
  } else if (inside === 'w:tcPr' && state.cell) {
    if (name === 'w:gridSpan') state.cell.columnSpan = Number.parseInt(value, 10) || 1;
    if (name === 'w:vMerge' && value !== 'restart') state.cell.merge = 'above';
    if (name === 'w:hMerge' && value !== 'restart') state.cell.merge = 'left';
  }
}

/** A mark of a complex field: begin, separate or end. */
export function readFieldMark(type: string, state: WordState): void {
  if (type === 'begin') state.fields.push(true);
  else if (type === 'separate') state.fields[state.fields.length - 1] = false;
  else if (type === 'end') state.fields.pop();
}

/** The spans of the cell whose properties have been read. */
export function spansOf(cell: NonNullable<WordState['cell']>): CellSpans {
  return { columnSpan: cell.columnSpan, rowSpan: 1, ...(cell.merge ? { merge: cell.merge } : {}) };
}

/**
 * What a w:sym shows: its character, where it has one outside a picture font. The font Symbol keeps digits and
 * punctuation at their places above U+F000; any other picture is shown as □, so that it is seen and not lost.
 */
export function symbolText(attributes: Attributes): string {
  const code = Number.parseInt(attributes['w:char'] ?? '', 16);
  if (!(code > 0x1f && code <= 0xffff)) return '';
  if (code < 0xe000 || code > 0xf8ff) return String.fromCharCode(code);
  const low = code & 0xff;
  return attributes['w:font'] === 'Symbol' && low >= 0x20 && low <= 0x3f ? String.fromCharCode(low) : '□';
}

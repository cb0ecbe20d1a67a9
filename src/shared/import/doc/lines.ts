import type { PiecedText } from './pieces.ts';
import { type Property, type Run, runAt } from './properties.ts';

/** A paragraph with what ends it. */
export interface DocLine {
  readonly text: string;
  /** How many tables it stands in, one within the other. */
  readonly depth: number;
  readonly ends: 'paragraph' | 'cell' | 'row';
  readonly properties: readonly Property[];
}

const codes = {
  inTable: 0x2416,
  endsRow: 0x2417,
  depth: 0x6649,
  endsInnerCell: 0x244b,
  endsInnerRow: 0x244c,
  deleted: 0x0800,
  hidden: 0x083c,
  symbol: 0x6a09,
} as const;

/** Characters with a meaning of their own ([MS-DOC] 2.4.1). */
const signs = {
  cellEnd: 0x07,
  lineBreak: 0x0b,
  pageBreak: 0x0c,
  paragraphEnd: 0x0d,
  fieldBegin: 0x13,
  fieldResult: 0x14,
  fieldEnd: 0x15,
  hyphen: 0x1e,
  fixedSpace: 0xa0,
} as const;

/**
 * Cuts a stretch of the text into paragraphs. Words that are hidden, or deleted with changes tracked, are left out;
 * a character of a font of symbols is □.
 */
export function readLines(
  pieces: PiecedText,
  paragraphs: readonly Run[],
  characters: readonly Run[],
  [start, end]: readonly [start: number, end: number],
): readonly DocLine[] {
  const text = pieces.text(start, end);
  const unusual = characters.filter(run => run.properties.some(changesWords));
  const words = (from: number, to: number): string =>
    unusual.length === 0 ? text.slice(from, to) : shownWords(text, from, to, start, pieces, unusual);
  const lines: DocLine[] = [];
  let from = 0;
  let before = '';
  for (let index = 0; index < text.length; index += 1) {
    const sign = text.charCodeAt(index);
    if (sign !== signs.paragraphEnd && sign !== signs.cellEnd && sign !== signs.pageBreak) continue;
    const offset = pieces.offsetOf(start + index);
    const shown = before + words(from, index);
    from = index + 1;
    const joins = sign === signs.paragraphEnd && isDeleted(runAt(unusual, offset));
    before = joins ? shown : '';
    if (!joins) lines.push(lineOf(shown, sign, runAt(paragraphs, offset)?.properties ?? []));
  }
  const rest = before + words(from, text.length);
  if (rest !== '') lines.push({ text: plain(rest), depth: 0, ends: 'paragraph', properties: [] });
  return lines;
}

function lineOf(text: string, sign: number, properties: readonly Property[]): DocLine {
  const depth = Math.max(number(properties, codes.depth), number(properties, codes.inTable));
  const isRow = number(properties, codes.endsRow) === 1 || number(properties, codes.endsInnerRow) === 1;
  const isCell = sign === signs.cellEnd || number(properties, codes.endsInnerCell) === 1;
  return {
    text: plain(text),
    depth: sign === signs.cellEnd ? Math.max(1, depth) : depth,
    ends: isRow ? 'row' : isCell ? 'cell' : 'paragraph',
    properties,
  };
}

/** The last operand of a property, 0 where it is not set. */
function number(properties: readonly Property[], code: number): number {
  const operand = properties.findLast(each => each.code === code)?.operand;
  if (!operand) return 0;
  return operand.byteLength >= 4 ? operand.getInt32(0, true) : operand.getUint8(0);
}

function changesWords({ code }: Property): boolean {
  return code === codes.deleted || code === codes.hidden || code === codes.symbol;
}

function isDeleted(run: Run | undefined): boolean {
  return run !== undefined && number(run.properties, codes.deleted) === 1;
}

function shownWords(
  text: string,
  from: number,
  to: number,
  start: number,
  pieces: PiecedText,
  unusual: readonly Run[],
): string {
  let shown = '';
  for (let at = from; at < to; at += 1) {
    const run = runAt(unusual, pieces.offsetOf(start + at));
    const left = run && (isDeleted(run) || number(run.properties, codes.hidden) === 1);
    if (left) continue;
    const isSymbol = run?.properties.some(({ code }) => code === codes.symbol) === true;
    shown += isSymbol ? '□' : text.charAt(at);
  }
  return shown;
}

/** The words without fields' instructions and the marks of pictures and notes. */
function plain(text: string): string {
  let shown = '';
  /** For every field that is open, whether its result has begun: only that is seen. */
  const fields: boolean[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const sign = text.charCodeAt(index);
    if (sign === signs.fieldBegin) fields.push(false);
    else if (sign === signs.fieldResult) fields[fields.length - 1] = true;
    else if (sign === signs.fieldEnd) fields.pop();
    else if (fields.every(isResult => isResult)) shown += shownSign(sign, text.charAt(index));
  }
  return shown;
}

function shownSign(sign: number, character: string): string {
  if (sign === signs.lineBreak) return '\n';
  if (sign === signs.hyphen) return '-';
  if (sign === signs.fixedSpace) return ' ';
  return sign < 0x20 && sign !== 0x09 ? '' : character;
}

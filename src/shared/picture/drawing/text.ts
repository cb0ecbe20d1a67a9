import { element, escapeXml } from '../../document/docx/xml.ts';
import { nameLines } from '../../document/name-lines.ts';
import { widthInEms } from '../../document/text-width.ts';
import type { Block } from './block.ts';

/** Fonts that the computers of offices have; none is fetched. */
export const pictureFaces =
  "'Microsoft YaHei','微软雅黑','PingFang SC','Noto Sans CJK SC','Source Han Sans SC',SimHei,sans-serif";

/** How a text is set; `middle` and `end` are measured from the width it is given. */
export interface TextLook {
  readonly size: number;
  readonly fill: string;
  readonly bold?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** The most lines, before the type becomes smaller; absent: 1. */
  readonly lines?: number;
}

const lineHeight = 1.35;
/** The baseline below the top of a line, in ems. */
const ascent = 1.02;
/** Digits and letters of bold sans-serif faces are wider than those that widthInEms is exact for. */
const spare = 0.86;
/** Type smaller than this can no longer be read; what does not fit then is drawn narrower. */
const smallest = 11;

/** A text in the width it is given: whole, in as many lines as it may have, in smaller type where it must. */
export function text(words: string, width: number, look: TextLook): Block {
  const { lines, size } = fitted(words, width, look);
  return setLines(lines, width, { ...look, size });
}

/** Pieces of small print, one after the other, broken only between them. */
export function pieces(words: readonly string[], width: number, look: TextLook): Block {
  const lines: string[] = [];
  for (const piece of words) {
    const longer = `${lines.at(-1) ?? ''}　${piece}`;
    if (lines.length > 0 && fits(longer, width, look.size)) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return setLines(lines, width, look);
}

/** Lines as they are, each drawn narrower where it would not fit. */
export function setLines(lines: readonly string[], width: number, look: TextLook): Block {
  const step = look.size * lineHeight;
  const shift = { start: 0, middle: width / 2, end: width }[look.anchor ?? 'start'];
  return {
    height: lines.length * step,
    at: (x, y) => lines.map((line, index) => lineAt(line, x + shift, y + index * step, width, look)).join(''),
  };
}

function lineAt(line: string, x: number, top: number, width: number, look: TextLook): string {
  return element(
    'text',
    {
      x: rounded(x),
      y: rounded(top + look.size * ascent),
      'font-size': rounded(look.size),
      fill: look.fill,
      ...(look.bold ? { 'font-weight': 'bold' } : {}),
      ...(look.anchor && look.anchor !== 'start' ? { 'text-anchor': look.anchor } : {}),
      ...(fits(line, width, look.size)
        ? {}
        : { textLength: rounded(width), lengthAdjust: 'spacingAndGlyphs' }),
    },
    escapeXml(line),
  );
}

function fitted(words: string, width: number, look: TextLook): { lines: readonly string[]; size: number } {
  const most = look.lines ?? 1;
  // Slightly smaller type in one line reads better than two lines.
  const onOne = Math.floor((width / widthInEms(words)) * spare);
  if (onOne < look.size && onOne >= look.size * 0.8) return { lines: [words], size: onOne };
  for (let size = look.size; size > smallest; size -= 1) {
    const lines = nameLines(words, (width / size) * spare);
    if (lines.length <= most) return { lines, size };
  }
  return { lines: most === 1 ? [words] : nameLines(words, (width / smallest) * spare), size: smallest };
}

function fits(line: string, width: number, size: number): boolean {
  return widthInEms(line) * size <= width * spare || widthInEms(line) === 0;
}

/** A length with at most two decimals. */
export function rounded(length: number): number {
  return Math.round(length * 100) / 100;
}

import type { TableId } from '../formats/types.ts';
import type { Block, Outline } from './outline.ts';
import {
  bodyCharacter,
  gapAfterTable,
  indentCharacters,
  lineHeight,
  textHeight,
  textWidth,
  titleSpacing,
} from './page.ts';
import { layOutTable, type TableLayout } from './table-layout.ts';
import { breaksLatin, spaceBetween, widthInEms } from './text-width.ts';

/**
 * Lays out every table of a report with the room that is left for it on its page. Line heights are exact and
 * Chinese characters square, so a page can be told without a layout engine; should a program break a line
 * otherwise, a table that no longer fits moves to the next page as a whole, since its rows keep together.
 */
export function layOutTables(outline: Outline): ReadonlyMap<TableId, TableLayout> {
  const layouts = new Map<TableId, TableLayout>();
  let used = 0;
  outline.forEach((block, index) => {
    if (block.kind === 'table') {
      const layout = layOutTable(block.table, textHeight - used);
      const height = layout.rowHeights.reduce((sum, row) => sum + row, 0);
      used = layout.ownPage || used + height > textHeight ? lineHeight + height : used + height;
      layouts.set(block.section, layout);
    } else {
      const gap = outline[index - 1]?.kind === 'table' ? gapAfterTable : 0;
      used = afterWords(block, used === 0 ? 0 : used + gap);
    }
  });
  return layouts;
}

/** How much of the last page is used once a block of words stands on it, beginning where `used` ended. */
function afterWords(block: Exclude<Block, { kind: 'table' }>, used: number): number {
  switch (block.kind) {
    case 'title':
      return used + titleSpacing(block.lines.length).whole;
    case 'heading':
      // A heading takes the line below it along to the next page.
      return used + 2 * lineHeight > textHeight ? lineHeight : used + lineHeight;
    case 'paragraph':
      return afterLines(lineCount(block.text), used);
    case 'signature':
      return used;
  }
}

function afterLines(lines: number, used: number): number {
  const fitting = Math.floor((textHeight - used) / lineHeight);
  if (lines <= fitting) return used + lines * lineHeight;
  const perPage = Math.floor(textHeight / lineHeight);
  return (((lines - fitting - 1) % perPage) + 1) * lineHeight;
}

/** What may hang over the end of a line rather than begin the next one. */
const hanging = /[、，。；：！？）》」』】〕”]/;

/** The lines a paragraph of 3号 type takes, its first line indented by two characters. */
export function lineCount(text: string): number {
  const width = textWidth / bodyCharacter;
  let lines = 1;
  let filled = indentCharacters;
  let before = '';
  // A run of digits or Latin letters is one word and is not broken, unless it is a long one.
  const pieces = breaksLatin(text) ? /./gu : /[!-~]+|[^!-~]/gu;
  for (const [piece] of text.matchAll(pieces)) {
    const advance = widthInEms(piece);
    const space = spaceBetween(before, piece);
    if (filled + space + advance > width && !hanging.test(piece)) {
      // A web address longer than a line takes several.
      lines += Math.max(1, Math.ceil(advance / width));
      filled = advance % width;
    } else {
      filled += space + advance;
    }
    before = piece;
  }
  return lines;
}

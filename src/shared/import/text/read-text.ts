import { limits, tooLarge } from '../limits.ts';
import type { SourceBlock } from '../source.ts';
import { barRows } from './bar-rows.ts';
import { isLaidOut, laidOutBlocks } from './laid-out-text.ts';
import { type TextLine, textLines } from './text-lines.ts';

/** Bars people and programs put between cells. */
const bar = /[|｜│┃]/;

/** The longest line that is looked at as a drawn one. */
const longestRule = 400;

/** Lines that only draw a table: |---|---|, ├──┼──┤. */
const rule = /^[\s|｜│┃+:=─━┄┈┌┬┐├┼┤└┴┘╔╦╗╠╬╣╚╩╝═║-]*[-─━═]{2}[\s|｜│┃+:=─━┄┈┌┬┐├┼┤└┴┘╔╦╗╠╬╣╚╩╝═║-]*$/;

/**
 * Reads plain text into blocks. Its tables may be a row a line, with tabs or bars between the cells; a cell a
 * line, with bars on lines of their own; or laid out by spaces as a PDF's page is.
 * @throws ImportError where it is longer than any report.
 */
export function readText(text: string): readonly SourceBlock[] {
  if (text.length > limits.characters) throw tooLarge('文字太多');
  const lines = textLines(text);
  if (isLaidOut(lines)) return laidOutBlocks(lines);
  if ((text.match(/[\t|｜│┃]/g)?.length ?? 0) > limits.cells) throw tooLarge('里的表格太大');
  const framed = isFramed(lines);
  return barRows(lines).flatMap((item): readonly SourceBlock[] => {
    const where = { kind: 'line', line: item.number } as const;
    if (item.cells) return [{ kind: 'looseRow', cells: item.cells, text: item.text, where }];
    const words = item.text;
    if (words.trim() === '' || isRule(words)) return [];
    if (words.includes('\t'))
      return [{ kind: 'looseRow', cells: trimAll(words.split('\t')), text: words, where }];
    if (bar.test(words)) return [{ kind: 'looseRow', cells: barCells(words, framed), text: words, where }];
    return [{ kind: 'paragraph', text: words.trim(), where }];
  });
}

function isRule(line: string): boolean {
  return line.length <= longestRule && line.trim().length > 2 && rule.test(line);
}

function trimAll(cells: readonly string[]): readonly string[] {
  return cells.map(cell => cell.trim());
}

function barCells(line: string, framed: boolean): readonly string[] {
  const cells = trimAll(line.split(bar));
  return framed && cells[0] === '' && cells.at(-1) === '' ? cells.slice(1, -1) : cells;
}

/** Whether lines with bars also begin and end with one, as in Markdown: those bars are the table's frame. */
function isFramed(lines: readonly TextLine[]): boolean {
  const barred = lines.map(line => line.text.trim()).filter(text => bar.test(text) && text.length > 1);
  const framed = barred.filter(text => bar.test(text[0] ?? '') && bar.test(text.at(-1) ?? ''));
  return framed.length * 2 > barred.length;
}

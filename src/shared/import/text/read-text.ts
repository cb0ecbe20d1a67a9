import { limits, tooLarge } from '../limits.ts';
import type { SourceBlock } from '../source.ts';
import { barRows } from './bar-rows.ts';
import { isLaidOut, laidOutBlocks } from './laid-out-text.ts';
import { textLines } from './text-lines.ts';
import { joinWrapped } from './wrapped-lines.ts';

/** The longest line that is looked at as a drawn one. */
const longestRule = 400;

/** Lines that only draw a table: |---|---|, ├──┼──┤. */
const rule = /^[\s|｜│┃+:=─━┄┈┌┬┐├┼┤└┴┘╔╦╗╠╬╣╚╩╝═║-]*[-─━═]{2}[\s|｜│┃+:=─━┄┈┌┬┐├┼┤└┴┘╔╦╗╠╬╣╚╩╝═║-]*$/;

/**
 * Reads plain text into blocks. Its tables may be a row a line, with tabs or bars between the cells; a cell a
 * line, with or without bars; or laid out by spaces as a PDF's page is.
 * @throws ImportError where it is longer than any report.
 */
export function readText(text: string): readonly SourceBlock[] {
  if (text.length > limits.characters) throw tooLarge('文字太多');
  const lines = textLines(text).filter(line => !isRule(line.text));
  if (isLaidOut(lines)) return laidOutBlocks(lines);
  if ((text.match(/[\t|｜│┃]/g)?.length ?? 0) > limits.cells) throw tooLarge('里的表格太大');
  return barRows(joinWrapped(lines)).flatMap((item): readonly SourceBlock[] => {
    const where = { kind: 'line', line: item.number } as const;
    const words = item.text;
    if (item.cells) return [{ kind: 'looseRow', cells: item.cells, text: words, where }];
    if (words.trim() === '') return [];
    if (!words.includes('\t')) return [{ kind: 'paragraph', text: words.trim(), where }];
    return [{ kind: 'looseRow', cells: words.split('\t').map(cell => cell.trim()), text: words, where }];
  });
}

function isRule(line: string): boolean {
  return line.length <= longestRule && line.trim().length > 2 && rule.test(line);
}

import { readHtml } from '../../import/html/read-html.ts';
import { limits, tooLarge } from '../../import/limits.ts';
import type { SourceTable } from '../../import/source.ts';
import type { Clipboard } from '../grid-state.ts';
import { blockFromText, tableOfBlock } from './block.ts';

/**
 * The tables a clipboard holds. Those of its HTML win over its plain text, as only there merged cells keep their
 * columns and hidden ones are known to be hidden; nothing in it is run or fetched.
 * @throws ImportError where there is more than any report has.
 */
export function clipboardTables({ text, html }: Clipboard): readonly SourceTable[] {
  const tables = html === '' ? [] : readHtml(html).filter(block => block.kind === 'table');
  if (tables.length > 0 || text.trim() === '') return tables;
  if (text.length > limits.characters) throw tooLarge('文字太多');
  const table = tableOfBlock(blockFromText(text));
  if (table.cells.length > limits.cells || table.columns > limits.columns) throw tooLarge('表格太大');
  return [table];
}

import { exportText } from '../../src/shared/document/export-text.ts';
import { distinctReport } from './import-reports.ts';

/** The 2021 report whose cells all differ, as a page of text that a test may then write in another way. */
export const pageDraft = distinctReport('2021');

/** Its text, as the program writes it: tabs with blanks kept. */
export const pageText = exportText(pageDraft);

/** The page from one line on up to another, both known by how they begin; the second is not part of it. */
export function pageFrom(start: string, end?: string): string {
  const lines = pageText.split('\n');
  const from = lines.findIndex(line => line.startsWith(start));
  const to = end === undefined ? lines.length : lines.findIndex(line => line.startsWith(end));
  if (from < 0 || to < 0) throw new Error(`no lines ${start} to ${end}`);
  return lines.slice(from, to).join('\n');
}

/** The page under another head: whatever stands above 二、主动公开政府信息情况. */
export function pageUnder(head: string): string {
  return `${head}\n${pageFrom('二、主动公开')}`;
}

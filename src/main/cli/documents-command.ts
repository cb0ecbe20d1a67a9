import { randomUUID } from 'node:crypto';
import { documentFigures } from '../../shared/register/count/document-figures.ts';
import { lastDayOf } from '../../shared/register/day.ts';
import type { DocumentEntry } from '../../shared/register/document-entry.ts';
import { documentForm, inForceOn, rowOfDocument } from '../../shared/register/sheet/document-form.ts';
import { mapHeadings } from '../../shared/register/sheet/match-headings.ts';
import { type ReadDocuments, readDocuments } from '../../shared/register/sheet/read-documents.ts';
import { writeForm } from '../../shared/register/sheet/write-form.ts';
import { checkOutput } from './check-output.ts';
import { CliError } from './cli-error.ts';
import type { DocumentsCall } from './collect-calls.ts';
import { readFormats } from './format-input.ts';
import { nameOf, print, tell } from './streams.ts';
import { checkWorkbookName, putWorkbook, readWorkbook } from './workbook-files.ts';
import { yearOf } from './year-option.ts';

/**
 * Counts the documents of a list as the table of a year does, and lists those in force at its end. With rows in it
 * that are not understood it tells so and counts nothing.
 * @returns the exit code: 1 where rows are not understood, or not counted for what they lack
 */
export async function documentsCommand(call: DocumentsCall): Promise<0 | 1> {
  checkWorkbookName(call.output);
  await checkOutput(call.output, call.file, ...call.formats);
  const year = yearOf(call.year);
  const formats = await readFormats(call.formats);
  const format = formats.forYear(year);
  if (!format?.roles.documents) throw new CliError(`${year} 年的报告格式不数规范性文件，没有计数。`);
  const read = await readList(call.file);
  const { counts } = documentFigures(read.documents, year, format);
  const figures = [...counts].map(([cell, count]) => ({
    cell,
    place: format.cells.get(cell)?.place ?? cell,
    count,
  }));
  const inForce = inForceOn(read.documents, lastDayOf(year));
  const isCounted = read.errors.length === 0;
  if (call.json) await print(inJson(year, isCounted ? figures : [], inForce, read));
  else {
    for (const { row, heading, message } of [...read.errors, ...read.gaps])
      tell(`第 ${row} 行『${heading}』：${message}`);
    if (isCounted) await print(inLines(figures, inForce, year));
    else tell('没有计数：请先改正以上各行。');
  }
  if (isCounted && call.output !== undefined)
    await putWorkbook(call.output, writeForm(documentForm, inForce.map(rowOfDocument), []));
  return isCounted && read.gaps.length === 0 ? 0 : 1;
}

/** @throws CliError where the file has no list of documents in it. */
async function readList(file: string): Promise<ReadDocuments> {
  const shown = (await readWorkbook(file)).filter(({ isHidden }) => !isHidden);
  for (const { rows } of shown) {
    const mapping = mapHeadings(
      rows.map(row => row.map(({ text }) => text)),
      documentForm,
    );
    if (!mapping) continue;
    return readDocuments(rows, mapping, { register: file, now: '', newId: randomUUID });
  }
  const headings = documentForm.fields.map(({ heading }) => heading).join('、');
  throw new CliError(`“${nameOf(file)}”里没有找到规范性文件清单。请在一行里写好标题：${headings}。`);
}

type Figures = readonly { readonly cell: string; readonly place: string; readonly count: number }[];

function inLines(figures: Figures, inForce: readonly DocumentEntry[], year: number): string {
  const lines = [
    ...figures.map(({ place, count }) => `${place}：${count}`),
    `${year} 年底现行有效的 ${inForce.length} 件：`,
    ...inForce.map(({ issuedOn = '', number, title }) =>
      [issuedOn, number, title].filter(words => words !== '').join(' '),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function inJson(
  year: number,
  figures: Figures,
  inForce: readonly DocumentEntry[],
  { rows, errors, gaps }: ReadDocuments,
): string {
  const listed = inForce.map(({ title, number, kind, issuedOn }) => ({ title, number, kind, issuedOn }));
  return `${JSON.stringify({ year, rows, figures, inForce: listed, errors, gaps }, null, 2)}\n`;
}

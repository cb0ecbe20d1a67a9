import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { exportHtml, exportHtmlFragment } from '../../../src/shared/document/export-html.ts';
import { linesOf, outlineOf, titleText } from '../../../src/shared/document/outline.ts';
import { arbitraryDraft } from '../../helpers/arbitraries.ts';
import { makeReport } from '../../helpers/make-report.ts';
import { exampleReport, longText } from '../../helpers/sample-reports.ts';

/** A start tag as a browser sees it. */
interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The cells of every table, placed as HTML places them, and the text of everything else. */
function read(html: string) {
  const tags: Tag[] = [];
  const open: string[] = [];
  const tables: string[][] = [];
  const lines: string[] = [];
  let text = '';
  let place = '';
  let taken = new Set<string>();
  let row = -1;
  const blocks = new Set(['h1', 'h2', 'p', 'td', 'th']);
  const parser = new Parser({
    onopentag(name, attributes) {
      tags.push({ name, attributes });
      open.push(name);
      if (name === 'table') {
        tables.push([]);
        taken = new Set();
        row = -1;
      }
      if (name === 'tr') row += 1;
      if (blocks.has(name)) text = '';
      if (name === 'br') text += '\n';
      if (name === 'td' || name === 'th') {
        const rowSpan = Number(attributes.rowspan ?? 1);
        const columnSpan = Number(attributes.colspan ?? 1);
        let column = 0;
        while (taken.has(`${row},${column}`)) column += 1;
        for (let down = 0; down < rowSpan; down += 1) {
          for (let right = 0; right < columnSpan; right += 1) taken.add(`${row + down},${column + right}`);
        }
        place = `${row},${column} ${rowSpan}×${columnSpan}`;
      }
    },
    ontext(words) {
      text += words;
    },
    onclosetag(name) {
      open.pop();
      if (name === 'td' || name === 'th') tables.at(-1)?.push(`${place} ${text}`);
      else if (blocks.has(name)) lines.push(...text.split('\n'));
    },
  });
  parser.end(html);
  return { tags, tables, lines };
}

describe('the report as a web page', () => {
  test('holds every cell at its place and every paragraph in order, for any report', () => {
    fc.assert(
      fc.property(arbitraryDraft(), draft => {
        const outline = outlineOf(draft);
        const { tables, lines } = read(exportHtmlFragment(draft));
        expect(tables).toEqual(
          outline.flatMap(block =>
            block.kind === 'table'
              ? [
                  block.table.cells.map(
                    cell => `${cell.row},${cell.column} ${cell.rowSpan}×${cell.columnSpan} ${cell.text}`,
                  ),
                ]
              : [],
          ),
        );
        expect(lines).toEqual(outline.flatMap(block => (block.kind === 'table' ? [] : linesOf(block))));
      }),
      { numRuns: 50 },
    );
  });

  test('is a whole page in UTF-8 with the title as its title, holding the fragment', () => {
    const draft = exampleReport();
    const page = exportHtml(draft);
    expect(page).toMatch(/^<!DOCTYPE html>\n<html lang="zh-CN">/);
    expect(page.indexOf('<meta charset="utf-8">')).toBeLessThan(200);
    expect(page).toContain(`<title>${titleText(outlineOf(draft))}</title>`);
    expect(page).toContain(exportHtmlFragment(draft));
  });

  test('asks for nothing from outside, runs nothing, and styles every element in place', () => {
    const { tags } = read(exportHtmlFragment(exampleReport()));
    expect(tags.filter(({ name }) => ['script', 'link', 'style', 'img', 'font'].includes(name))).toEqual([]);
    expect(tags.filter(({ attributes }) => 'class' in attributes || 'id' in attributes)).toEqual([]);
    const cells = tags.filter(({ name }) => name === 'td' || name === 'th');
    expect(cells.length).toBeGreaterThan(250);
    for (const { attributes } of cells) expect(attributes.style).toMatch(/border:1px solid/);
  });

  test('tells labels from figures and repeats table headings when it is printed', () => {
    const { tags } = read(exportHtmlFragment(makeReport()));
    const count = (name: string) => tags.filter(tag => tag.name === name).length;
    expect(count('td')).toBe(200);
    expect([count('table'), count('thead')]).toEqual([3, 2]);
  });

  test('sets off headings that run into their paragraphs', () => {
    const html = exportHtmlFragment(makeReport({ texts: { overview: longText(3) } }));
    expect(html).toContain('<strong>（二）主动公开。</strong>2024年');
  });

  test('lets no text of a report become markup', () => {
    const evil = '<img src=x onerror="alert(1)">&lt;';
    const draft = makeReport({
      unit: evil,
      cells: { 'requests.newReceived.naturalPerson': evil },
      texts: { overview: evil },
      signature: { organ: evil, date: evil },
    });
    const { tags, lines } = read(exportHtml(draft));
    expect(tags.some(({ name }) => name === 'img')).toBe(false);
    expect(lines.filter(line => line === evil)).toHaveLength(4);
  });
});

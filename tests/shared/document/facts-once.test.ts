import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as pageFacts from '../../../src/shared/document/page.ts';
import { pageRules, printProperties } from '../../../src/shared/document/print-css.ts';
import * as tableFacts from '../../../src/shared/document/table-look.ts';

const root = join(import.meta.dirname, '../../..');

function filesBelow(folder: string, ending: RegExp): readonly { name: string; text: string }[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map(name => join(folder, name))
    .filter(name => ending.test(name))
    .map(name => ({ name, text: readFileSync(join(root, name), 'utf8') }));
}

/** Where the facts are declared, and so written. */
const declared = new Set(['src/shared/document/page.ts', 'src/shared/document/table-look.ts']);

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');

/** Every number among the facts that is so long that it can mean nothing else. */
function distinctNumbers(value: unknown): readonly number[] {
  if (typeof value === 'number') return Number.isInteger(value) && value >= 250 ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(distinctNumbers) : [];
}

const numbers = [...new Set(distinctNumbers({ ...pageFacts, ...tableFacts }))];
const readers = ['src/shared/document', 'src/renderer', 'src/main'].flatMap(folder =>
  filesBelow(folder, /\.tsx?$/),
);
const sheets = filesBelow('src/renderer', /\.css$/);

describe('a fact of the layout is written once', () => {
  test('and the facts are found', () => {
    expect(numbers).toEqual(
      expect.arrayContaining([
        pageFacts.page.width,
        pageFacts.page.left,
        pageFacts.textWidth,
        pageFacts.lineHeight,
        pageFacts.titleLineHeight,
        tableFacts.usualSize.lineHeight,
      ]),
    );
    expect(sheets.length).toBeGreaterThan(20);
    expect(readers.length).toBeGreaterThan(150);
  });

  test('no other code has a measure of the page or of its type as a number', () => {
    const again = readers
      .filter(({ name }) => !declared.has(name))
      .flatMap(({ name, text }) =>
        [...withoutComments(text).matchAll(/(?<![\w.#'-])\d{3,5}(?![\w.%'])/g)]
          .filter(([digits]) => numbers.includes(Number(digits)))
          .map(([digits]) => `${name}: ${digits}`),
      );
    expect(again).toEqual([]);
  });

  test('the blue of the heading rows is written nowhere else', () => {
    const fill = tableFacts.bandFill.toLowerCase();
    const again = [...readers, ...sheets]
      .filter(({ name, text }) => !declared.has(name) && text.toLowerCase().includes(fill))
      .map(({ name }) => name);
    expect(again).toEqual([]);
  });

  test('the style sheet of the printed report holds no measure and no type size at all', () => {
    const sheet = sheets.find(({ name }) => name.endsWith('printed-report.module.css'));
    const measures = withoutComments(sheet?.text ?? 'none').match(/-?[\d.]+(?:pt|mm|cm|in|px|pc|r?em|q)\b/gi);
    expect(measures).toBeNull();
    expect(sheet?.text).not.toContain('@page');
  });

  test('no style sheet of the screen measures in the units of paper', () => {
    const measures = sheets.flatMap(({ name, text }) =>
      [...withoutComments(text).matchAll(/(?<![\w.-])[\d.]+(?:pt|mm|cm|in|pc)\b/g)].map(
        ([found]) => `${name}: ${found}`,
      ),
    );
    expect(measures).toEqual([]);
  });

  test('every property that the style sheet of the printed report reads is given to it', () => {
    const sheet = sheets.find(({ name }) => name.endsWith('printed-report.module.css'))?.text ?? '';
    const component = readers.find(({ name }) => name.endsWith('printed-report.tsx'))?.text ?? '';
    const read = [...sheet.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name!);
    const given = [
      ...Object.keys(printProperties()),
      ...[...component.matchAll(/'(--[\w-]+)'/g)].map(([, name]) => name!),
    ];
    expect(read.length).toBeGreaterThan(10);
    expect(read.filter(name => !given.includes(name))).toEqual([]);
    expect(Object.keys(printProperties()).filter(name => !read.includes(name))).toEqual([]);
  });
});

describe('the printer’s page', () => {
  test('is A4 with the margins of GB/T 9704-2012 to a tenth of a millimetre, and a number at its outer side', () => {
    const rules = pageRules('serif');
    const margins = /@page \{ size: A4; margin: ([\d.]+)pt ([\d.]+)pt ([\d.]+)pt ([\d.]+)pt; \}/.exec(rules);
    const millimetres = margins?.slice(1).map(points => (Number(points) * 25.4) / 72) ?? [];
    [37, 26, 35, 28].forEach((expected, side) => {
      expect(Math.abs(millimetres[side]! - expected)).toBeLessThan(0.1);
    });
    expect(rules).toContain('@page :right { @bottom-right {');
    expect(rules).toContain('@page :left { @bottom-left {');
    expect(rules.match(/font: 14pt serif/g)).toHaveLength(2);
  });
});

import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { templateWidths } from '../../../src/shared/document/column-widths.ts';
import { exportDocx } from '../../../src/shared/document/export-docx.ts';
import type { DocumentOptions } from '../../../src/shared/document/options.ts';
import { outlineOf } from '../../../src/shared/document/outline.ts';
import { textWidth } from '../../../src/shared/document/page.ts';
import { makeFinishedReport, makeReport } from '../../helpers/make-report.ts';
import { docxPart, docxTables } from '../../helpers/read-docx-matrix.ts';
import { figuresOf } from '../../helpers/sample-reports.ts';

const draft = makeFinishedReport({ signature: { organ: '清河县柳林镇人民政府', date: '2025-01-15' } });
const part = (name: string, options: Partial<DocumentOptions> = {}, of = draft) =>
  docxPart(exportDocx(of, options), name);

/** The insides of a style of word/styles.xml. */
const style = (id: string, options: Partial<DocumentOptions> = {}) =>
  new RegExp(`w:styleId="${id}".*?</w:style>`).exec(part('word/styles.xml', options))?.[0] ?? '';

describe('the parts of a Word file', () => {
  test('are those that something leads to, and no others', () => {
    const files = unzipSync(exportDocx(draft));
    expect(Object.keys(files).toSorted()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'docProps/core.xml',
      'word/_rels/document.xml.rels',
      'word/document.xml',
      'word/fontTable.xml',
      'word/footer1.xml',
      'word/footer2.xml',
      'word/settings.xml',
      'word/styles.xml',
      'word/theme/theme1.xml',
    ]);
    const named = [part('_rels/.rels'), part('word/_rels/document.xml.rels')].flatMap(xml =>
      [...xml.matchAll(/Target="([^"]+)"/g)].map(([, target]) => target),
    );
    for (const name of Object.keys(files).filter(name => !/rels|Types/.test(name)))
      expect(
        named.some(target => name.endsWith(target!)),
        name,
      ).toBe(true);
  });

  test('name no style that is not defined, and define none that nothing needs', () => {
    const defined = new Set(
      [...part('word/styles.xml').matchAll(/w:styleId="([^"]+)"/g)].map(([, id]) => id),
    );
    const files = unzipSync(exportDocx(draft));
    const named = ['word/document.xml', 'word/footer1.xml', 'word/footer2.xml', 'word/styles.xml'].flatMap(
      name =>
        files[name]
          ? [...part(name).matchAll(/<w:(?:pStyle|rStyle|tblStyle|basedOn|next|link) w:val="([^"]+)"/g)].map(
              ([, id]) => id,
            )
          : [],
    );
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter(id => !defined.has(id))).toEqual([]);
  });

  test('have a theme of faces that every office has, so that none is asked for', () => {
    const faces = [...part('word/theme/theme1.xml').matchAll(/typeface="([^"]+)"/g)].map(([, face]) => face);
    expect(new Set(faces)).toEqual(new Set(['Times New Roman', '宋体']));
    const listed = [...part('word/fontTable.xml').matchAll(/w:font w:name="([^"]+)"/g)].map(
      ([, name]) => name,
    );
    expect(listed).not.toContain('Calibri');
    expect(listed).not.toContain('等线');
  });

  test('set the layout rules of Chinese Word and of the official template', () => {
    const settings = part('word/settings.xml');
    for (const rule of [
      'spaceForUL',
      'balanceSingleByteDoubleByteWidth',
      'doNotLeaveBackslashAlone',
      'ulTrailSpace',
      'doNotExpandShiftReturn',
      'adjustLineHeightInTable',
      'useFELayout',
    ])
      expect(settings).toContain(`<w:${rule}/>`);
    expect(settings).toContain('<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/>');
  });

  test('have a page number with the number it had last', () => {
    const results = ['word/footer1.xml', 'word/footer2.xml'].map(
      name => /separate"\/><\/w:r>.*?<w:t>(\d)<\/w:t>.*?fldCharType="end"/.exec(part(name))?.[1],
    );
    expect(results).toEqual(['1', '2']);
  });
});

describe('the styles of headings', () => {
  test.each([
    [1, '黑体'],
    [2, '楷体_GB2312'],
    [3, '仿宋_GB2312'],
    [4, '仿宋_GB2312'],
  ])('标题 %i carries its whole look, in its paragraph and in its words', (level, face) => {
    const paragraph = style(`Heading${level}`);
    expect(paragraph).toContain(`<w:name w:val="heading ${level}"/>`);
    expect(paragraph).toContain(`<w:link w:val="Heading${level}Char"/>`);
    expect(paragraph).toContain(`<w:outlineLvl w:val="${level - 1}"/>`);
    expect(paragraph).toContain('<w:keepNext/>');
    for (const xml of [paragraph, style(`Heading${level}Char`)]) {
      expect(xml).toContain(`w:eastAsia="${face}"`);
      expect(xml).toContain('<w:sz w:val="32"/>');
      expect(xml).toContain('<w:b w:val="0"/>');
    }
    expect(style(`RunIn${level}`)).toContain(`<w:outlineLvl w:val="${level - 1}"/>`);
    expect(style(`RunIn${level}`)).not.toContain('keepNext');
  });

  test('put every heading of the text into the navigation pane, also one that its paragraph goes on behind', () => {
    const text = '（一）主动公开。全年公开12条。\n（二）强化队伍\n1.一是规范。做到公开。\n（1）公开栏；';
    const xml = part('word/document.xml', {}, makeReport({ texts: { overview: text } }));
    const styles = [...xml.replaceAll(/<w:tbl>.*?<\/w:tbl>/g, '').matchAll(/<w:pStyle w:val="([^"]+)"/g)].map(
      ([, id]) => id,
    );
    expect(styles.slice(2, 6)).toEqual(['RunIn2', 'Heading2', 'RunIn3', 'BodyText']);
  });

  test.each([
    ['（1）公开栏每月更新，由驻村干部核对。', 'RunIn4'],
    ['2.公开栏每月更新。', 'RunIn3'],
    ['2.公开栏', 'Heading3'],
    ['（二）依申请公开。', 'Heading2'],
  ])('let a numbered sentence of the lower levels part from what follows: %s', (overview, id) => {
    const xml = part('word/document.xml', {}, makeReport({ texts: { overview } }));
    expect(new RegExp(`<w:pStyle w:val="([^"]+)"/>(?:(?!<w:p>).)*${overview}`).exec(xml)?.[1]).toBe(id);
    expect(style(id).includes('<w:keepNext/>')).toBe(id.startsWith('Heading'));
  });
});

describe('the paragraphs of a Word file', () => {
  const wrapped = (text: string) =>
    part('word/document.xml', {}, makeReport({ texts: { overview: text } })).includes(
      '<w:wordWrap w:val="0"/>',
    );

  test('may break a long Latin word, and only where there is one', () => {
    expect(wrapped('电子邮箱：liulinzhen@qinghe.gov.cn。')).toBe(true);
    expect(wrapped('网址 https://www.qinghe.gov.cn/zwgk/ 可查。')).toBe(true);
    expect(wrapped('公开信息1256条，收费12,345,678.90元，电话0391-1234567890。')).toBe(false);
    expect(wrapped('通过APP、WiFi公开。')).toBe(false);
  });

  test('give the signature more room than its name fills', () => {
    for (const length of [4, 16, 20, 26, 27]) {
      const organ = '镇'.repeat(length);
      const xml = part('word/document.xml', {}, makeReport({ signature: { organ, date: '' } }));
      const left = Number(/w:val="Signature"\/>.*?<w:ind w:left="(\d+)"/.exec(xml)?.[1]);
      const room = textWidth - left - length * 315;
      expect(room, `${length} characters`).toBeGreaterThanOrEqual(20);
      expect(room).toBeLessThanOrEqual(40);
    }
  });
});

describe('the tables of a Word file', () => {
  test('have header rows, a name and a description', () => {
    const tables = docxTables(exportDocx(draft));
    expect(tables.map(({ rows }) => rows.findIndex(row => !row.header))).toEqual([2, 3, 3]);
    const xml = part('word/document.xml');
    expect([...xml.matchAll(/<w:tblCaption w:val="([^"]+)"/g)].map(([, name]) => name)).toEqual([
      '二、主动公开政府信息情况',
      '三、收到和处理政府信息公开申请情况',
      '四、政府信息公开行政复议、行政诉讼情况',
    ]);
    expect(xml.match(/<w:tblDescription w:val="[^"]{15,}"/g)).toHaveLength(3);
  });

  test('have columns of figures at least as wide as the official template’s', () => {
    const tables = docxTables(exportDocx(draft));
    const printed = outlineOf(draft).flatMap(block => (block.kind === 'table' ? [block.table] : []));
    printed.forEach((table, index) => {
      const template = templateWidths(table);
      const figures = tables[index]!.widths.slice(table.labelColumns);
      figures.forEach((width, column) => {
        expect(width).toBeGreaterThanOrEqual(template[table.labelColumns + column]! - 1);
      });
    });
  });

  test('have the size of their type also where a blank cell is typed into', () => {
    const smaller = makeFinishedReport({
      cells: { ...figuresOf('2021', 4), 'requests.granted.business': '' },
    });
    const xml = part('word/document.xml', {}, smaller);
    const requests = xml.split('<w:tbl>')[2]?.split('</w:tbl>')[0] ?? '';
    const paragraphs = requests.match(/<w:p>.*?<\/w:p>/g) ?? [];
    expect(paragraphs.length).toBeGreaterThan(200);
    expect(paragraphs.every(each => /<w:pPr>.*<w:rPr><w:sz w:val="\d+"\/>.*<\/w:pPr>/.test(each))).toBe(true);
  });

  test('leave Word’s own white in the cells of a table that is drawn later', () => {
    expect(style('TableNormal')).toContain('<w:left w:w="108" w:type="dxa"/>');
    expect(style('TableGrid')).toContain('<w:insideV ');
    expect(style('TableGrid')).toContain('w:eastAsia="宋体"');
  });
});

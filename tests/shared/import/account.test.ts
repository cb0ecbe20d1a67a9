import { describe, expect, test } from 'vitest';
import { exportText } from '../../../src/shared/document/export-text.ts';
import { importText } from '../../../src/shared/import/import-report.ts';
import { draftFromImport } from '../../../src/shared/import/imported-draft.ts';
import { readRawDraft } from '../../../src/shared/report/draft-file.ts';
import { distinctReport, usualReport } from '../../helpers/import-reports.ts';

const draft = distinctReport('2021');
const text = exportText(draft);
const title = text.slice(0, text.indexOf('\n'));

describe('the account of an import', () => {
  test('says how format, year and unit were told', () => {
    const { recognised } = importText(text).account;
    expect(recognised.format).toEqual({
      value: '2021',
      how: '表中有『本年制发件数』『本年废止件数』等只在2021年格式里有的栏目',
    });
    expect(recognised.year).toEqual({ value: 2024, how: `标题“${title}”` });
    expect(recognised.unit).toEqual({ value: draft.unit, how: `标题“${title}”` });
  });

  test('counts what was found of every table and text, and where', () => {
    const { recognised } = importText(text).account;
    expect(recognised.tables.map(each => [each.table, each.filled, each.expected])).toEqual([
      ['proactive', 10, 10],
      ['requests', 175, 175],
      ['litigation', 15, 15],
    ]);
    expect(recognised.texts.map(each => [each.text, each.heading, each.paragraphs])).toEqual([
      ['introduction', '引言', 2],
      ['overview', '一、总体情况', 4],
      ['problems', '五、存在的主要问题及改进情况', 2],
      ['others', '六、其他需要报告的事项', 1],
    ]);
  });

  test('leads from every cell to its words in the source', () => {
    const { source, cells, account } = importText(text);
    for (const [id, kept] of Object.entries(cells)) {
      const place = account.cellSources[id];
      const block = source[place?.block ?? -1];
      expect(block?.kind === 'looseRow' ? block.cells[place?.column ?? -1] : undefined).toBe(kept);
    }
  });

  test('takes the year from the words where there is no title, and says what is missing', () => {
    const { year, unit, account } = importText(text.slice(text.indexOf('\n')));
    expect(year).toBe(2024);
    expect(unit).toBeUndefined();
    expect(account.recognised.year?.how).toBe('正文“2024年1月1日起至2024年12月31日”');
    expect(account.notes.map(note => note.message)).toContain('没有找到报告标题，请补填单位名称和年度。');
  });

  test('recognises the old format in a year that should have used the new one, and says so', () => {
    const old = exportText({ ...usualReport('2019'), year: 2022 });
    const { format, year, account } = importText(old);
    expect([format, year]).toEqual(['2019', 2022]);
    expect(account.notes.map(note => note.message)).toContain(
      '2022年的报告应当用2021年格式，这份是2019年格式（试行），已按原样导入，请核对。',
    );
  });

  test('what a website prints around a report is left out of it and shown', () => {
    const page = text
      .replace('\n', '\n发布时间：2025-01-15 09:00 来源：县政府办 浏览次数：12\n')
      .concat('\n主办：某县人民政府\n某ICP备05000000号');
    const { texts, signature, account } = importText(page);
    expect(texts).toEqual(draft.texts);
    expect(signature).toEqual(draft.signature);
    expect(account.unrecognised.map(each => each.text)).toEqual([
      '发布时间：2025-01-15 09:00 来源：县政府办 浏览次数：12',
      '主办：某县人民政府',
      '某ICP备05000000号',
    ]);
  });
});

describe('the draft of an import', () => {
  const now = '2025-01-15T08:00:00.000Z';

  test('is one that can be stored and read back', () => {
    const imported = draftFromImport(importText(text), { id: 'new', now });
    expect(readRawDraft(JSON.parse(JSON.stringify(imported)))).toEqual(imported);
    expect(imported).toMatchObject({ cells: draft.cells, texts: draft.texts, signature: draft.signature });
  });

  test('without a year takes the given one, else the one due, within the years of its format', () => {
    const { year: _, ...nameless } = importText(text);
    expect(draftFromImport(nameless, { id: 'new', now, year: 2022 }).year).toBe(2022);
    expect(draftFromImport(nameless, { id: 'new', now }).year).toBe(2024);
    const { year: __, ...old } = importText(exportText(usualReport('2019')));
    expect(draftFromImport(old, { id: 'new', now }).year).toBe(2020);
  });
});

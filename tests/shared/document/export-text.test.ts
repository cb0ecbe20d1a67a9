import { describe, expect, test } from 'vitest';
import { exportText } from '../../../src/shared/document/export-text.ts';
import { formatById } from '../../../src/shared/formats/registry.ts';
import { makeReport } from '../../helpers/make-report.ts';

const draft = makeReport({
  cells: {
    'requests.newReceived.naturalPerson': '3',
    'requests.newReceived.business': '1',
    'proactive.normativeDocs.inForce': '9',
  },
  texts: { overview: '　　第一段。\n\n第二段  有空格。' },
  signature: { organ: '清河县柳林镇人民政府', date: '2025-01-15' },
});
const text = exportText(draft);
const lines = text.split('\n');

describe('the report as plain text', () => {
  test('starts with the title and ends with organ and date', () => {
    expect(lines[0]).toBe('清河县柳林镇人民政府2024年政府信息公开工作年度报告');
    expect(text.endsWith('\n\n清河县柳林镇人民政府\n2025年1月15日\n')).toBe(true);
  });

  test('has a blank line between paragraphs, and no stray blanks in them', () => {
    expect(text).toContain('\n\n一、总体情况\n\n第一段。\n\n第二段 有空格。\n\n二、主动公开政府信息情况\n\n');
  });

  test('has every table row on a line, every column behind its tab', () => {
    const widths = [...formatById('2021').grids.values()].flatMap(grid =>
      Array.from({ length: grid.rowCount }, () => grid.columnCount),
    );
    const rows = lines.filter(line => line.includes('\t')).map(line => line.split('\t').length);
    expect(rows).toEqual(widths);
    expect(lines).toContain('行政规范性文件\t\t\t9');
    expect(lines).toContain('一、本年新收政府信息公开申请数量\t\t\t3\t1\t\t\t\t\t4');
  });
});

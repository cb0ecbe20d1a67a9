import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeFileName } from '../../src/shared/file-name.ts';

describe('a name for a file', () => {
  it.each([
    [
      '某某镇人民政府2025年政府信息公开工作年度报告.docx',
      '某某镇人民政府2025年政府信息公开工作年度报告.docx',
    ],
    ['没有结尾', '没有结尾.docx'],
    ['大写.DOCX', '大写.docx'],
    ['../../etc/passwd', '／..／etc／passwd.docx'],
    ['C:\\报告|2025?.docx', 'C：＼报告｜2025？.docx'],
    ['CON', '_CON.docx'],
    ['  . ', '_.docx'],
    ['', '_.docx'],
  ])('%s becomes %s', (wished, name) => {
    expect(safeFileName(wished, 'docx')).toBe(name);
  });

  it('is one every system accepts, whatever is wished', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), wished => {
        const name = safeFileName(wished, 'docx');
        expect(name).toMatch(/^[^\\/:*?"<>|\p{Cc}]+\.docx$/u);
        expect(name).not.toMatch(/^\s|^\.|^(con|prn|aux|nul)\./i);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
      }),
    );
  });
});

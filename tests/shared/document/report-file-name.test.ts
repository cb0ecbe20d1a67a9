import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reportFileName } from '../../../src/shared/document/report-file-name.ts';

describe('the name of an exported file', () => {
  test('is the title', () => {
    const name = reportFileName({ unit: '青山县云溪镇人民政府', year: 2024 }, 'docx');
    expect(name).toBe('青山县云溪镇人民政府2024年政府信息公开工作年度报告.docx');
  });

  test.each([
    ['', '2024年政府信息公开工作年度报告.docx'],
    ['党政办/公开科', '党政办／公开科2024年政府信息公开工作年度报告.docx'],
    ['a<b>c:d"e\\f|g?h*i', 'a＜b＞c：d＂e＼f｜g？h＊i2024年政府信息公开工作年度报告.docx'],
    ['云溪镇\n人民政府\u0000', '云溪镇 人民政府2024年政府信息公开工作年度报告.docx'],
    ['..\\..\\云溪镇', '＼..＼云溪镇2024年政府信息公开工作年度报告.docx'],
    ['CON.', '_CON.2024年政府信息公开工作年度报告.docx'],
    ['com1 .x', '_com1 .x2024年政府信息公开工作年度报告.docx'],
    ['Console', 'Console2024年政府信息公开工作年度报告.docx'],
  ])('of the unit %j is %s', (unit, name) => {
    expect(reportFileName({ unit, year: 2024 }, 'docx')).toBe(name);
  });

  test('is one that Windows and Linux accept, whatever the unit', () => {
    const unit = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.constantFrom('nul', 'aux.', '镇'.repeat(300)),
    );
    fc.assert(
      fc.property(unit, fc.constantFrom('docx', 'html', 'json'), (given, extension) => {
        const name = reportFileName({ unit: given, year: 2024 }, extension);
        expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cs}]|^[. ]|[. ]$/u);
        expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:[ .]|$)/i);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
        expect(name.endsWith(`2024年政府信息公开工作年度报告.${extension}`)).toBe(true);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemOfName, safeFileName } from '../../src/shared/file-name.ts';

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

  it.each([
    ['COM¹', '_COM¹.docx'],
    ['conin$', '_conin$.docx'],
    ['CONOUT$ .x', '_CONOUT$ .x.docx'],
    ['报告\u202Excod', '报告_xcod.docx'],
    ['\u2066报告\u200B', '_报告_.docx'],
    ['报\uD800告\uDC00', '报_告_.docx'],
    ['两\u2028行', '两_行.docx'],
    ['𠮷野', '𠮷野.docx'],
  ])('%j becomes %s', (wished, name) => {
    expect(safeFileName(wished, 'docx')).toBe(name);
    expect(problemOfName(name)).toBeUndefined();
  });

  it.each([
    ['COM1.json', '留给了设备'],
    ['com¹.json', '留给了设备'],
    ['lpt9', '留给了设备'],
    ['CONIN$', '留给了设备'],
    ['nul .docx', '留给了设备'],
    ['报告\u202Excod.json', '看不见的字符'],
    ['报告\u200B.json', '看不见的字符'],
    ['报告\u0007.json', '看不见的字符'],
    ['报\uD800告.json', '认不出的字'],
    ['报告\uFFFD.json', '认不出的字'],
  ])('is not %j where a user writes it himself, and why is said', (name, words) => {
    expect(problemOfName(name)).toContain(words);
  });

  it.each([
    '报告.docx',
    'COM10.json',
    'console.json',
    'nuller',
    '《年报》（终稿）.docx',
    '👩‍🌾.json'.replace('\u200D', ''),
  ])('may be %s', name => {
    expect(problemOfName(name)).toBeUndefined();
  });

  it('is one that is taken for a new file, whatever is wished', () => {
    const piece = fc.oneof(
      fc.constantFrom('CON', 'com¹', 'NUL', '.', ' ', '\u202E', '\uD800', '\u200D', '$', 'IN'),
      fc.string({ unit: 'grapheme', maxLength: 20 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), pieces => {
        expect(problemOfName(safeFileName(pieces.join(''), 'docx'))).toBeUndefined();
      }),
    );
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

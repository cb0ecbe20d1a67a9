import { describe, expect, test } from 'vitest';
import { hasCharacter } from '../../../src/shared/document/docx/coverage.ts';
import { facesFor } from '../../../src/shared/document/docx/faces.ts';
import { exportDocx } from '../../../src/shared/document/export-docx.ts';
import { missingCharacters } from '../../../src/shared/document/missing-characters.ts';
import { type DocumentOptions, documentOptions } from '../../../src/shared/document/options.ts';
import { outlineOf } from '../../../src/shared/document/outline.ts';
import { verifyDocx } from '../../../src/shared/document/verify-docx.ts';
import { makeFinishedReport } from '../../helpers/make-report.ts';
import { docxPart } from '../../helpers/read-docx-matrix.ts';

const rare = [...'浉瀍硚埇浐鄠滘'];

describe('the characters of a face', () => {
  test('named GB2312 are the 6,763 of GB 2312-80', () => {
    const all = Array.from({ length: 0x9fa5 - 0x4e00 + 1 }, (_, at) => String.fromCharCode(0x4e00 + at));
    expect(all.filter(character => hasCharacter('仿宋_GB2312', character))).toHaveLength(6763);
    expect(all.every(character => hasCharacter('仿宋', character))).toBe(true);
  });

  test.each(['仿宋_GB2312', '楷体_GB2312', '方正小标宋简体'])('%s lack those of place names', face => {
    for (const character of rare) expect(hasCharacter(face, character)).toBe(false);
    for (const character of '政府信息公开“”—…·①℃《》、。１Ａ')
      expect(hasCharacter(face, character)).toBe(true);
  });

  test.each(['仿宋', '楷体', '黑体', '宋体', '方正仿宋_GBK'])('%s have them', face => {
    for (const character of rare) expect(hasCharacter(face, character)).toBe(true);
  });
});

describe('a report with rare characters', () => {
  const draft = makeFinishedReport({
    unit: '信阳市浉河区浉河港镇人民政府',
    texts: { overview: '（一）浐河治理。硚口与鄠邑。\n鿍𠮷🙂。' },
    signature: { organ: '浉河区', date: '2025-01-05' },
  });
  const missing = (options: Partial<DocumentOptions>) =>
    missingCharacters(outlineOf(draft), facesFor(documentOptions(options))).map(
      ({ face, characters, instead }) => [face, characters.join(''), instead],
    );

  test('is told what its faces lack and what stands in', () => {
    expect(missing({})).toEqual([
      ['方正小标宋简体', '浉', '宋体'],
      ['楷体_GB2312', '浐', '楷体'],
      ['仿宋_GB2312', '硚鄠浉', '仿宋'],
      ['仿宋_GB2312', '鿍🙂', undefined],
      ['仿宋_GB2312', '𠮷', 'SimSun-ExtB'],
    ]);
    expect(missing({ fonts: 'system' })).toEqual([
      ['仿宋', '鿍🙂', undefined],
      ['仿宋', '𠮷', 'SimSun-ExtB'],
    ]);
    expect(
      missing({ fonts: 'own', ownFaces: { title: '方正小标宋_GBK', body: '方正仿宋_GBK', second: '楷体' } }),
    ).toEqual([
      ['方正仿宋_GBK', '鿍🙂', undefined],
      ['方正仿宋_GBK', '𠮷', 'SimSun-ExtB'],
    ]);
  });

  test('has each set in a face that has it, and reads back whole', () => {
    const bytes = exportDocx(draft);
    const runs = docxPart(bytes, 'word/document.xml').match(/<w:r>.*?<\/w:r>/g) ?? [];
    const faceOf = (character: string) =>
      runs.filter(run => run.includes(character)).map(run => /w:eastAsia="([^"]+)"/.exec(run)?.[1]);
    expect(new Set(faceOf('硚'))).toEqual(new Set(['仿宋']));
    expect(new Set(faceOf('浐'))).toEqual(new Set(['楷体']));
    expect(faceOf('浉')).toContain('宋体');
    expect(new Set(faceOf('河治理'))).toEqual(new Set([undefined]));
    expect(verifyDocx(bytes, draft).mismatches).toEqual([]);
  });

  test('has those of the title as heavy as the face they stand beside, and those elsewhere as thin', () => {
    const boldIn = (options: Partial<DocumentOptions>, style: string) => {
      const xml = docxPart(exportDocx(draft, options), 'word/document.xml');
      const paragraph = new RegExp(`<w:p><w:pPr><w:pStyle w:val="${style}"/>.*?</w:p>`).exec(xml)?.[0] ?? '';
      return (paragraph.match(/<w:r>.*?<\/w:r>/g) ?? [])
        .filter(run => /[浉硚]/.test(run))
        .map(run => run.includes('<w:b/>'));
    };
    expect(boldIn({}, 'Title')).toEqual([true, true]);
    expect(boldIn({}, 'Signature')).toEqual([false]);
    // 宋体 has them, and its style is bold.
    expect(boldIn({ fonts: 'system' }, 'Title').some(bold => bold)).toBe(false);
  });

  test('in its own faces names them in the file, and the standard’s where one has no name', () => {
    const options = { fonts: 'own', ownFaces: { title: ' 方正小标宋_GBK ', body: '' } } as const;
    const styles = docxPart(exportDocx(draft, options), 'word/styles.xml');
    expect(styles).toContain('w:eastAsia="方正小标宋_GBK"');
    expect(styles).toContain('w:eastAsia="仿宋_GB2312"');
    expect(docxPart(exportDocx(draft, options), 'word/fontTable.xml')).toContain('w:name="方正小标宋_GBK"');
    expect(verifyDocx(exportDocx(draft, options), draft, options).mismatches).toEqual([]);
  });
});

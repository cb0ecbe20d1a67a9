import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { officialFormats } from '../../../src/shared/formats/registry.ts';
import { colouringNames } from '../../../src/shared/picture/colourings.ts';
import { pictureOf } from '../../../src/shared/picture/content/picture-of.ts';
import { drawPicture, pictureWidth } from '../../../src/shared/picture/draw-picture.ts';
import { pictureDocx } from '../../../src/shared/picture/picture-docx.ts';
import { picturePage } from '../../../src/shared/picture/picture-page.ts';
import { pictureInWords } from '../../../src/shared/picture/picture-words.ts';
import { blankDraft } from '../../../src/shared/report/draft.ts';
import { formatsWith2027 } from '../../helpers/format-2027.ts';
import { makeFinishedReport, makeReport } from '../../helpers/make-report.ts';

const lastYear = makeFinishedReport({
  year: 2023,
  cells: { 'requests.newReceived.naturalPerson': '7', 'requests.granted.naturalPerson': '7' },
});
const thisYear = makeFinishedReport({
  year: 2024,
  cells: {
    'requests.newReceived.naturalPerson': '12',
    'requests.newReceived.business': '3',
    'requests.granted.naturalPerson': '14',
    'requests.carriedOut.business': '1',
    'litigation.review.upheld': '2',
  },
});

const linesOf = (...given: Parameters<typeof pictureOf>) =>
  pictureInWords(pictureOf(...given)).flatMap(({ lines }) => lines);

/** What is drawn as text, in order. */
const drawnTexts = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, words]) => words);

describe('the picture of a report', () => {
  test('tells requests, who made them, what became of them, documents and disputes', () => {
    const lines = linesOf(thisYear);
    expect(lines).toContain('本年新收 15 件');
    expect(lines).toContain('自然人 12 件');
    expect(lines).toContain('予以公开 14 件');
    expect(lines).toContain('结转下年 1 件');
    expect(lines).toContain('行政规范性文件本年制发件数 0；本年废止件数 0；现行有效件数 0');
    expect(lines).toContain('行政复议 2 件；结果维持 2 件；结果纠正 0 件；其他结果 0 件；尚未审结 0 件');
  });

  test('tells last year beside this year where its report is there, in whichever format', () => {
    expect(linesOf(thisYear, lastYear)).toContain('本年新收 15 件（上年 7，增 8）');
    const former = makeFinishedReport({
      format: '2019',
      year: 2020,
      cells: { 'requests.other.naturalPerson': '3' },
    });
    const after = makeFinishedReport({
      year: 2021,
      cells: { 'requests.other.feeUnpaid.naturalPerson': '1' },
    });
    expect(linesOf(after, former)).toContain('办理总计 1 件（上年 3，减 2）');
  });

  test('says what is all zero in a sentence, and what is not filled as such, and never a 0 for it', () => {
    expect(linesOf(makeFinishedReport())).toContain(
      '自然人、商业企业、科研机构、社会公益组织、法律服务机构、其他均为 0 件。',
    );
    const blank = linesOf(makeReport());
    expect(blank).toContain('本年新收 未填');
    expect(blank.join('')).not.toMatch(/ 0|均为/);
  });

  test('shows the tables of a format that nobody has seen', () => {
    const formats = formatsWith2027();
    const draft = blankDraft(
      { id: 'x', format: '2027', year: 2027, unit: '清河县柳林镇人民政府', now: '2028-01-01T00:00:00.000Z' },
      formats,
    );
    const cells = {
      'training.sessions.own': '4',
      'training.sessions.joint': '1',
      'requests.onward.legal': '9',
    };
    const panels = pictureInWords(pictureOf({ ...draft, cells }, undefined, formats));
    const training = panels.find(({ title }) => title === '培训');
    expect(training?.lines).toContain('培训场次合计 5；本机关举办 4；联合举办 1');
    expect(panels[0]?.lines).toContain('结转次年 9 件');
  });
});

describe('the drawing', () => {
  test('is the same to the last byte for the same report, and another one in each colouring', () => {
    const drawn = colouringNames.map(name => drawPicture(pictureOf(thisYear, lastYear), name).svg);
    expect(drawPicture(pictureOf(thisYear, lastYear), 'blue').svg).toBe(drawn[0]);
    expect(new Set(drawn).size).toBe(colouringNames.length);
  });

  test('needs nothing else: no style, script, link or font that would be fetched', () => {
    const { svg } = drawPicture(pictureOf(thisYear), 'red');
    expect(svg.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/style|script|href|url\(|http/);
  });

  test('keeps every figure whole and every text within the page, however long a name or number is', () => {
    const names = fc.string({
      unit: fc.constantFrom(...'清河县柳林镇人民政府（办公室）局 Ab0<&>"'),
      maxLength: 120,
    });
    const figures = fc.bigInt({ min: 0n, max: 10n ** 18n }).map(String);
    const ids = [...officialFormats.byId('2021').cells.values()]
      .filter(({ total }) => !total)
      .map(({ id }) => id);
    fc.assert(
      fc.property(names, fc.dictionary(fc.constantFrom(...ids), figures, { maxKeys: 40 }), (unit, cells) => {
        const draft = { ...makeFinishedReport({ cells }), unit };
        const { svg, height } = drawPicture(pictureOf(draft, { ...draft, year: draft.year - 1 }), 'green');
        for (const [, x, y] of svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)"/g)) {
          expect(Number(x)).toBeLessThan(pictureWidth);
          expect(Number(y)).toBeLessThan(height);
        }
        const typed = cells['requests.newReceived.naturalPerson'];
        if (typed !== undefined && typed !== '0') expect(drawnTexts(svg)).toContain(`${typed} 件`);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the files of the picture', () => {
  test('the page holds the drawing and the same in words', () => {
    const picture = pictureOf({ ...thisYear, unit: '甲<乙>&镇人民政府' }, lastYear);
    const html = picturePage(picture, 'blue');
    expect(html).toContain(drawPicture(picture, 'blue').svg);
    expect(html).toContain('<li>本年新收 15 件（上年 7，增 8）</li>');
    expect(html).not.toContain('<乙>');
  });

  test('the Word file holds the image once, in its proportions, with its words', () => {
    const png = new Uint8Array([137, 80, 78, 71]);
    const parts = unzipSync(pictureDocx(pictureOf(thisYear), { png, width: 1000, height: 1400 }, thisYear));
    expect(parts['word/media/picture.png']).toEqual(png);
    const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    const [, cx, cy] = /<wp:extent cx="(\d+)" cy="(\d+)"\/>/.exec(document) ?? [];
    expect(Number(cy) / Number(cx)).toBeCloseTo(1.4, 4);
    expect(document).toContain('本年新收 15 件');
    expect(strFromU8(parts['word/_rels/document.xml.rels'] ?? new Uint8Array())).toContain(
      'Id="rIdPicture" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/picture.png"',
    );
  });
});

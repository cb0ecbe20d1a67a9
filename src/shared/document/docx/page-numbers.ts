import { pageNumberHalfPoints } from '../page.ts';
import { styleIds } from './styles-xml.ts';
import { element, valued, wordSpace, xmlPart } from './xml.ts';

/** One character of the page number's type: its distance from the margin. */
const oneCharacter = pageNumberHalfPoints * 10;

const run = (content: string) => `<w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr>${content}</w:r>`;

/**
 * A footer: — 1 — at the right on odd pages and at the left on even ones (GB/T 9704-2012, 7.5). The field has the
 * number it had last, without which some programs print none.
 */
export function footerXml(side: 'left' | 'right'): string {
  return xmlPart(
    element(
      'w:ftr',
      { 'xmlns:w': wordSpace },
      element(
        'w:p',
        {},
        element(
          'w:pPr',
          {},
          valued('w:pStyle', styleIds.pageNumber),
          element('w:ind', { [`w:${side}`]: oneCharacter }),
          valued('w:jc', side),
        ),
        run('<w:t xml:space="preserve">— </w:t>'),
        run('<w:fldChar w:fldCharType="begin"/>'),
        // Word's own words to the letter, three spaces included: AbiWord knows no others.
        run('<w:instrText xml:space="preserve"> PAGE   \\* MERGEFORMAT </w:instrText>'),
        run('<w:fldChar w:fldCharType="separate"/>'),
        run(`<w:t>${side === 'right' ? 1 : 2}</w:t>`),
        run('<w:fldChar w:fldCharType="end"/>'),
        run('<w:t xml:space="preserve"> —</w:t>'),
      ),
    ),
  );
}

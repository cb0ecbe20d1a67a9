import { AlignmentType, Footer, PageNumber, Paragraph, TextRun } from 'docx';
import { pageNumberHalfPoints } from '../page.ts';
import { styleIds } from './styles-xml.ts';

/** One character of the page number's type: its distance from the margin. */
const oneCharacter = pageNumberHalfPoints * 10;

/** — 1 — at the right on odd pages and at the left on even ones (GB/T 9704-2012, 7.5). */
export function pageNumberFooters(): { readonly default: Footer; readonly even: Footer } {
  return { default: footer('right'), even: footer('left') };
}

function footer(side: 'left' | 'right'): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: styleIds.pageNumber,
        alignment: side === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
        indent: side === 'right' ? { right: oneCharacter } : { left: oneCharacter },
        children: [new TextRun({ font: { hint: 'eastAsia' }, children: ['— ', PageNumber.CURRENT, ' —'] })],
      }),
    ],
  });
}

import {
  bodyCharacterSpacing,
  bodyHalfPoints,
  charactersRightOfDate,
  gapAfterTable,
  indentCharacters,
  lineHeight,
  linesForSeal,
  page,
  pageNumberBelow,
  pageNumberHalfPoints,
  paper,
  titleHalfPoints,
  titleLineHeight,
} from './page.ts';
import { bandFill, innerRule, outerRule } from './table-look.ts';

/** Twips as a length of CSS. */
export function points(twips: number): string {
  return `${twips / 20}pt`;
}

/** Half points as a length of CSS. */
export function typeSize(halfPoints: number): string {
  return `${halfPoints / 2}pt`;
}

/** The colour of the heading rows 第二十条… as CSS writes it. */
export const bandColour = `#${bandFill.toLowerCase()}`;

/**
 * The rules that lay out the printer's page: paper, margins, and the page number at the outer side. Custom
 * properties do not reach into @page, so these are written out.
 * @param face the font families of the page number, as CSS lists them
 */
export function pageRules(face: string): string {
  const { top, right, bottom, left } = page;
  const oneCharacter = pageNumberHalfPoints * 10;
  const number = (side: 'left' | 'right') => {
    const padding = side === 'right' ? `0 ${points(oneCharacter)} 0 0` : `0 0 0 ${points(oneCharacter)}`;
    return [
      `@page :${side} { @bottom-${side} { content: "— " counter(page) " —";`,
      `padding: ${padding}; padding-top: ${points(pageNumberBelow)};`,
      `font: ${typeSize(pageNumberHalfPoints)} ${face}; vertical-align: top; } }`,
    ].join(' ');
  };
  return [
    `@page { size: ${paper}; margin: ${[top, right, bottom, left].map(points).join(' ')}; }`,
    number('right'),
    number('left'),
  ].join('\n');
}

/** What the style sheet of the printed report is made with: custom properties and their values. */
export function printProperties(): Readonly<Record<`--${string}`, string>> {
  return {
    '--body-size': typeSize(bodyHalfPoints),
    '--body-line': points(lineHeight),
    '--body-spacing': points(bodyCharacterSpacing),
    '--body-indent': `${indentCharacters}em`,
    '--title-size': typeSize(titleHalfPoints),
    '--title-line': points(titleLineHeight),
    '--gap-after-table': points(gapAfterTable),
    '--seal-room': points(linesForSeal * lineHeight),
    '--right-of-date': `${charactersRightOfDate}em`,
    '--outer-rule': `${outerRule / 8}pt`,
    '--inner-rule': `${innerRule / 8}pt`,
  };
}

/**
 * The page of GB/T 9704-2012, in twips (1/20 pt): A4, top margin 37 mm, left 28 mm, a type area of 156 × 225 mm
 * with 22 lines of 28 characters. A line is 28.95 pt: 22 of 29 pt would be 0.2 pt too many.
 */
export const page = {
  width: 11906,
  height: 16838,
  top: 2098,
  right: 1474,
  bottom: 1984,
  left: 1587,
  header: 851,
  /** Puts the dash of the page number where `pageNumberBelow` says, in Word. */
  footer: 1429,
} as const;

/** The name of the paper; `page` has its measures. */
export const paper = 'A4';

/** How far below the type area the page number stands: 7 mm. */
export const pageNumberBelow = 397;

export const textWidth = page.width - page.left - page.right;
export const textHeight = page.height - page.top - page.bottom;
export const lineHeight = 579;

/** 3号 type, 16 pt. */
export const bodyHalfPoints = 32;

/** 28 characters of 16 pt are 448 pt, the type area is 442.25 pt: every character gives up a quarter point. */
export const bodyCharacterSpacing = -5;

/** How far one body character advances. */
export const bodyCharacter = bodyHalfPoints * 10 + bodyCharacterSpacing;

/** The first line of a paragraph is indented by so many characters. */
export const indentCharacters = 2;

/** 4号 type, 14 pt, of the page number: its distance from the margin is one character. */
export const pageNumberHalfPoints = 28;

/** 2号 type, 22 pt, of the title, and its line. */
export const titleHalfPoints = 44;
export const titleLineHeight = 700;

/** A line of white above the title and some below, so that the whole is a number of body lines; in twips. */
export function titleSpacing(lines: number): {
  readonly before: number;
  readonly after: number;
  readonly whole: number;
} {
  const leastAfter = 200;
  const height = lineHeight + lines * titleLineHeight;
  const whole = Math.ceil((height + leastAfter) / lineHeight) * lineHeight;
  return { before: lineHeight, after: whole - height, whole };
}

/** How many characters of the title's type fit on a line. */
export const titleCharacters = Math.floor(textWidth / (titleHalfPoints * 10));

/** The white above a heading that follows a table. */
export const gapAfterTable = 160;

/** The date ends this many characters before the right margin (GB/T 9704-2012, 7.3.5.1). */
export const charactersRightOfDate = 4;

/** What no line of the signature fills, in twips: a box exactly as wide as its text is too narrow for some programs. */
export const signatureSlack = 30;

/** How many characters fit on a line of the signature. */
export const signatureCharacters = Math.floor((textWidth - signatureSlack) / bodyCharacter);

/** Lines left free above the organ's name: half the height of a 42 mm seal. */
export const linesForSeal = 2;

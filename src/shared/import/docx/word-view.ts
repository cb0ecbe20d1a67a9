/**
 * Which of a document's two sides is read where changes were tracked (ECMA-376 Part 1, 17.13.5). `skipped` are the
 * elements whose whole content is not on that side; `goneEnds` the changes to a paragraph's end that let the next
 * paragraph go on in it, `goneRow` the change to a row that takes it away.
 */
export interface WordView {
  readonly skipped: ReadonlySet<string>;
  readonly goneEnds: ReadonlySet<string>;
  readonly goneRow: string;
}

/** Elements that no reader of the page sees on either side. */
const neverSeen = [
  'w:instrText',
  'w:delInstrText',
  'w:fldData',
  'w:rt',
  'w:sdtPr',
  'w:sectPr',
  'w:pPrChange',
  'w:rPrChange',
  'w:tblPrChange',
  'w:trPrChange',
  'w:tcPrChange',
];

/** The document with all its changes accepted: as it is. */
export const afterChanges: WordView = {
  skipped: new Set([...neverSeen, 'w:del', 'w:moveFrom', 'w:delText']),
  goneEnds: new Set(['w:del', 'w:moveFrom']),
  goneRow: 'w:del',
};

/** The document with all its changes rejected: as it was. */
export const beforeChanges: WordView = {
  skipped: new Set([...neverSeen, 'w:ins', 'w:moveTo']),
  goneEnds: new Set(['w:ins', 'w:moveTo']),
  goneRow: 'w:ins',
};

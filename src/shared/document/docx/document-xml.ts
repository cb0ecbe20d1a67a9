import type { TableId } from '../../formats/types.ts';
import type { Outline } from '../outline.ts';
import { lineHeight, page } from '../page.ts';
import { layOutTables } from '../page-flow.ts';
import type { TableLayout } from '../table-layout.ts';
import { type CommentMarks, commentedRuns } from './comment-marks.ts';
import { bodyParagraph, headingParagraph, titleParagraph } from './paragraphs.ts';
import type { WriteRuns } from './runs.ts';
import { signatureParagraph } from './signature.ts';
import { wordTable } from './tables.ts';
import { type Attributes, element, relationSpace, wordSpace, xmlPart } from './xml.ts';

/** The ids under which the body knows the footers of odd and even pages. */
export const footerIds = { odd: 'rIdFooterOdd', even: 'rIdFooterEven' } as const;

interface BodyLook {
  readonly write: WriteRuns;
  readonly shading: boolean;
  /** Where comments stand; only a review copy has any. */
  readonly comments?: CommentMarks;
}

/** word/document.xml: the outline, block by block, on the page of GB/T 9704-2012. */
export function documentXml(outline: Outline, look: BodyLook): string {
  const layouts = layOutTables(outline);
  return documentOf(outline.map((_, index) => blockXml(outline, index, layouts, look)));
}

/** word/document.xml of some blocks of WordprocessingML, one below the other on that page. */
export function documentOf(blocks: readonly string[]): string {
  return xmlPart(
    `<w:document xmlns:w="${wordSpace}" xmlns:r="${relationSpace}"><w:body>${blocks.join('')}${sectionXml()}</w:body></w:document>`,
  );
}

const { width, height, top, right, bottom, left, header, footer } = page;

/** The elements that set up the page, with their attributes: its size, its margins, its grid of lines. */
export const pageAttributes: Readonly<Record<string, Attributes>> = {
  'w:pgSz': { 'w:w': width, 'w:h': height },
  'w:pgMar': {
    'w:top': top,
    'w:right': right,
    'w:bottom': bottom,
    'w:left': left,
    'w:header': header,
    'w:footer': footer,
    'w:gutter': 0,
  },
  'w:docGrid': { 'w:type': 'lines', 'w:linePitch': lineHeight },
};

/** The page with its footers. */
function sectionXml(): string {
  return element(
    'w:sectPr',
    {},
    element('w:footerReference', { 'w:type': 'even', 'r:id': footerIds.even }),
    element('w:footerReference', { 'w:type': 'default', 'r:id': footerIds.odd }),
    ...Object.entries(pageAttributes).map(([name, attributes]) => element(name, attributes)),
  );
}

function blockXml(
  outline: Outline,
  index: number,
  layouts: ReadonlyMap<TableId, TableLayout>,
  { write: writeRuns, shading, comments }: BodyLook,
): string {
  const block = outline[index];
  const edges = comments?.blocks.get(index);
  const write = edges ? commentedRuns(writeRuns, edges) : writeRuns;
  const before = outline[index - 1];
  const beforeSignature = outline[index + 1]?.kind === 'signature';
  switch (block?.kind) {
    case 'title':
      return titleParagraph(block.lines, write);
    case 'heading':
      return headingParagraph(block.text, before?.kind === 'table', write);
    case 'paragraph':
      return bodyParagraph(block, beforeSignature, write);
    case 'table': {
      const layout = layouts.get(block.section);
      const caption = before?.kind === 'heading' ? before.text : '';
      return layout
        ? wordTable(
            block.table,
            {
              layout,
              caption,
              shading,
              keepLastRow: beforeSignature,
              ...(comments ? { comments: comments.cells } : {}),
            },
            write,
          )
        : '';
    }
    case 'signature':
      return signatureParagraph(block, write);
    case undefined:
      return '';
  }
}

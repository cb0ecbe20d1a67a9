import { Document, DocumentGridType, type FileChild, Packer } from 'docx';
import type { TableId } from '../formats/types.ts';
import type { Draft } from '../report/draft.ts';
import { cleanLine } from './clean-text.ts';
import { coreXml } from './docx/core-xml.ts';
import { facesFor } from './docx/faces.ts';
import { fixTimes } from './docx/fixed-times.ts';
import { fontTableXml } from './docx/font-table-xml.ts';
import { pageNumberFooters } from './docx/page-numbers.ts';
import { bodyParagraph, headingParagraph, titleParagraph } from './docx/paragraphs.ts';
import { settingsXml } from './docx/settings-xml.ts';
import { signatureParagraph } from './docx/signature.ts';
import { stylesXml } from './docx/styles-xml.ts';
import { wordTable } from './docx/tables.ts';
import { type DocumentOptions, documentOptions } from './options.ts';
import { type Outline, outlineOf, titleText } from './outline.ts';
import { lineHeight, page } from './page.ts';
import { layOutTables } from './page-flow.ts';
import type { TableLayout } from './table-layout.ts';

/**
 * The report as a Word file, laid out by GB/T 9704-2012. The same draft and options give the same bytes wherever
 * and whenever it is made.
 */
export async function exportDocx(draft: Draft, options?: Partial<DocumentOptions>): Promise<Uint8Array> {
  const chosen = documentOptions(options);
  const outline = outlineOf(draft);
  const layouts = layOutTables(outline);
  const document = new Document({
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: {
              top: page.top,
              right: page.right,
              bottom: page.bottom,
              left: page.left,
              header: page.header,
              footer: page.footer,
              gutter: 0,
            },
          },
          grid: { type: DocumentGridType.LINES, linePitch: lineHeight },
        },
        footers: pageNumberFooters(),
        children: outline.flatMap((_, index) => wordBlocks(outline, index, layouts, chosen.shading)),
      },
    ],
  });
  const bytes = await Packer.toArrayBuffer(document, undefined, [
    { path: 'docProps/core.xml', data: coreXml(titleText(outline), cleanLine(draft.unit)) },
    { path: 'word/styles.xml', data: stylesXml(facesFor(chosen)) },
    { path: 'word/settings.xml', data: settingsXml() },
    { path: 'word/fontTable.xml', data: fontTableXml() },
  ]);
  return fixTimes(new Uint8Array(bytes));
}

function wordBlocks(
  outline: Outline,
  index: number,
  layouts: ReadonlyMap<TableId, TableLayout>,
  shading: boolean,
): readonly FileChild[] {
  const block = outline[index];
  const next = outline[index + 1];
  const beforeSignature = next?.kind === 'signature';
  switch (block?.kind) {
    case 'title':
      return [titleParagraph(block.lines)];
    case 'heading':
      return [headingParagraph(block.text, outline[index - 1]?.kind === 'table')];
    case 'paragraph':
      return [bodyParagraph(block, beforeSignature)];
    case 'table': {
      const layout = layouts.get(block.section);
      return layout ? [wordTable(block.table, layout, { shading, keepLastRow: beforeSignature })] : [];
    }
    case 'signature':
      return [signatureParagraph(block)];
    case undefined:
      return [];
  }
}

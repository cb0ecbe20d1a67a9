import { coreXml } from '../document/docx/core-xml.ts';
import { coreType, packWordFile, wordType } from '../document/docx/package.ts';
import { element, relationSpace, wordSpace, xmlPart } from '../document/docx/xml.ts';
import { page } from '../document/page.ts';
import type { Draft } from '../report/draft.ts';
import { type Picture, pictureTitle } from './picture.ts';
import { pictureInWords } from './picture-words.ts';

/** An image of the picture, with its size in any unit. */
export interface PictureImage {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

const drawingSpace = 'http://schemas.openxmlformats.org/drawingml/2006';
const imageId = 'rIdPicture';
/** White around the picture, in twips: 1 cm. */
const margin = 567;
/** Of the page's height, so much is left for the mark of the paragraph that holds the picture. */
const lastLine = 400;
/** English Metric Units in a twip. */
const emuInTwip = 635;

/**
 * A Word file of its own with the picture on one page, as large as fits, and its words as the image's text
 * alternative. It is no part of the report's own file: the format in force has no such chapter, and offices mark
 * added ones down.
 */
export function pictureDocx(
  picture: Picture,
  image: PictureImage,
  draft: Pick<Draft, 'unit' | 'createdAt' | 'updatedAt'>,
): Uint8Array {
  return packWordFile(
    {
      path: 'word/document.xml',
      contentType: wordType('document.main'),
      relation: 'officeDocument',
      xml: documentXml(picture, image),
    },
    [
      {
        path: 'word/media/picture.png',
        contentType: 'image/png',
        relation: 'image',
        id: imageId,
        bytes: image.png,
      },
    ],
    [
      {
        path: 'docProps/core.xml',
        contentType: coreType,
        relation: 'core-properties',
        xml: coreXml(pictureTitle(picture), draft),
      },
    ],
  );
}

function documentXml(picture: Picture, image: PictureImage): string {
  const sides = { 'w:top': margin, 'w:right': margin, 'w:bottom': margin, 'w:left': margin };
  const sizes = { 'w:header': 0, 'w:footer': 0, 'w:gutter': 0 };
  return xmlPart(
    element(
      'w:document',
      {
        'xmlns:w': wordSpace,
        'xmlns:r': relationSpace,
        'xmlns:wp': `${drawingSpace}/wordprocessingDrawing`,
        'xmlns:a': `${drawingSpace}/main`,
        'xmlns:pic': `${drawingSpace}/picture`,
      },
      element(
        'w:body',
        {},
        element(
          'w:p',
          {},
          element('w:pPr', {}, element('w:jc', { 'w:val': 'center' })),
          element('w:r', {}, element('w:drawing', {}, inlineXml(picture, image))),
        ),
        element(
          'w:sectPr',
          {},
          element('w:pgSz', { 'w:w': page.width, 'w:h': page.height }),
          element('w:pgMar', { ...sides, ...sizes }),
        ),
      ),
    ),
  );
}

/** The image in its line, scaled to the page (ECMA-376 Part 1, 20.4.2.8). */
function inlineXml(picture: Picture, { width, height }: PictureImage): string {
  const scale = Math.min((page.width - 2 * margin) / width, (page.height - 2 * margin - lastLine) / height);
  const [cx, cy] = [width, height].map(side => Math.floor(side * scale * emuInTwip)) as [number, number];
  const words = pictureInWords(picture).map(({ title, lines }) => `${title}：${lines.join('，')}。`);
  const name = pictureTitle(picture);
  return element(
    'wp:inline',
    { distT: 0, distB: 0, distL: 0, distR: 0 },
    element('wp:extent', { cx, cy }),
    element('wp:docPr', { id: 1, name, descr: words.join('') }),
    element(
      'a:graphic',
      {},
      element(
        'a:graphicData',
        { uri: `${drawingSpace}/picture` },
        element(
          'pic:pic',
          {},
          element('pic:nvPicPr', {}, element('pic:cNvPr', { id: 1, name }), element('pic:cNvPicPr')),
          element(
            'pic:blipFill',
            {},
            element('a:blip', { 'r:embed': imageId }),
            element('a:stretch', {}, element('a:fillRect')),
          ),
          element(
            'pic:spPr',
            {},
            element('a:xfrm', {}, element('a:off', { x: 0, y: 0 }), element('a:ext', { cx, cy })),
            element('a:prstGeom', { prst: 'rect' }, element('a:avLst')),
          ),
        ),
      ),
    ),
  );
}

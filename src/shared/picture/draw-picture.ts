import { element, escapeXml } from '../document/docx/xml.ts';
import { titleLines } from '../document/title-lines.ts';
import { reportTitle } from '../report/draft.ts';
import { type Colouring, type ColouringName, colourings } from './colourings.ts';
import { bars } from './drawing/bars.ts';
import { type Block, beside, inset, stacked } from './drawing/block.ts';
import { panelBox, rectangle } from './drawing/shapes.ts';
import { pictureFaces, rounded, setLines, text } from './drawing/text.ts';
import { tiles } from './drawing/tiles.ts';
import { type Picture, type PicturePanel, pictureTitle } from './picture.ts';
import { pictureInWords } from './picture-words.ts';

/** The width of the drawing in its own units; all its lengths are in these. */
export const pictureWidth = 1000;

const margin = 40;
const inner = pictureWidth - 2 * margin;
const gap = 26;
const padding = 18;

/** A drawn picture: an SVG document that needs nothing else, and how high it is at `pictureWidth`. */
export interface DrawnPicture {
  readonly svg: string;
  readonly height: number;
}

/**
 * Draws the picture. The same picture is the same SVG to the last byte; it uses attributes only (no style sheet, no
 * script, nothing fetched), so it may stand in a page whose policy forbids these.
 */
export function drawPicture(picture: Picture, colouring: ColouringName): DrawnPicture {
  const colours = colourings[colouring];
  const head = heading(picture, colours);
  const body = stacked([...panelRows(picture.panels, colours), footer(picture, colours)], gap);
  const height = Math.ceil(head.height + gap + body.height + margin);
  const described = pictureInWords(picture).map(({ title, lines }) => `${title}：${lines.join('，')}。`);
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: pictureWidth,
      height,
      viewBox: `0 0 ${pictureWidth} ${height}`,
      'font-family': pictureFaces,
      role: 'img',
      'aria-labelledby': 'picture-title picture-words',
    },
    element('title', { id: 'picture-title' }, escapeXml(pictureTitle(picture))),
    element('desc', { id: 'picture-words' }, escapeXml(described.join(''))),
    rectangle({ x: 0, y: 0, width: pictureWidth, height }, colours.paper),
    head.at(0, 0),
    body.at(margin, head.height + gap),
  );
  return { svg, height: rounded(height) };
}

function heading(picture: Picture, colours: Colouring): Block {
  const { unit, year } = picture;
  const size = 36;
  const ending = reportTitle({ unit: '', year }).slice(String(year).length);
  const lines = titleLines({ unit, year, ending }, (inner / size) * 0.94);
  const content = stacked(
    [
      text('一图读懂', inner, { size: 26, fill: colours.inkOnStrong, anchor: 'middle' }),
      setLines(lines, inner, { size, fill: colours.inkOnStrong, bold: true, anchor: 'middle' }),
    ],
    8,
  );
  const height = content.height + 2 * margin;
  return {
    height,
    at: (x, y) =>
      rectangle({ x, y, width: pictureWidth, height }, colours.strong) + content.at(x + margin, y + margin),
  };
}

/** Panels of bars stand side by side, two in a row; those of tiles have the whole width. */
function panelRows(panels: readonly PicturePanel[], colours: Colouring): readonly Block[] {
  const rows: Block[] = [];
  const half = (inner - gap) / 2;
  for (let index = 0; index < panels.length; index += 1) {
    const [panel, next] = [panels[index], panels[index + 1]];
    if (!panel) continue;
    if (panel.look === 'tiles') {
      rows.push(stacked([panelTitle(panel, inner, colours), tiles(panel.figures, inner, colours)], 12));
    } else if (next?.look === 'bars') {
      rows.push(barPanels([panel, next], half, colours));
      index += 1;
    } else rows.push(barPanels([panel], inner, colours));
  }
  return rows;
}

function barPanels(panels: readonly PicturePanel[], width: number, colours: Colouring): Block {
  const contents = panels.map(panel => inset(bars(panel, width - 2 * padding, colours), padding));
  const height = Math.max(...contents.map(content => content.height));
  return beside(
    panels.map((panel, index) =>
      stacked(
        [
          panelTitle(panel, width, colours),
          panelBox(contents[index] ?? stacked([]), width, height, colours.soft),
        ],
        12,
      ),
    ),
    width,
    gap,
  );
}

function panelTitle({ title }: PicturePanel, width: number, colours: Colouring): Block {
  const words = text(title, width - 20, { size: 24, fill: colours.strong, bold: true });
  return {
    height: words.height,
    at: (x, y) =>
      rectangle({ x, y: y + 4, width: 7, height: words.height - 6 }, colours.strong) + words.at(x + 20, y),
  };
}

function footer(picture: Picture, colours: Colouring): Block {
  const small = { size: 15, fill: colours.inkSoft, lines: 3 } as const;
  return stacked(
    [
      ...(picture.compared ? [text('深色为本年，浅色为上年。', inner, small)] : []),
      text(`数据来源：${reportTitle(picture)}`, inner, small),
    ],
    2,
  );
}

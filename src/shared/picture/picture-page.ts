import { escapeXml } from '../document/docx/xml.ts';
import type { ColouringName } from './colourings.ts';
import { drawPicture } from './draw-picture.ts';
import { type Picture, pictureTitle } from './picture.ts';
import { pictureInWords } from './picture-words.ts';

/** The picture as a web page of its own, with the same in words below it. */
export function picturePage(picture: Picture, colouring: ColouringName): string {
  const title = escapeXml(pictureTitle(picture));
  return [
    '<!DOCTYPE html>',
    '<html lang="zh-CN">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}</title>`,
    '<style>body{max-width:1000px;margin:0 auto;padding:0 1em;font:16px/1.8 sans-serif}svg{width:100%;height:auto}</style>',
    '</head>',
    '<body>',
    `<h1 style="font-size:1.3em">${title}</h1>`,
    drawPicture(picture, colouring).svg,
    '<h2>文字说明</h2>',
    ...pictureInWords(picture).map(panelHtml),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function panelHtml({ title, lines }: ReturnType<typeof pictureInWords>[number]): string {
  const items = lines.map(line => `<li>${escapeXml(line)}</li>`).join('');
  return `<h3>${escapeXml(title)}</h3><ul>${items}</ul>`;
}

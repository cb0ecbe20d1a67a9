import {
  bodyCharacterSpacing,
  bodyHalfPoints,
  indentCharacters,
  lineHeight,
  pageNumberHalfPoints,
  titleHalfPoints,
  titleLineHeight,
} from '../page.ts';
import type { ParagraphHeading, ParagraphLevel } from '../paragraph-level.ts';
import { innerRule, usualSize } from '../table-look.ts';
import { type Faces, leadRole } from './faces.ts';
import { sizeOf } from './runs.ts';
import { escapeAttribute, wordSpace, xmlPart } from './xml.ts';

/** The ids of the styles that the document's paragraphs and runs name. */
export const styleIds = {
  title: 'Title',
  titleDigits: 'TitleDigits',
  body: 'BodyText',
  table: 'TableText',
  tableNote: 'TableNote',
  grid: 'TableGrid',
  signature: 'Signature',
  pageNumber: 'PageNumberLine',
} as const;

/** A level of heading: 标题 1 to 标题 4. */
export type HeadingLevel = 1 | 2 | 3 | 4;

/** The level of heading that a paragraph's number gives it; body text has none. */
export const headingLevels: Readonly<Record<Exclude<ParagraphLevel, 'body'>, HeadingLevel>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
};

/** The style of a paragraph that is a heading. */
export const headingStyle = (level: HeadingLevel) => `Heading${level}`;

/** The style of a heading's words where its paragraph goes on; Word keeps it like the heading's own (w:link). */
export const leadStyle = (level: HeadingLevel) => `Heading${level}Char`;

/**
 * The style of a paragraph that starts with a heading and goes on as text: body text that stands in the navigation
 * pane. Word's own way, a hidden paragraph end (specVanish), makes two lines of it in WPS and LibreOffice.
 */
const runInStyle = (level: HeadingLevel) => `RunIn${level}`;

/**
 * The style of a paragraph of a text, by the heading it is or starts with. A numbered sentence of the lower levels,
 * （1）公开栏每月更新。, is as often an item of a list: it stands in the navigation pane, but need not stay with
 * what follows, which at the end of a text is the next section's table.
 */
export function bodyStyleOf({ text, heading }: { text: string; heading: ParagraphHeading }): string {
  if (heading.level === 'body' || heading.length === 0) return styleIds.body;
  const level = headingLevels[heading.level];
  const isSentence = level > 2 && text.endsWith('。');
  return heading.length === text.length && !isSentence ? headingStyle(level) : runInStyle(level);
}

interface ParagraphStyle {
  readonly id: string;
  readonly name: string;
  readonly basedOn?: string;
  readonly next?: string;
  readonly link?: string;
  /** The insides of w:pPr and w:rPr, in the order the schema asks for. */
  readonly paragraph: string;
  readonly run: string;
}

const exact = (line: number, before = 0) =>
  `<w:spacing w:before="${before}" w:after="0" w:line="${line}" w:lineRule="exact"/>`;

const squeezed = `<w:spacing w:val="${bodyCharacterSpacing}"/>`;
const unsqueezed = '<w:spacing w:val="0"/>';

/** Two characters: Word reads firstLineChars, LibreOffice only firstLine, so both are written. */
const indented = `<w:ind w:firstLineChars="${indentCharacters * 100}" w:firstLine="${indentCharacters * bodyHalfPoints * 10}"/>`;
const unindented = '<w:ind w:firstLineChars="0" w:firstLine="0"/>';

/** Out of the page's line grid; otherwise table rows and titles grow to whole lines. */
const offGrid = '<w:snapToGrid w:val="0"/>';

const together = '<w:keepNext/><w:keepLines/>';
const outline = (level: HeadingLevel) => `<w:outlineLvl w:val="${level - 1}"/>`;

/** word/styles.xml for a set of faces: every look of the document is here, its paragraphs only name it. */
export function stylesXml(faces: Faces): string {
  const fonts = fontsIn(faces);
  return xmlPart(
    [
      `<w:styles xmlns:w="${wordSpace}">`,
      `<w:docDefaults><w:rPrDefault><w:rPr>${fonts(faces.body)}<w:kern w:val="2"/>${sizeOf(bodyHalfPoints)}<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`,
      `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:widowControl w:val="0"/>${exact(lineHeight)}<w:jc w:val="both"/></w:pPr><w:rPr>${squeezed}${sizeOf(bodyHalfPoints)}</w:rPr></w:style>`,
      '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
      `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>${usualCellMargins}</w:tblPr></w:style>`,
      ...paragraphStyles(faces).map(paragraphStyle),
      ...levels.map(level => leadCharacters(level, fonts(faceAt(faces, level)))),
      characterStyle(styleIds.titleDigits, '公文标题数字', faces.latin === undefined ? '' : '<w:b/><w:bCs/>'),
      gridStyle(fonts(faces.table)),
      '</w:styles>',
    ].join(''),
  );
}

const levels: readonly HeadingLevel[] = [1, 2, 3, 4];

/** The white in the cells of a table that is drawn by hand: Word's own, so that no text touches the rules. */
const usualCellMargins =
  '<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar>';

/** The faces of a style: a Chinese one, and what Latin letters and digits take beside it. */
function fontsIn(faces: Faces): (chinese: string) => string {
  return chinese => {
    const latin = escapeAttribute(faces.latin ?? chinese);
    return `<w:rFonts w:ascii="${latin}" w:hAnsi="${latin}" w:eastAsia="${escapeAttribute(chinese)}" w:cs="${latin}"/>`;
  };
}

function faceAt(faces: Faces, level: HeadingLevel): string {
  return faces[leadRole(level === 1 ? 'first' : level === 2 ? 'second' : 'third')];
}

function paragraphStyles(faces: Faces): readonly ParagraphStyle[] {
  const fonts = fontsIn(faces);
  const { body, table, signature, title, pageNumber, tableNote } = styleIds;
  const bold = faces.titleBold ? '<w:b/><w:bCs/>' : '';
  const face = escapeAttribute(faces.table);
  return [
    {
      id: title,
      name: 'Title',
      next: body,
      paragraph: `${together}${offGrid}${exact(titleLineHeight, lineHeight)}<w:jc w:val="center"/>`,
      run: `${fonts(faces.title)}${bold}${unsqueezed}${sizeOf(titleHalfPoints)}`,
    },
    { id: body, name: 'Body Text', paragraph: indented, run: '' },
    ...levels.map(
      (level): ParagraphStyle => ({
        id: headingStyle(level),
        name: `heading ${level}`,
        next: body,
        link: leadStyle(level),
        paragraph: `${together}${exact(lineHeight)}${indented}<w:jc w:val="both"/>${outline(level)}`,
        run: headingLook(fonts(faceAt(faces, level))),
      }),
    ),
    ...levels.map(
      (level): ParagraphStyle => ({
        id: runInStyle(level),
        name: `标题 ${level} 接正文`,
        basedOn: body,
        next: body,
        paragraph: outline(level),
        run: '',
      }),
    ),
    {
      id: table,
      name: '公文表格',
      paragraph: `${offGrid}${exact(usualSize.lineHeight)}<w:jc w:val="center"/>`,
      run: `${fonts(faces.table)}${unsqueezed}${sizeOf(usualSize.halfPoints)}`,
    },
    { id: tableNote, name: '公文表格说明', basedOn: table, paragraph: '', run: fonts(faces.second) },
    {
      id: signature,
      name: 'Signature',
      paragraph: `<w:keepLines/>${unindented}<w:jc w:val="center"/>`,
      run: '',
    },
    {
      id: pageNumber,
      name: '公文页码',
      paragraph: `${offGrid}<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>`,
      run: `<w:rFonts w:ascii="${face}" w:hAnsi="${face}" w:eastAsia="${face}" w:cs="${face}"/>${unsqueezed}${sizeOf(pageNumberHalfPoints)}`,
    },
  ];
}

/** A heading's whole look, in its paragraph style and in the style of its words alike. */
function headingLook(fonts: string): string {
  return `${fonts}<w:b w:val="0"/><w:bCs w:val="0"/><w:color w:val="auto"/>${squeezed}${sizeOf(bodyHalfPoints)}`;
}

function paragraphStyle(style: ParagraphStyle): string {
  const { id, name, basedOn = 'Normal', next = id, link, paragraph, run } = style;
  const custom = /^[A-Za-z]/.test(name) ? '' : ' w:customStyle="1"';
  const linked = link === undefined ? '' : `<w:link w:val="${link}"/>`;
  return [
    `<w:style w:type="paragraph"${custom} w:styleId="${id}"><w:name w:val="${name}"/>`,
    `<w:basedOn w:val="${basedOn}"/><w:next w:val="${next}"/>${linked}<w:qFormat/>`,
    `<w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`,
  ].join('');
}

function leadCharacters(level: HeadingLevel, fonts: string): string {
  return characterStyle(leadStyle(level), `标题 ${level} 字符`, headingLook(fonts), headingStyle(level));
}

function characterStyle(id: string, name: string, run: string, link?: string): string {
  const linked = link === undefined ? '' : `<w:link w:val="${link}"/>`;
  return `<w:style w:type="character" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="DefaultParagraphFont"/>${linked}<w:qFormat/><w:rPr>${run}</w:rPr></w:style>`;
}

/** The style of tables, also of one that is added later: thin rules, and text like that of the others. */
function gridStyle(fonts: string): string {
  const rule = `w:val="single" w:sz="${innerRule}" w:space="0" w:color="auto"`;
  const rules = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(side => `<w:${side} ${rule}/>`);
  return [
    `<w:style w:type="table" w:styleId="${styleIds.grid}"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/>`,
    `<w:qFormat/><w:pPr>${offGrid}${exact(usualSize.lineHeight)}<w:jc w:val="center"/></w:pPr>`,
    `<w:rPr>${fonts}${unsqueezed}${sizeOf(usualSize.halfPoints)}</w:rPr>`,
    `<w:tblPr><w:tblBorders>${rules.join('')}</w:tblBorders></w:tblPr></w:style>`,
  ].join('');
}

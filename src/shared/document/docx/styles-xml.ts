import {
  bodyCharacterSpacing,
  bodyHalfPoints,
  indentCharacters,
  lineHeight,
  pageNumberHalfPoints,
  titleHalfPoints,
  titleLineHeight,
} from '../page.ts';
import { usualSize } from '../table-look.ts';
import type { Faces } from './faces.ts';

/** The ids of the styles that the document's paragraphs and runs name. */
export const styleIds = {
  title: 'Title',
  titleDigits: 'TitleDigits',
  heading: 'Heading1',
  subheading: 'Heading2',
  body: 'BodyText',
  firstLead: 'FirstLead',
  secondLead: 'SecondLead',
  table: 'TableText',
  tableNote: 'TableNote',
  signature: 'Signature',
  pageNumber: 'PageNumberLine',
} as const;

interface ParagraphStyle {
  readonly id: string;
  readonly name: string;
  readonly basedOn?: string;
  readonly next?: string;
  /** The insides of w:pPr and w:rPr, in the order the schema asks for. */
  readonly paragraph: string;
  readonly run: string;
}

const exact = (line: number, before = 0) =>
  `<w:spacing w:before="${before}" w:after="0" w:line="${line}" w:lineRule="exact"/>`;

const size = (halfPoints: number) => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;

const squeezed = `<w:spacing w:val="${bodyCharacterSpacing}"/>`;
const unsqueezed = '<w:spacing w:val="0"/>';

/** Two characters: Word reads firstLineChars, LibreOffice only firstLine, so both are written. */
const indented = `<w:ind w:firstLineChars="${indentCharacters * 100}" w:firstLine="${indentCharacters * bodyHalfPoints * 10}"/>`;
const unindented = '<w:ind w:firstLineChars="0" w:firstLine="0"/>';

/** Out of the page's line grid; otherwise table rows and titles grow to whole lines. */
const offGrid = '<w:snapToGrid w:val="0"/>';

/** word/styles.xml for a set of faces: every look of the document is here, its paragraphs only name it. */
export function stylesXml(faces: Faces): string {
  const fonts = (chinese: string) => {
    const latin = faces.latin ?? chinese;
    return `<w:rFonts w:ascii="${latin}" w:hAnsi="${latin}" w:eastAsia="${chinese}" w:cs="${latin}"/>`;
  };
  const bold = faces.titleBold ? '<w:b/><w:bCs/>' : '';
  const body = styleIds.body;
  const styles: readonly ParagraphStyle[] = [
    {
      id: styleIds.title,
      name: 'Title',
      next: body,
      paragraph: `<w:keepNext/><w:keepLines/>${offGrid}${exact(titleLineHeight, lineHeight)}<w:jc w:val="center"/>`,
      run: `${fonts(faces.title)}${bold}${unsqueezed}${size(titleHalfPoints)}`,
    },
    {
      id: styleIds.heading,
      name: 'heading 1',
      next: body,
      paragraph: `<w:keepNext/><w:keepLines/>${indented}<w:outlineLvl w:val="0"/>`,
      run: fonts(faces.first),
    },
    {
      id: styleIds.subheading,
      name: 'heading 2',
      next: body,
      paragraph: `<w:keepNext/><w:keepLines/>${indented}<w:outlineLvl w:val="1"/>`,
      run: '',
    },
    { id: body, name: 'Body Text', paragraph: indented, run: '' },
    {
      id: styleIds.table,
      name: '公文表格',
      paragraph: `${offGrid}${exact(usualSize.lineHeight)}<w:jc w:val="center"/>`,
      run: `${fonts(faces.table)}${unsqueezed}${size(usualSize.halfPoints)}`,
    },
    {
      id: styleIds.tableNote,
      name: '公文表格说明',
      basedOn: styleIds.table,
      paragraph: '',
      run: fonts(faces.second),
    },
    {
      id: styleIds.signature,
      name: 'Signature',
      paragraph: `<w:keepLines/>${unindented}<w:jc w:val="center"/>`,
      run: '',
    },
    {
      id: styleIds.pageNumber,
      name: '公文页码',
      paragraph: `${offGrid}<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>`,
      run: `<w:rFonts w:ascii="${faces.table}" w:hAnsi="${faces.table}" w:eastAsia="${faces.table}" w:cs="${faces.table}"/>${unsqueezed}${size(pageNumberHalfPoints)}`,
    },
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
    `<w:docDefaults><w:rPrDefault><w:rPr>${fonts(faces.body)}<w:kern w:val="2"/>${size(bodyHalfPoints)}<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`,
    `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:widowControl w:val="0"/>${exact(lineHeight)}<w:jc w:val="both"/></w:pPr><w:rPr>${squeezed}${size(bodyHalfPoints)}</w:rPr></w:style>`,
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
    ...styles.map(paragraphStyle),
    characterStyle(styleIds.titleDigits, '公文标题数字', faces.latin === undefined ? '' : '<w:b/><w:bCs/>'),
    characterStyle(styleIds.firstLead, '一级标题文字', fonts(faces.first)),
    characterStyle(styleIds.secondLead, '二级标题文字', fonts(faces.second)),
    '</w:styles>',
  ].join('');
}

function paragraphStyle({ id, name, basedOn = 'Normal', next = id, paragraph, run }: ParagraphStyle): string {
  const custom = /^[A-Za-z]/.test(name) ? '' : ' w:customStyle="1"';
  return [
    `<w:style w:type="paragraph"${custom} w:styleId="${id}"><w:name w:val="${name}"/>`,
    `<w:basedOn w:val="${basedOn}"/><w:next w:val="${next}"/><w:qFormat/>`,
    `<w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`,
  ].join('');
}

function characterStyle(id: string, name: string, run: string): string {
  return `<w:style w:type="character" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="DefaultParagraphFont"/><w:qFormat/><w:rPr>${run}</w:rPr></w:style>`;
}

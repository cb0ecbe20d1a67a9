import { type Draft, reportTitle } from '../report/draft.ts';
import { cleanLine } from './clean-text.ts';
import { pageAttributes } from './docx/document-xml.ts';
import { facesFor } from './docx/faces.ts';
import { bodyStyleOf, headingStyle, styleIds, stylesXml } from './docx/styles-xml.ts';
import type { DocumentOptions } from './options.ts';
import type { Block, Outline } from './outline.ts';
import type { WrittenLooks } from './written-looks.ts';

/** What is compared besides words and figures, as the user is told. */
export const comparedLooks: readonly string[] = [
  '机关',
  '年度',
  '标题',
  '署名',
  '日期',
  '各级标题样式',
  '页面设置',
];

type Words = Exclude<Block, { kind: 'table' }>;

/** What is different in a written file's unit, year, title, signature, styles and page; a Chinese sentence each. */
export function lookDifferences(
  draft: Draft,
  outline: Outline,
  options: DocumentOptions,
  written: WrittenLooks,
): readonly string[] {
  return [
    ...identityDifferences(draft, written),
    ...signatureDifferences(outline, written),
    ...styleDifferences(outline, written),
    ...(written.styles === stylesXml(facesFor(options)) ? [] : ['写出的文件中字体和版式设置与所选的不同。']),
    ...pageDifferences(written),
  ];
}

function identityDifferences(draft: Draft, written: WrittenLooks): readonly string[] {
  const unit = cleanLine(draft.unit);
  const title = reportTitle({ unit, year: draft.year });
  const printed = written.paragraphs.find(({ style }) => style === styleIds.title)?.text ?? '';
  return [
    ...different('标题', title, printed),
    ...different('文件属性里的标题', title, written.title),
    ...different('机关', unit, written.creator),
    ...(printed === title || printed.includes(`${draft.year}年`)
      ? []
      : [`年度应为“${draft.year}”，写出的标题中没有。`]),
  ];
}

function signatureDifferences(outline: Outline, written: WrittenLooks): readonly string[] {
  const signature = outline.find(block => block.kind === 'signature');
  const printed = written.paragraphs
    .filter(({ style }) => style === styleIds.signature)
    .map(({ text }) => text);
  return different('署名和日期', signature ? signature.organ + signature.date : '', printed.join(''));
}

function styleOf(block: Words): string {
  switch (block.kind) {
    case 'title':
      return styleIds.title;
    case 'heading':
      return headingStyle(1);
    case 'paragraph':
      return bodyStyleOf(block);
    case 'signature':
      return styleIds.signature;
  }
}

/** The style of each paragraph by its place: as many as are missing are found by the comparison of the words. */
function styleDifferences(outline: Outline, written: WrittenLooks): readonly string[] {
  const expected = outline.filter((block): block is Words => block.kind !== 'table');
  if (expected.length !== written.paragraphs.length) return [];
  return expected.flatMap((block, index) => {
    const { style, text } = written.paragraphs[index] ?? { style: '', text: '' };
    return style === styleOf(block) ? [] : [`“${text.slice(0, 20)}”的样式与它的层次不符。`];
  });
}

function pageDifferences({ page }: WrittenLooks): readonly string[] {
  const same = Object.entries(pageAttributes).every(([element, attributes]) =>
    Object.entries(attributes).every(([key, value]) => page[`${element} ${key}`] === String(value)),
  );
  return same ? [] : ['写出的文件中纸张、页边距或行数与公文格式不同。'];
}

function different(what: string, expected: string, written: string): readonly string[] {
  return expected === written ? [] : [`${what}应为“${expected}”，写出的文件中是“${written}”。`];
}

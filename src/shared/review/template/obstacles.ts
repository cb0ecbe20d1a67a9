import { around, childOf, inside, type XmlNode } from './xml-tree.ts';

/** What may stand around a paragraph or cell that is written in. */
const plainAround = new Set(['w:document', 'w:body', 'w:tbl', 'w:tr', 'w:tc', 'w:sdt', 'w:sdtContent']);

/** What gives way to new words without a loss. */
const plainInside = new Set([
  'w:p',
  'w:r',
  'w:t',
  'w:tab',
  'w:br',
  'w:cr',
  'w:sym',
  'w:noBreakHyphen',
  'w:softHyphen',
  'w:lastRenderedPageBreak',
  'w:proofErr',
  'w:bookmarkStart',
  'w:bookmarkEnd',
]);

const named: Readonly<Record<string, string>> = {
  'w:drawing': '图片',
  'w:pict': '图片',
  'w:object': '嵌入的对象',
  'mc:AlternateContent': '图片或文本框',
  'w:ins': '修订',
  'w:del': '修订',
  'w:moveFrom': '修订',
  'w:moveTo': '修订',
  'w:cellIns': '修订',
  'w:cellDel': '修订',
  'w:cellMerge': '修订',
  'w:commentRangeStart': '批注',
  'w:commentRangeEnd': '批注',
  'w:commentReference': '批注',
  'w:footnoteReference': '脚注',
  'w:endnoteReference': '尾注',
  'w:sdt': '内容控件',
  'w:fldChar': '域',
  'w:fldSimple': '域',
  'w:instrText': '域',
  'w:hyperlink': '超链接',
  'w:tbl': '另一个表格',
  'm:oMath': '公式',
  'w:sectPr': '分节符',
  'w:pageBreakBefore': '分页符',
};

/** What of the properties counts, beside the looks. */
const inProperties = new Set(['w:sectPr', 'w:cellIns', 'w:cellDel', 'w:cellMerge', 'w:pageBreakBefore']);

/** Whether nothing but tables and content controls is around an element: no text box, no tracked change. */
export function isPlain(node: XmlNode): boolean {
  return around(node).every(({ name }) => plainAround.has(name));
}

/** What stands in a paragraph or cell and would be lost or torn by new words, in Chinese; undefined for nothing. */
export function obstacleIn(node: XmlNode): string | undefined {
  if (!isPlain(node)) return '文本框或修订';
  return obstacleAmong(node.children);
}

function obstacleAmong(nodes: readonly XmlNode[]): string | undefined {
  for (const node of nodes) {
    const found = obstacleAt(node);
    if (found !== undefined) return found;
  }
  return undefined;
}

function obstacleAt(node: XmlNode): string | undefined {
  if (node.name.endsWith('Pr')) {
    const mark = node.name === 'w:pPr' ? childOf(node, 'w:rPr') : undefined;
    if (mark && (childOf(mark, 'w:del') || childOf(mark, 'w:moveFrom'))) return '修订';
    const found = inside(node).find(({ name }) => inProperties.has(name));
    return found && named[found.name];
  }
  if (node.name === 'w:br' && (node.attributes['w:type'] ?? 'textWrapping') !== 'textWrapping')
    return '分页符';
  return plainInside.has(node.name) ? obstacleAmong(node.children) : (named[node.name] ?? '其他内容');
}

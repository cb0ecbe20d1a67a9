/** Offsets into the text of a paper editor (see paper-content.ts): a paragraph's end counts as one. */

interface DomPoint {
  readonly node: Node;
  readonly offset: number;
}

function lengthOf(node: Node): number {
  return node.textContent?.length ?? 0;
}

/** The place in the document of an offset into the text. */
function pointAt(root: HTMLElement, offset: number): DomPoint {
  let rest = offset;
  for (const paragraph of root.childNodes) {
    const length = lengthOf(paragraph);
    if (rest <= length) return pointInside(paragraph, rest);
    rest -= length + 1;
  }
  const last = root.lastChild ?? root;
  return pointInside(last, lengthOf(last));
}

function pointInside(node: Node, offset: number): DomPoint {
  if (node.nodeType === Node.TEXT_NODE) return { node, offset: Math.min(offset, lengthOf(node)) };
  let rest = offset;
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    if (rest <= lengthOf(text)) return { node: text, offset: rest };
    rest -= lengthOf(text);
  }
  return { node, offset: 0 };
}

/** The offset into the text of a place in the document; undefined outside the editor. */
function offsetOf(root: HTMLElement, node: Node, offset: number): number | undefined {
  if (!root.contains(node)) return undefined;
  // In the editor itself an offset counts paragraphs.
  if (node === root) return lengthBefore(root, root.childNodes[offset] ?? null) - (offset > 0 ? 1 : 0);
  let paragraph = node;
  while (paragraph.parentNode && paragraph.parentNode !== root) paragraph = paragraph.parentNode;
  return lengthBefore(root, paragraph) + lengthInside(paragraph, node, offset);
}

/** The length of all paragraphs before one, their ends included. */
function lengthBefore(root: HTMLElement, paragraph: Node | null): number {
  let length = 0;
  for (let each = root.firstChild; each && each !== paragraph; each = each.nextSibling) {
    length += lengthOf(each) + 1;
  }
  return length;
}

/** How much text of a paragraph stands before a place in it. */
function lengthInside(paragraph: Node, node: Node, offset: number): number {
  // The first words typed into an empty editor stand outside any paragraph until it is repaired.
  if (paragraph === node && node.nodeType === Node.TEXT_NODE) return offset;
  let length = 0;
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    if (text === node) return length + offset;
    const position = node.compareDocumentPosition(text);
    const isAfter = position & Node.DOCUMENT_POSITION_FOLLOWING;
    const isInside = position & Node.DOCUMENT_POSITION_CONTAINED_BY;
    if (isAfter && !isInside) break;
    if (isInside && [...node.childNodes].indexOf(text as ChildNode) >= offset) break;
    length += lengthOf(text);
  }
  return length;
}

/** Where the caret (the moving end of the selection) is; undefined where it is elsewhere. */
export function caretOffset(root: HTMLElement): number | undefined {
  const selection = document.getSelection();
  if (!selection?.focusNode) return undefined;
  return offsetOf(root, selection.focusNode, selection.focusOffset);
}

/** The offset under the pointer; undefined where there is no text. */
export function offsetAtPoint(root: HTMLElement, x: number, y: number): number | undefined {
  const range = document.caretRangeFromPoint(x, y);
  return range ? offsetOf(root, range.startContainer, range.startOffset) : undefined;
}

/** The stretch between two offsets; undefined where it is empty. */
export function rangeOf(root: HTMLElement, start: number, end: number): Range | undefined {
  if (start >= end) return undefined;
  const from = pointAt(root, start);
  const to = pointAt(root, end);
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/** Puts the caret at an offset, focuses the editor and brings it into view. */
export function placeCaret(root: HTMLElement, offset: number): void {
  const at = pointAt(root, offset);
  root.focus({ preventScroll: true });
  document.getSelection()?.collapse(at.node, at.offset);
  const holder = at.node instanceof Element ? at.node : at.node.parentElement;
  holder?.scrollIntoView({ block: 'nearest' });
}

/** The stretch that is selected; undefined where nothing is, or not all of it is here. */
export function selectedStretch(root: HTMLElement): { start: number; end: number } | undefined {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const start = offsetOf(root, startContainer, startOffset);
  const end = offsetOf(root, endContainer, endOffset);
  return start === undefined || end === undefined || start >= end ? undefined : { start, end };
}

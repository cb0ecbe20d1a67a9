/** The content of a paper editor: one <p> a paragraph, nothing inside but text. */

/** The text as it is kept: paragraphs separated by \n; empty where there is nothing. */
export function readParagraphs(root: HTMLElement): string {
  return [...root.childNodes].map(node => node.textContent ?? '').join('\n');
}

function paragraph(text: string): HTMLParagraphElement {
  const element = document.createElement('p');
  // An empty paragraph needs a line break inside to have a height and to take the caret.
  element.append(text === '' ? document.createElement('br') : text);
  return element;
}

/** Shows a text. */
export function writeParagraphs(root: HTMLElement, text: string): void {
  root.replaceChildren(...text.split('\n').map(paragraph));
}

function isPlain(node: ChildNode): boolean {
  if (!(node instanceof HTMLParagraphElement)) return false;
  if (node.attributes.length > 0) return false;
  return [...node.childNodes].every(
    child =>
      child.nodeType === Node.TEXT_NODE || (child instanceof HTMLBRElement && child === node.lastChild),
  );
}

/** Whether the content is paragraphs and nothing else. */
export function isParagraphs(root: HTMLElement): boolean {
  for (let node = root.firstChild; node; node = node.nextSibling) if (!isPlain(node)) return false;
  return root.firstChild !== null;
}

/**
 * Puts the content back into paragraphs after an edit left something else: text outside a paragraph when all was
 * deleted, a foreign element.
 */
export function repairParagraphs(root: HTMLElement): void {
  writeParagraphs(root, readParagraphs(root));
}

/** Types plain text at the caret; its line breaks become paragraphs, and the edit is one the browser knows. */
export function insertPlainText(text: string): void {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n');
  lines.forEach((line, index) => {
    if (index > 0) document.execCommand('insertParagraph');
    if (line !== '') document.execCommand('insertText', false, line);
  });
}

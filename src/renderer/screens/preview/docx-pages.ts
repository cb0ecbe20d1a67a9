import { renderAsync } from 'docx-preview';
import type { SectionId } from '../../../shared/editing/sections.ts';

/** How the sheets look on the desk; the rest of the looks comes from the file itself. */
const deskStyles = `
:host { display: block; }
.docx-wrapper { display: block; padding: 1rem; background: none; }
.docx-wrapper > section.docx { margin: 0 auto 1rem; box-shadow: 0 1px 6px rgb(20 30 50 / 25%); background: #fff; }
.sheets { zoom: var(--sheet-zoom, 1); }
`;

/**
 * Draws a Word file's bytes into a shadow tree of `host`. The styles the file brings are adopted as
 * constructed sheets, which the content security policy allows while it refuses <style> elements.
 * `wanted` is asked before the old pages are replaced: a newer draft may have come meanwhile.
 */
export async function renderPages(
  bytes: Uint8Array,
  host: HTMLElement,
  wanted: () => boolean,
): Promise<void> {
  const content = document.implementation.createHTMLDocument().createElement('div');
  const styleHolder = content.ownerDocument.createElement('div');
  await renderAsync(bytes, content, styleHolder, {
    inWrapper: true,
    ignoreLastRenderedPageBreak: true,
    renderHeaders: false,
    renderFooters: false,
    useBase64URL: true,
  });
  if (!wanted()) return;
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const css = [...styleHolder.querySelectorAll('style'), ...content.querySelectorAll('style')].map(style => {
    style.remove();
    return style.textContent ?? '';
  });
  root.adoptedStyleSheets = [...css, deskStyles].map(text => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  const top = host.scrollTop;
  const sheets = document.createElement('div');
  sheets.className = 'sheets';
  sheets.append(...[...content.childNodes].map(node => document.adoptNode(node)));
  root.replaceChildren(sheets);
  zoomToFit(host, sheets);
  host.scrollTop = top;
}

/** Makes the sheet as wide as the pane, never larger than life. */
function zoomToFit(host: HTMLElement, sheets: HTMLElement): void {
  const page = sheets.querySelector<HTMLElement>('section.docx');
  if (!page) return;
  const zoom = Math.min(1, (host.clientWidth - 40) / page.offsetWidth);
  sheets.style.setProperty('--sheet-zoom', String(zoom));
}

/** The section whose heading stands last before the place of a click. */
export function sectionAt(
  event: MouseEvent,
  headings: readonly { readonly id: SectionId; readonly heading: string }[],
): SectionId | undefined {
  const [target] = event.composedPath();
  if (!(target instanceof Node)) return undefined;
  const paragraphs = (target.getRootNode() as ShadowRoot).querySelectorAll('p');
  let section: SectionId = 'cover';
  for (const paragraph of paragraphs) {
    const after = paragraph.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_PRECEDING;
    if (after && !paragraph.contains(target)) break;
    const found = headings.find(({ heading }) => paragraph.textContent?.trim() === heading);
    if (found) section = found.id;
  }
  return section;
}

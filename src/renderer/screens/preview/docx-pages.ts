import { parseAsync, renderDocument } from 'docx-preview';
import { coverId, type SectionId } from '../../../shared/editing/section-id.ts';
import { replaceChanged } from './replace-changed.ts';

/** How the sheets look on the desk; the rest of the looks comes from the file itself. */
const deskStyles = `
:host { display: block; color-scheme: light; }
.docx-wrapper { display: block; padding: 1rem; background: none; }
.docx-wrapper > section.docx { margin: 0 auto 1rem; box-shadow: 0 1px 6px rgb(20 30 50 / 25%); background: #fff; }
.sheets { zoom: calc(var(--fit, 1) * var(--magnified, 1)); }
`;

const readingOptions = {
  inWrapper: true,
  ignoreLastRenderedPageBreak: true,
  renderHeaders: false,
  renderFooters: false,
  useBase64URL: true,
} as const;

/** When the page has nothing else to do: a key is drawn before the next step, not after the last. */
const idle = () => new Promise<unknown>(resolve => requestIdleCallback(resolve, { timeout: 500 }));

/** Draws the bytes of a Word file; `wanted` is asked before each step: a newer draft may have come meanwhile. */
export type DrawPages = (bytes: Uint8Array, wanted: () => boolean) => Promise<void>;

/**
 * Pages in a shadow tree of `host`, drawn step by step between the keys, and only what is not there already. The
 * styles the file brings are adopted as constructed sheets, which the content security policy allows while it
 * refuses <style> elements.
 */
export function pagesIn(host: HTMLElement): DrawPages {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  let adopted = '';

  return async (bytes, wanted) => {
    const read = await parseAsync(bytes, readingOptions);
    await idle();
    if (!wanted()) return;
    const nodes = await renderDocument(read, readingOptions);
    await idle();
    if (!wanted()) return;
    const { styles, content } = apart(nodes);
    // Adopted again, even the same sheets would have the whole tree styled and laid out anew.
    if (styles.join() !== adopted) root.adoptedStyleSheets = [...styles, deskStyles].map(sheetOf);
    adopted = styles.join();
    const shown = root.querySelector('.sheets');
    if (shown) {
      replaceChanged(shown, content);
    } else {
      root.replaceChildren(content);
      zoomToFit(host, content);
    }
  };
}

function sheetOf(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

/** The texts of the style sheets of what was read, and the pages without them. */
function apart(nodes: readonly Node[]): {
  readonly styles: readonly string[];
  readonly content: HTMLElement;
} {
  const content = document.createElement('div');
  content.className = 'sheets';
  content.append(...nodes);
  const styles = [...content.querySelectorAll('style')].map(style => {
    style.remove();
    return style.textContent ?? '';
  });
  return { styles, content };
}

/** Makes the sheet as wide as the pane whenever that changes, never larger than life; the user magnifies it from there. */
function zoomToFit(host: HTMLElement, sheets: HTMLElement): void {
  const width = sheets.querySelector<HTMLElement>('section.docx')?.offsetWidth;
  if (!width) return;
  const adjust = () => {
    sheets.style.setProperty('--fit', String(Math.min(1, (host.clientWidth - 40) / width)));
  };
  adjust();
  new ResizeObserver(adjust).observe(host);
}

/** Scrolls the pages to a heading; to their top where it is not printed. Nothing else scrolls. */
export function scrollToHeading(host: HTMLElement, heading: string | undefined): void {
  const paragraphs = [...(host.shadowRoot?.querySelectorAll('p') ?? [])];
  const found = paragraphs.find(({ textContent }) => textContent?.trim() === heading);
  const above = found ? found.getBoundingClientRect().top - host.getBoundingClientRect().top : undefined;
  host.scrollTo({ top: above === undefined ? 0 : host.scrollTop + above - roomAbove });
}

/** What stays visible above a heading that is scrolled to, in pixels. */
const roomAbove = 16;

/** The section whose heading stands last before the place of a click. */
export function sectionAt(
  event: MouseEvent,
  headings: readonly { readonly id: SectionId; readonly heading: string }[],
): SectionId | undefined {
  const [target] = event.composedPath();
  if (!(target instanceof Node)) return undefined;
  const paragraphs = (target.getRootNode() as ShadowRoot).querySelectorAll('p');
  let section: SectionId = coverId;
  for (const paragraph of paragraphs) {
    const after = paragraph.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_PRECEDING;
    if (after && !paragraph.contains(target)) break;
    const found = headings.find(({ heading }) => paragraph.textContent?.trim() === heading);
    if (found) section = found.id;
  }
  return section;
}

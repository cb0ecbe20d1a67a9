import type { Found, FoundWords } from '../../../shared/editing/find-in-report.ts';
import { rangeOf } from '../../components/text-offsets.ts';

const all = 'found';
const current = 'found-now';

/**
 * Marks what is found on the page that is shown inside `desk`, the one at hand more than the others, and brings that
 * one into view. The content is not touched: neither the caret nor what is being composed moves.
 */
export function paintFound(desk: HTMLElement, found: readonly Found[], atHand: Found | undefined): void {
  clearFound(desk);
  const words = found.filter(each => each.kind === 'words');
  const editor = desk.querySelector<HTMLElement>('[role="textbox"][contenteditable]');
  if (editor && words.length > 0) paintWords(editor, words, atHand, desk);
  const table = desk.querySelector('table');
  for (const each of found) {
    const cell = each.kind === 'cell' ? table?.rows[each.row]?.cells[each.inRow] : undefined;
    cell?.setAttribute('data-found', each === atHand ? 'now' : '');
    if (each === atHand) cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }
}

/** Takes the marks away. */
export function clearFound(desk: HTMLElement): void {
  CSS.highlights.delete(all);
  CSS.highlights.delete(current);
  for (const cell of desk.querySelectorAll('[data-found]')) cell.removeAttribute('data-found');
}

function paintWords(
  editor: HTMLElement,
  words: readonly FoundWords[],
  atHand: Found | undefined,
  desk: HTMLElement,
): void {
  const rangesOf = (some: readonly FoundWords[]) =>
    some.flatMap(({ start, end }) => rangeOf(editor, start, end) ?? []);
  CSS.highlights.set(all, new Highlight(...rangesOf(words)));
  const [now] = rangesOf(words.filter(each => each === atHand));
  if (!now) return;
  const highlight = new Highlight(now);
  highlight.priority = 1;
  CSS.highlights.set(current, highlight);
  bringIntoView(now.getBoundingClientRect(), desk);
}

/** Scrolls the desk where the words are off it: they then stand a third of the way down. */
function bringIntoView(words: DOMRect, desk: HTMLElement): void {
  const { top, bottom, height } = desk.getBoundingClientRect();
  if (words.top >= top && words.bottom <= bottom) return;
  desk.scrollBy({ top: words.top - top - height / 3 });
}

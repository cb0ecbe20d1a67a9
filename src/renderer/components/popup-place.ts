/** A rectangle on the screen, in pixels of the window. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a popup stands, and how high it may be: what does not fit scrolls. */
interface PopupPlace {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
}

/** What stays free between a popup and its button, and between it and the edge of the window, in pixels. */
const besideButton = 4;
const besideEdge = 8;

/**
 * Where a popup stands beside what opens it so that all of it is in the window: below, else above where there is more
 * room; with the left edges in line, else the right ones, else as far in as it must.
 */
export function placePopup(button: Box, popup: Size, window: Size): PopupPlace {
  const below = window.height - button.bottom - besideButton - besideEdge;
  const above = button.top - besideButton - besideEdge;
  const isBelow = popup.height <= below || below >= above;
  const maxHeight = Math.max(0, isBelow ? below : above);
  const height = Math.min(popup.height, maxHeight);
  const farthest = Math.max(besideEdge, window.width - popup.width - besideEdge);
  const left = button.left <= farthest ? button.left : button.right - popup.width;
  return {
    left: Math.min(Math.max(besideEdge, left), farthest),
    top: isBelow ? button.bottom + besideButton : button.top - besideButton - height,
    maxHeight,
  };
}

/** Keeps a popup unseen that is about to be shown: before that nothing is known of its size. */
export function hideUntilPlaced({ style }: HTMLElement): void {
  style.maxHeight = '';
  style.visibility = 'hidden';
}

/** Puts a popup that is shown beside what opened it, and lets it be seen. */
export function placeBeside(popup: HTMLElement, button: HTMLElement): void {
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const size = { width: popup.offsetWidth, height: popup.offsetHeight };
  const { left, top, maxHeight } = placePopup(button.getBoundingClientRect(), size, { width, height });
  popup.style.left = `${left}px`;
  popup.style.top = `${top}px`;
  popup.style.maxHeight = `${maxHeight}px`;
  popup.style.visibility = '';
}

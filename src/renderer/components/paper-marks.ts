import { type RefObject, useEffect } from 'react';
import type { Severity } from '../../shared/checks/finding.ts';
import { rangeOf } from './text-offsets.ts';

/** What a mark in a text stands for: a finding, or what somebody said of the words. */
export type MarkKind = Severity | 'remark';

/** A stretch of the text that something was found in, or said of. */
export interface TextMark {
  readonly start: number;
  readonly end: number;
  readonly severity: MarkKind;
  /** It is a whole sentence or more, which has a bar at the margin; words are underlined. */
  readonly whole: boolean;
}

const severities: readonly MarkKind[] = ['error', 'warning', 'hint', 'remark'];

/** Underlines the words among the stretches in a paper editor, in the place of those underlined before. */
export function drawMarks(element: HTMLElement, marks: readonly TextMark[]): void {
  for (const severity of severities) {
    const ranges = marks
      .filter(mark => mark.severity === severity && !mark.whole)
      .flatMap(mark => rangeOf(element, mark.start, mark.end) ?? []);
    CSS.highlights.set(`finding-${severity}`, new Highlight(...ranges));
  }
}

/** Draws a bar beside each whole sentence that something was found in, in the place of those drawn before. */
export function drawBars(bars: HTMLElement, element: HTMLElement, marks: readonly TextMark[]): void {
  const whole = marks.flatMap(({ start, end, severity, whole }) => {
    const range = whole ? rangeOf(element, start, end) : undefined;
    return range ? [{ severity, box: range.getBoundingClientRect() }] : [];
  });
  if (whole.length === 0 && bars.childElementCount === 0) return;
  const { top } = bars.getBoundingClientRect();
  bars.replaceChildren(
    ...whole.map(({ severity, box }) => {
      const bar = document.createElement('span');
      bar.dataset.severity = severity;
      bar.style.top = `${box.top - top}px`;
      bar.style.height = `${box.height}px`;
      return bar;
    }),
  );
}

function clearMarks(): void {
  for (const severity of severities) CSS.highlights.delete(`finding-${severity}`);
}

/** How long words that were gone to stand out, in ms. */
const standsOut = 1800;

/** Lets a stretch stand out for a moment, so that the eye finds it. */
export function flashStretch(element: HTMLElement, start: number, end: number): void {
  const range = rangeOf(element, start, end);
  if (!range) return;
  const flash = new Highlight(range);
  flash.priority = 1;
  CSS.highlights.set('located', flash);
  setTimeout(() => {
    if (CSS.highlights.get('located') === flash) CSS.highlights.delete('located');
  }, standsOut);
}

/** Keeps the marks drawn while the editor is on the screen: `bars` is the margin beside it. */
export function useDrawnMarks(
  root: RefObject<HTMLElement | null>,
  bars: RefObject<HTMLElement | null>,
  marks: readonly TextMark[],
): void {
  // The ranges follow the text by themselves while it is edited; only other marks need other ranges.
  const drawn = marks.map(mark => Object.values(mark).join(' ')).join();

  // biome-ignore lint/correctness/useExhaustiveDependencies: `drawn` stands for the marks' content
  useEffect(() => {
    const [element, margin] = [root.current, bars.current];
    if (!element || !margin) return;
    drawMarks(element, marks);
    // The bars do not follow: where lines come, go or break elsewhere, they are drawn anew before the frame is.
    const observer = new ResizeObserver(() => drawBars(margin, element, marks));
    observer.observe(element);
    return () => {
      observer.disconnect();
      clearMarks();
    };
  }, [drawn]);
}

/** The mark that an offset into the text is in, its ends included: its index, and where it is drawn. */
export function markAt(
  element: HTMLElement,
  marks: readonly TextMark[],
  offset: number | undefined,
): { readonly index: number; readonly box: DOMRect | undefined } | undefined {
  if (offset === undefined) return undefined;
  const index = marks.findIndex(mark => mark.start <= offset && offset <= mark.end);
  const mark = marks[index];
  return mark && { index, box: rangeOf(element, mark.start, mark.end)?.getBoundingClientRect() };
}

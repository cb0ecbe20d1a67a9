import { type RefObject, useEffect } from 'react';
import type { Severity } from '../../shared/checks/finding.ts';
import { rangeOf } from './text-offsets.ts';

/** A stretch of the text to underline, with what to say about it. */
export interface TextMark {
  readonly start: number;
  readonly end: number;
  readonly severity: Severity;
}

const severities: readonly Severity[] = ['error', 'warning', 'hint'];

/** Underlines the stretches in a paper editor, in the place of those underlined before. */
export function drawMarks(element: HTMLElement, marks: readonly TextMark[]): void {
  for (const severity of severities) {
    const ranges = marks
      .filter(mark => mark.severity === severity)
      .flatMap(mark => rangeOf(element, mark.start, mark.end) ?? []);
    CSS.highlights.set(`finding-${severity}`, new Highlight(...ranges));
  }
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

/** Keeps the marks underlined while the editor is on the screen. */
export function useDrawnMarks(root: RefObject<HTMLElement | null>, marks: readonly TextMark[]): void {
  // The ranges follow the text by themselves while it is edited; only other marks need other ranges.
  const drawn = marks.map(mark => `${mark.start} ${mark.end} ${mark.severity}`).join();

  // biome-ignore lint/correctness/useExhaustiveDependencies: `drawn` stands for the marks' content
  useEffect(() => {
    if (root.current) drawMarks(root.current, marks);
    return clearMarks;
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

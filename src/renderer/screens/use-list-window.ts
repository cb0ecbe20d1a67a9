import { useLayoutEffect, useRef, useState } from 'react';
import { scrolledTo, visibleRows } from '../../shared/visible-rows.ts';
import { useLibrary } from '../stores/library-store.ts';
import { textPixels } from './text-pixels.ts';

/** The height of a row, in the size of the program's text; as in components/windowed-list.module.css. */
const rowInText = 2.4;

/** Which rows of a long list are in its window, kept so that row `at` is in sight when it becomes another one. */
export function useListWindow(count: number, at: number) {
  const scroller = useRef<HTMLDivElement>(null);
  const textSize = useLibrary(state => state.settings.textSize);
  const [place, setPlace] = useState({ scrolled: 0, height: 800 });
  const rowHeight = Math.round(textPixels(textSize) * rowInText);

  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box) return;
    const measure = () => setPlace({ scrolled: box.scrollTop, height: box.clientHeight });
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    measure();
    return () => observer.disconnect();
  }, []);

  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box || at < 0) return;
    const head = box.firstElementChild?.clientHeight ?? rowHeight;
    const window = { scrolled: box.scrollTop, height: box.clientHeight - head };
    const to = scrolledTo(at, rowHeight, window);
    if (to !== box.scrollTop) box.scrollTop = to;
  }, [at, rowHeight]);

  const onScroll = () => {
    const box = scroller.current;
    if (box) setPlace({ scrolled: box.scrollTop, height: box.clientHeight });
  };
  const page = Math.max(1, Math.floor(place.height / rowHeight) - 2);
  return {
    scroller,
    onScroll,
    rowHeight,
    page,
    visible: visibleRows(count, rowHeight, place.scrolled, place.height),
  };
}

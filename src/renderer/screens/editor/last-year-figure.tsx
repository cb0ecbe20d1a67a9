import { useLayoutEffect, useMemo, useState } from 'react';
import type { CellId } from '../../../shared/formats/types.ts';
import { lastYearTexts } from '../../../shared/history/compare-years.ts';
import { useLibrary } from '../../stores/library-store.ts';
import { useReport } from '../../stores/report-store.ts';
import { editorWords } from '../../text/editor.ts';
import styles from './last-year-figure.module.css';

interface LastYearFigureProps {
  /** The cell that has the focus. */
  readonly cell: CellId | undefined;
  /** The positioned element it is placed in. */
  readonly within: HTMLElement | null;
}

/** What last year's report says in the cell that is typed into, above it: below it stands what was found. */
export function LastYearFigure({ cell, within }: LastYearFigureProps) {
  const wanted = useLibrary(state => state.settings.lastYearShown);
  const last = useReport(state => (wanted ? state.report?.last : undefined));
  const format = useReport(state => state.report?.draft.format);
  const formats = useReport(state => state.report?.calculation.formats);
  const texts = useMemo(
    () => (last && format && formats ? lastYearTexts(format, last, formats) : undefined),
    [last, format, formats],
  );
  const text = cell === undefined ? undefined : texts?.get(cell);
  const [place, setPlace] = useState({ right: 0, bottom: 0 });

  useLayoutEffect(() => {
    const target = within?.querySelector(`td[data-cell="${CSS.escape(cell ?? '')}"]`);
    if (text === undefined || !within || !target) return;
    const outer = within.getBoundingClientRect();
    const inner = target.getBoundingClientRect();
    setPlace({ right: outer.right - inner.right, bottom: outer.bottom - inner.top });
  }, [text, cell, within]);

  if (text === undefined || !last) return null;
  return (
    <p className={styles.figure} style={place} role="note">
      {editorWords.lastYear(last.year, text)}
    </p>
  );
}

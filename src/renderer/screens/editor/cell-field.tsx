import { memo, useLayoutEffect, useRef } from 'react';
import type { CellId } from '../../../shared/formats/types.ts';
import { narrowCell } from '../../../shared/report/figures.ts';
import { useReport } from '../../stores/report-store.ts';
import { editorWords } from '../../text/editor.ts';
import styles from './cell-field.module.css';

interface CellFieldProps {
  readonly id: CellId;
  /** Announced as the box's name: the place as the printed table names it. */
  readonly place: string;
}

/**
 * The box of one cell. It is uncontrolled, so that typing never waits for React and an input method keeps
 * its composition; the store's text is put in only when it is not what was just typed here. Keys, copying
 * and pasting are handled once for the whole table: see grid-keys.ts.
 */
export const CellField = memo(function CellField({ id, place }: CellFieldProps) {
  const view = useReport(state => state.report?.derived.views.get(id));
  const typing = useReport(state => state.typing?.cell === id);
  const input = useRef<HTMLInputElement>(null);
  const text = view?.text ?? '';

  useLayoutEffect(() => {
    const box = input.current;
    if (!box || typing || narrowCell(box.value) === text) return;
    box.value = text;
    if (document.activeElement === box) box.select();
  }, [text, typing]);

  return (
    <input
      ref={input}
      className={styles.field}
      data-id={id}
      data-role={view?.role}
      data-shows={view?.shows}
      data-severity={view?.severity}
      defaultValue={text}
      aria-label={place}
      aria-invalid={view?.severity === 'error' || undefined}
      title={
        view?.role === 'automatic'
          ? editorWords.automaticTotal
          : view?.role === 'typedTotal'
            ? editorWords.typedTotal
            : undefined
      }
      autoComplete="off"
      inputMode="decimal"
    />
  );
});

import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { Choice } from '../../../shared/register/count/outcomes.ts';
import { hideUntilPlaced, placeBeside } from '../../components/popup-place.ts';
import styles from './choice-popup.module.css';

interface ChoicePopupProps {
  readonly id: string;
  readonly beside: RefObject<HTMLElement | null>;
  readonly choices: readonly Choice[];
  readonly marked: number;
  readonly onChoose: (choice: Choice) => void;
}

/** What can stand in a cell, below it; the box keeps the focus. */
export function ChoicePopup({ id, beside, choices, marked, onChoose }: ChoicePopupProps) {
  const popup = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const shown = popup.current;
    if (!shown || !beside.current) return;
    hideUntilPlaced(shown);
    shown.showPopover();
    placeBeside(shown, beside.current);
    return () => shown.hidePopover();
  }, [beside]);
  return (
    <div ref={popup} id={id} popover="manual" role="listbox" className={styles.popup} tabIndex={-1}>
      {choices.map((choice, index) => (
        <div
          key={choice.id}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === marked}
          className={styles.choice}
          onMouseDown={event => event.preventDefault()}
          onClick={() => onChoose(choice)}
        >
          {choice.label}
        </div>
      ))}
    </div>
  );
}

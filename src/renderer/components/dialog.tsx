import { type ReactNode, useEffect, useId, useRef } from 'react';
import { common } from '../text/common.ts';
import { Button } from './button.tsx';
import styles from './dialog.module.css';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** The buttons at the bottom; the first is the main one. */
  readonly actions?: ReactNode;
  readonly width?: 'narrow' | 'normal' | 'wide';
}

/** What gets the focus when a dialog opens: what asks for it, else the first thing to fill in or the main button. */
const asked = '[data-first-focus]:not(:disabled)';
const firstChoice = ':is([data-body] :is(input, textarea, select, button), footer button):not(:disabled)';

/** A modal dialog on the browser's own <dialog>: focus stays inside, Escape closes, focus returns after. */
export function Dialog({ title, onClose, children, actions, width = 'normal' }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const heading = useId();

  useEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    const before = document.activeElement;
    dialog.showModal();
    // The browser would focus the first button, which closes the dialog.
    (dialog.querySelector<HTMLElement>(asked) ?? dialog.querySelector<HTMLElement>(firstChoice))?.focus();
    return () => {
      dialog.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);

  return (
    <dialog
      ref={ref}
      className={`${styles.dialog} ${styles[width]}`}
      aria-labelledby={heading}
      onCancel={event => {
        event.preventDefault();
        onClose();
      }}
    >
      <header className={styles.header}>
        <h2 id={heading}>{title}</h2>
        <Button look="quiet" aria-label={common.close} onClick={onClose}>
          ✕
        </Button>
      </header>
      <div className={styles.body} data-body>
        {children}
      </div>
      {actions && <footer className={styles.footer}>{actions}</footer>}
    </dialog>
  );
}

import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import styles from './button.module.css';

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'> {
  /** `primary` is the one thing to do on a screen; `quiet` has no frame; `small` sits inside a list. */
  readonly look?: 'plain' | 'primary' | 'quiet' | 'small';
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button; never submits a form unless told to. */
export function Button({ look = 'plain', type = 'button', children, ...rest }: ButtonProps) {
  return (
    <button type={type} className={`${styles.button} ${styles[look]}`} {...rest}>
      {children}
    </button>
  );
}

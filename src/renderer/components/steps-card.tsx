import type { ReactNode } from 'react';
import styles from './steps-card.module.css';

interface StepsCardProps {
  readonly title: string;
  readonly steps: readonly { readonly title: string; readonly text: string }[];
  /** The picture of a step, counted from 0. */
  readonly picture: (step: number) => ReactNode;
  /** The buttons to begin with. */
  readonly actions: ReactNode;
  /** What else stands below them. */
  readonly children?: ReactNode;
}

/** What an empty place is for, in a few steps with a picture each, and where to begin. */
export function StepsCard({ title, steps, picture, actions, children }: StepsCardProps) {
  return (
    <section className={styles.card}>
      <h2>{title}</h2>
      <ol className={styles.steps}>
        {steps.map((step, index) => (
          <li key={step.title} className={styles.step}>
            {picture(index)}
            <h3>{step.title}</h3>
            <p>{step.text}</p>
          </li>
        ))}
      </ol>
      <div className={styles.actions}>{actions}</div>
      {children}
    </section>
  );
}

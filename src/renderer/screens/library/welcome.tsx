import { StepsCard } from '../../components/steps-card.tsx';
import { libraryWords } from '../../text/library.ts';
import { CommandButton } from '../commands/command-button.tsx';
import { DropHint } from './drop-hint.tsx';
import styles from './welcome.module.css';

/** What a newcomer sees: the three steps in one picture, and where to begin. */
export function Welcome() {
  return (
    <StepsCard
      title={libraryWords.empty}
      steps={libraryWords.steps}
      picture={step => <StepPicture step={step} />}
      actions={
        <>
          <CommandButton command="import" look="primary" />
          <CommandButton command="new" mark="＋" />
          <CommandButton command="sample" look="quiet" />
        </>
      }
    >
      <DropHint />
    </StepsCard>
  );
}

const stroke = { fill: 'none', stroke: 'currentColor', strokeWidth: 2 } as const;

/** Last year's page going in; a table being ticked; the page with the seal. */
function StepPicture({ step }: { readonly step: number }) {
  return (
    <svg className={styles.picture} viewBox="0 0 96 72" aria-hidden="true">
      <rect x="24" y="6" width="48" height="60" rx="3" {...stroke} />
      {step === 0 && (
        <>
          <path d="M33 18h30M33 26h30M33 34h20" {...stroke} />
          <path d="M4 50h24m-8-8 8 8-8 8" {...stroke} className={styles.accent} />
        </>
      )}
      {step === 1 && (
        <>
          <path d="M31 18h34v34H31zM31 29h34M31 41h34M42 18v34M54 18v34" {...stroke} />
          <path d="M56 56l6 6 14-16" {...stroke} strokeWidth={3} className={styles.accent} />
        </>
      )}
      {step === 2 && (
        <>
          <path d="M33 16h30M33 24h30M33 32h30" {...stroke} />
          <circle cx="60" cy="50" r="11" {...stroke} className={styles.seal} />
          <path
            d="m60 44 1.8 3.9 4.2.5-3.1 2.9.8 4.2-3.7-2.1-3.7 2.1.8-4.2-3.1-2.9 4.2-.5z"
            className={styles.star}
          />
        </>
      )}
    </svg>
  );
}

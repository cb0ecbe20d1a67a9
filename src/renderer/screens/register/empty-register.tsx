import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { StepsCard } from '../../components/steps-card.tsx';
import { registerWords } from '../../text/register.ts';
import { registerBench } from '../../wiring/register.ts';
import { type IncomingRows, pastedRows, rowsOfWorkbook } from '../../work/register/incoming-rows.ts';
import styles from './empty-register.module.css';

const stroke = { fill: 'none', stroke: 'currentColor', strokeWidth: 2 } as const;

interface EmptyRegisterProps {
  readonly onAdd: () => void;
  readonly onIncoming: (rows: IncomingRows | undefined) => void;
}

/** What a register is for, in one picture, and where to begin. */
export function EmptyRegister({ onAdd, onIncoming }: EmptyRegisterProps) {
  const [pasting, setPasting] = useState(false);
  const paste = (text: string) => onIncoming(pastedRows(registerBench(), 'entries', text));
  return (
    <div className={styles.place}>
      <StepsCard
        title={registerWords.emptyTitle}
        steps={registerWords.emptySteps}
        picture={step => <StepPicture step={step} />}
        actions={
          <>
            <Button look="primary" onClick={onAdd}>
              ＋ {registerWords.add}
            </Button>
            <Button onClick={() => void rowsOfWorkbook(registerBench(), 'entries').then(onIncoming)}>
              {registerWords.importExcel}
            </Button>
            <Button aria-expanded={pasting} onClick={() => setPasting(true)}>
              {registerWords.paste}
            </Button>
          </>
        }
      >
        {pasting && (
          <textarea
            // biome-ignore lint/a11y/noAutofocus: the user asked to paste here
            autoFocus
            className={styles.paste}
            aria-label={registerWords.pasteHere}
            placeholder={registerWords.pasteHere}
            onPaste={event => {
              event.preventDefault();
              paste(event.clipboardData.getData('text/plain'));
            }}
          />
        )}
        <p className={styles.local}>{registerWords.emptyLocal}</p>
      </StepsCard>
    </div>
  );
}

/** A line put into the list; days that are left; the list that goes into the table. */
function StepPicture({ step }: { readonly step: number }) {
  return (
    <svg className={styles.picture} viewBox="0 0 120 72" aria-hidden="true">
      {step === 0 && (
        <>
          <path d="M10 10h76v52H10zM10 23h76M10 36h76M10 49h76M34 10v52" {...stroke} />
          <path d="M98 30h14m-7-7v14" {...stroke} strokeWidth={3} className={styles.accent} />
          <path d="M40 55h30" {...stroke} strokeWidth={3} className={styles.accent} />
        </>
      )}
      {step === 1 && (
        <>
          <path d="M22 14h76v50H22zM22 27h76M38 8v10M82 8v10" {...stroke} />
          <path d="M32 37h8m8 0h8m8 0h8m8 0h8M32 47h8m8 0h8M32 57h8m8 0h8m8 0h8" {...stroke} />
          <circle cx="72" cy="47" r="8" {...stroke} strokeWidth={3} className={styles.accent} />
        </>
      )}
      {step === 2 && (
        <>
          <path d="M6 14h42v46H6zM6 26h42M6 38h42M6 49h42M20 14v46" {...stroke} />
          <path d="M54 37h14m-6-6 6 6-6 6" {...stroke} strokeWidth={3} className={styles.accent} />
          <path d="M74 8h40v56H74zM80 20h28v30H80zM80 30h28M80 40h28M94 20v30" {...stroke} />
        </>
      )}
    </svg>
  );
}

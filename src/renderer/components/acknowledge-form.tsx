import { useEffect, useRef, useState } from 'react';
import type { Finding } from '../../shared/checks/finding.ts';
import { common } from '../text/common.ts';
import { acknowledgeWords } from '../text/editor.ts';
import styles from './acknowledge-form.module.css';
import { Button } from './button.tsx';

interface AcknowledgeProps {
  readonly finding: Finding;
  readonly onAcknowledge: (finding: Finding, reason: string) => void;
}

/** A button that opens a line for the reason: nothing is marked 已核实 without one. Escape closes it. */
export function Acknowledge({ finding, onAcknowledge }: AcknowledgeProps) {
  const [asking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);

  useEffect(() => {
    // Who takes it back stands where they began.
    if (asked.current && !asking) button.current?.focus();
    asked.current = asking;
  }, [asking]);

  if (asking) {
    return <ReasonForm onGive={reason => onAcknowledge(finding, reason)} onCancel={() => setAsking(false)} />;
  }
  return (
    <Button ref={button} look="small" title={acknowledgeWords.title} onClick={() => setAsking(true)}>
      {acknowledgeWords.button}
    </Button>
  );
}

interface ReasonFormProps {
  readonly onGive: (reason: string) => void;
  readonly onCancel: () => void;
}

function ReasonForm({ onGive, onCancel }: ReasonFormProps) {
  const [reason, setReason] = useState<string>(acknowledgeWords.usualReason);
  const line = useRef<HTMLInputElement>(null);

  useEffect(() => {
    line.current?.focus();
    line.current?.select();
  }, []);

  return (
    <form
      className={styles.form}
      onSubmit={event => {
        event.preventDefault();
        if (reason.trim() !== '') onGive(reason.trim());
      }}
      onKeyDown={event => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        event.stopPropagation();
        onCancel();
      }}
    >
      <input
        ref={line}
        aria-label={acknowledgeWords.reason}
        value={reason}
        onChange={event => setReason(event.target.value)}
      />
      <Button look="small" type="submit" disabled={reason.trim() === ''}>
        {common.confirm}
      </Button>
      <Button look="small" onClick={onCancel}>
        {common.cancel}
      </Button>
    </form>
  );
}

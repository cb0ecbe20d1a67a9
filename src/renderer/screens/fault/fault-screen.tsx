import { useEffect, useState } from 'react';
import { commands } from '../../../shared/commands/commands.ts';
import { Button } from '../../components/button.tsx';
import { common } from '../../text/common.ts';
import { faultWords } from '../../text/fault.ts';
import { reopen } from '../../wiring/reopen.ts';
import { faultOf } from '../../work/escaped-errors.ts';
import { type Secured, secureTyped } from '../../work/secure-typed.ts';
import { DiagnosticsText } from './diagnostics-text.tsx';
import styles from './fault-screen.module.css';

/**
 * In the place of a screen that cannot be drawn. The reports are behind it as they were: what was typed is brought
 * into safety at once. It needs nothing that is not loaded yet.
 */
export function FaultScreen({ error }: { readonly error: unknown }) {
  const [secured, setSecured] = useState<Secured>();
  const [asked, setAsked] = useState(false);
  const { title, text } = faultOf(error);

  useEffect(() => {
    void secureTyped().then(setSecured);
  }, []);

  return (
    <div className={styles.screen}>
      <header className={styles.bar}>{common.appName}</header>
      <main className={styles.main} role="alert">
        <h1>✖ {title}</h1>
        <p>{text}</p>
        <p>{secured === undefined ? faultWords.securing : faultWords.secured[secured]}</p>
        <div className={styles.ways}>
          <Button look="primary" onClick={() => void reopen()}>
            {faultWords.reopen}
          </Button>
          <Button aria-expanded={asked} onClick={() => setAsked(!asked)}>
            {commands.diagnostics.label}
          </Button>
        </div>
        {asked && <DiagnosticsText />}
      </main>
    </div>
  );
}

import { Button } from '../../components/button.tsx';
import type { DraftReading } from '../../database/drafts-contract.ts';
import { conflictWords } from '../../text/saving.ts';
import { pageSession } from '../../wiring/session.ts';
import { workbench } from '../../wiring/workbench.ts';
import { keepMine, takeTheirs } from '../../work/conflict.ts';
import styles from './saving-bars.module.css';

/** Said when another window changed the same report: nothing is overwritten until the user decides. */
export function ConflictBar({ theirs }: { readonly theirs: DraftReading }) {
  const { message, mine, other } = choicesFor(theirs);
  return (
    <div className={styles.bar} role="alert">
      <p>▲ {message}</p>
      <Button look="small" onClick={() => void keepMine(workbench())}>
        {mine}
      </Button>
      {other && (
        <Button look="small" onClick={() => void takeTheirs(workbench(), pageSession())}>
          {other}
        </Button>
      )}
    </div>
  );
}

function choicesFor(theirs: DraftReading) {
  const { keepMine: mine, keepReport, takeTheirs: other, leave, letGo } = conflictWords;
  if (theirs.kind === 'damaged')
    return { message: conflictWords.damaged, mine: keepReport, other: undefined };
  if (theirs.kind === 'missing') return { message: conflictWords.missing, mine: keepReport, other: leave };
  return theirs.deletedAt === undefined
    ? { message: conflictWords.changed, mine, other }
    : { message: conflictWords.removed, mine: keepReport, other: letGo };
}

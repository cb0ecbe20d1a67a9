import { useEffect, useMemo, useState } from 'react';
import { formatForYear } from '../../../shared/formats/registry.ts';
import type { Draft } from '../../../shared/report/draft.ts';
import { nextYearDraft } from '../../../shared/report/next-year.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import type { DraftSummary } from '../../database/drafts-contract.ts';
import { useLibrary } from '../../stores/library-store.ts';
import { show } from '../../stores/navigation-store.ts';
import { common } from '../../text/common.ts';
import { nextYearWords } from '../../text/next-year.ts';
import { machine, workbench } from '../../wiring/workbench.ts';
import { addNewDraft } from '../../work/library-drafts.ts';
import styles from './form.module.css';

interface NextYearDialogProps {
  readonly from: DraftSummary;
  readonly onClose: () => void;
}

/** Begins the next report from a stored one, and says what is carried over before anything is stored. */
export function NextYearDialog({ from, onClose }: NextYearDialogProps) {
  const listed = useLibrary(state => state.drafts);
  const [source, setSource] = useState(from.id);
  const [last, setLast] = useState<Draft>();
  const [problem, setProblem] = useState<string>();

  useEffect(() => {
    let wanted = true;
    void workbench()
      .drafts.get(source)
      .then(reading => {
        if (!wanted) return;
        if (reading.kind === 'draft') setLast(reading.draft);
        else setProblem(reading.message);
      });
    return () => {
      wanted = false;
    };
  }, [source]);

  const begun = useMemo(
    () => last && nextYearDraft(last, { id: machine.newId(), now: machine.now().toISOString() }),
    [last],
  );
  const format = begun && formatForYear(begun.draft.year);

  const create = async () => {
    if (!begun) return;
    const shown = await addNewDraft(workbench(), begun.draft);
    if (!shown) return;
    onClose();
    show({ kind: 'report', id: shown.id, section: 'cover' });
  };

  return (
    <Dialog
      title={nextYearWords.title}
      onClose={onClose}
      actions={
        <>
          <Button look="primary" disabled={!begun} onClick={() => void create()}>
            {begun ? nextYearWords.create(begun.draft.year) : common.working}
          </Button>
          <Button onClick={onClose}>{common.cancel}</Button>
        </>
      }
    >
      <div className={styles.form}>
        <label className={styles.labelled}>
          {nextYearWords.from}
          <select value={source} onChange={event => setSource(event.target.value)}>
            {listed.map(
              entry =>
                entry.kind === 'draft' && (
                  <option key={entry.id} value={entry.id}>
                    {entry.unit || common.unnamedUnit} {entry.year}年
                  </option>
                ),
            )}
          </select>
        </label>
        {problem && (
          <p className={styles.failed} role="alert">
            ✖ {problem}
          </p>
        )}
        {begun && format && (
          <>
            <p>{nextYearWords.format(begun.draft.year, format.name, format.issuedAs)}</p>
            <div>
              <h3>{nextYearWords.carried}</h3>
              <ul className={styles.plainList}>
                {[...nextYearWords.always, ...begun.notes].map(note => (
                  <li key={note}>{note}</li>
                ))}
              </ul>
            </div>
          </>
        )}
      </div>
    </Dialog>
  );
}

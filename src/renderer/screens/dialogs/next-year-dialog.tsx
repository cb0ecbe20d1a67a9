import { useMemo, useState } from 'react';
import type { Format } from '../../../shared/formats/compile.ts';
import { type NextYear, nextYearDraft } from '../../../shared/report/next-year.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import type { DraftSummary } from '../../database/drafts-contract.ts';
import { useFormats } from '../../stores/formats-store.ts';
import { useLibrary } from '../../stores/library-store.ts';
import { beginReport } from '../../stores/navigation-store.ts';
import { common } from '../../text/common.ts';
import { nextYearWords } from '../../text/next-year.ts';
import { machine, workbench } from '../../wiring/workbench.ts';
import { addNewDraft } from '../../work/library-drafts.ts';
import styles from './form.module.css';
import { useStoredDraft } from './use-stored-draft.ts';

interface NextYearDialogProps {
  readonly from: DraftSummary;
  readonly onClose: () => void;
}

/** Begins the next report from a stored one, and says what is carried over before anything is stored. */
export function NextYearDialog({ from, onClose }: NextYearDialogProps) {
  const [source, setSource] = useState(from.id);
  const { draft: last, problem } = useStoredDraft(source);
  const formats = useFormats(state => state.registry);
  const begun = useMemo(
    () => last && nextYearDraft(last, { id: machine.newId(), now: machine.now().toISOString() }, formats),
    [last, formats],
  );

  const create = async () => {
    if (!begun) return;
    const shown = await addNewDraft(workbench(), begun.draft);
    if (!shown) return;
    onClose();
    beginReport(shown.id);
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
        <SourceChoice source={source} onChoose={setSource} />
        {problem && (
          <p className={styles.failed} role="alert">
            ✖ {problem}
          </p>
        )}
        {begun && <CarriedOver begun={begun} />}
      </div>
    </Dialog>
  );
}

interface SourceChoiceProps {
  /** The id of the chosen draft. */
  readonly source: string;
  readonly onChoose: (id: string) => void;
}

/** Which stored report the next one follows. */
function SourceChoice({ source, onChoose }: SourceChoiceProps) {
  const listed = useLibrary(state => state.drafts);
  return (
    <label className={styles.labelled}>
      {nextYearWords.from}
      <select value={source} onChange={event => onChoose(event.target.value)}>
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
  );
}

/** The format of the new report, and what it takes over. */
function CarriedOver({ begun }: { readonly begun: NextYear }) {
  const { year } = begun.draft;
  const format = useFormats(state => state.registry).forYear(year);
  if (!format) return null;
  return (
    <>
      <p>{nextYearWords.format(year, format.name, format.issuedAs)}</p>
      <div>
        <h3>{nextYearWords.carried}</h3>
        <ul className={styles.plainList}>
          {[...alwaysCarried(format), ...begun.notes].map(note => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </div>
    </>
  );
}

/** What every report takes over: unit and introduction, and by its format what was carried forward, and texts. */
function alwaysCarried({ sections, roles, cells }: Format): readonly string[] {
  const numbers = sections.flatMap(section =>
    section.kind === 'text' && section.carriedOver ? [section.heading.split('、')[0] ?? section.heading] : [],
  );
  const carriedIn = [...cells.values()].find(
    ({ table, row }) => table === roles.requests?.table && row === roles.requests.carriedIn,
  );
  return [
    nextYearWords.always,
    ...(carriedIn ? [nextYearWords.carriedIn(carriedIn.rowName)] : []),
    ...(numbers.length > 0 ? [nextYearWords.texts(numbers)] : []),
  ];
}

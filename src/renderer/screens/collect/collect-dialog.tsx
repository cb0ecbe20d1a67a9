import { useState } from 'react';
import { commands } from '../../../shared/commands/commands.ts';
import { coverId } from '../../../shared/editing/section-id.ts';
import { sourcesOf } from '../../../shared/register/sources/draft-sources.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { formatsInUse } from '../../stores/formats-store.ts';
import { change, useReport } from '../../stores/report-store.ts';
import { collectWords } from '../../text/collect.ts';
import { common } from '../../text/common.ts';
import { machine } from '../../wiring/workbench.ts';
import {
  divisionProblems,
  exportSources,
  openReturned,
  type ReturnedSheets,
  sendCollections,
} from '../../work/register/collect.ts';
import styles from './collect.module.css';
import { ReturnedDialog } from './returned-dialog.tsx';

interface CollectDialogProps {
  readonly onClose: () => void;
}

/** Collection sheets: sent to stations, taken back, and where figures came from. */
export function CollectDialog({ onClose }: CollectDialogProps) {
  const draft = useReport(state => state.report?.draft);
  const format = useReport(state => state.report?.derived.format);
  const [returned, setReturned] = useState<ReturnedSheets>();
  if (!draft || !format) return null;
  if (returned) return <ReturnedDialog returned={returned} onClose={onClose} />;
  const count = sourcesOf(draft).size;
  return (
    <Dialog
      title={commands.collect.label}
      onClose={onClose}
      actions={<Button onClick={onClose}>{common.close}</Button>}
    >
      <div className={styles.body}>
        <Sending />
        <section>
          <h3>{collectWords.take}</h3>
          <p className={styles.note}>{collectWords.takeNote}</p>
          <Button onClick={() => void openReturned(machine, draft, formatsInUse()).then(setReturned)}>
            {collectWords.choose}
          </Button>
        </section>
        <section>
          <h3>{collectWords.sources}</h3>
          <p className={styles.note}>
            {count === 0 ? collectWords.noSources : collectWords.sourcesNote(count)}
          </p>
          <Button disabled={count === 0} onClick={() => void exportSources(machine, draft, format)}>
            {collectWords.exportSources}
          </Button>
        </section>
      </div>
    </Dialog>
  );
}

/** Who is asked for which rows, kept in the report and for the next year, and a sheet for each. */
function Sending() {
  const draft = useReport(state => state.report?.draft);
  const format = useReport(state => state.report?.derived.format);
  const [asked, setAsked] = useState(false);
  if (!draft || !format) return null;
  const { stations = '' } = draft;
  const problems = divisionProblems(draft, format, stations);
  const write = (text: string) =>
    change(before => ({ ...before, stations: text }), { section: coverId }, 'stations');
  const make = () => {
    setAsked(true);
    if (problems.length === 0) void sendCollections(machine, draft, format, stations);
  };
  return (
    <section>
      <h3>{collectWords.send}</h3>
      <p className={styles.note}>{collectWords.makeNote}</p>
      <textarea
        className={styles.division}
        rows={5}
        aria-label={collectWords.division}
        placeholder={collectWords.divisionHint}
        value={stations}
        onChange={event => write(event.target.value)}
      />
      {asked && problems.length > 0 && (
        <ul role="alert" className={styles.problems}>
          {problems.map(problem => (
            <li key={problem}>✖ {problem}</li>
          ))}
        </ul>
      )}
      <Button look="primary" onClick={make}>
        {collectWords.make}
      </Button>
    </section>
  );
}

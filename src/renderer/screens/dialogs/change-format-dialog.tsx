import { changeFormat } from '../../../shared/report/change-format.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { useFormats } from '../../stores/formats-store.ts';
import { changeYearAndFormat, useReport } from '../../stores/report-store.ts';
import { showUndoable } from '../../stores/undo-notice.ts';
import { formatWords } from '../../text/format.ts';
import styles from './form.module.css';

interface ChangeFormatDialogProps {
  /** The year whose format it shall be. */
  readonly year: number;
  readonly onClose: () => void;
}

/** Says what becomes of a report in another format, before it is changed over. */
export function ChangeFormatDialog({ year, onClose }: ChangeFormatDialogProps) {
  const draft = useReport(state => state.report?.draft);
  const before = useReport(state => state.report?.derived.format);
  const formats = useFormats(state => state.registry);
  const changed = draft && changeFormat(draft, year, formats);
  if (!changed || !before) return null;
  const { format, notes } = changed;

  const take = () => {
    changeYearAndFormat(year);
    onClose();
    showUndoable(formatWords.changed(year, format.name));
  };

  return (
    <Dialog
      title={formatWords.title(format.name)}
      onClose={onClose}
      actions={
        <>
          <Button look="primary" onClick={take}>
            {formatWords.take(year, format.name)}
          </Button>
          <Button onClick={onClose}>{formatWords.leave}</Button>
        </>
      }
    >
      <div className={styles.form}>
        <p>{formatWords.reason(year, format.name, format.issuedAs, before.name)}</p>
        <ul className={styles.plainList}>
          {notes.map(note => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </div>
    </Dialog>
  );
}

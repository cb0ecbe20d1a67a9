import { useEffect, useState } from 'react';
import { type Draft, reportTitle } from '../../../shared/report/draft.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { useFormats } from '../../stores/formats-store.ts';
import { showReport } from '../../stores/navigation-store.ts';
import { showProblem } from '../../stores/notice-store.ts';
import { common } from '../../text/common.ts';
import { formatsWords, missingFormatWords } from '../../text/formats.ts';
import { libraryWords } from '../../text/library.ts';
import { workbench } from '../../wiring/workbench.ts';
import { missingFormat } from '../../work/formats.ts';
import { importMissingFormat, saveAsItIs } from '../../work/missing-format.ts';
import styles from './formats-dialog.module.css';

interface MissingFormatDialogProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** A report whose format is not there: which it is, the way to import it, and meanwhile the report as it is. */
export function MissingFormatDialog({ id, onClose }: MissingFormatDialogProps) {
  const [draft, setDraft] = useState<Draft>();
  // The format may come from elsewhere too, e.g. out of another window.
  useFormats();

  useEffect(() => {
    void workbench()
      .drafts.get(id)
      .then(found => {
        if (found.kind === 'draft') return setDraft(found.draft);
        showProblem(found.message);
        onClose();
      });
  }, [id, onClose]);

  if (!draft) return null;
  const open = () => {
    onClose();
    showReport(id);
  };
  const importFormat = async () => {
    if (await importMissingFormat(workbench(), draft)) open();
  };
  const missing = missingFormat(draft);
  return (
    <Dialog
      title={missingFormatWords.title}
      width="wide"
      onClose={onClose}
      actions={
        <>
          {missing === undefined ? (
            <Button look="primary" onClick={open}>
              {libraryWords.open}
            </Button>
          ) : (
            <Button look="primary" onClick={() => void importFormat()}>
              {formatsWords.choose}
            </Button>
          )}
          <Button onClick={() => void saveAsItIs(workbench(), draft)}>{missingFormatWords.saveAs}</Button>
          <Button onClick={onClose}>{common.close}</Button>
        </>
      }
    >
      <div className={styles.parts}>
        <p>
          <strong>{reportTitle(draft)}</strong>
        </p>
        <p>{missing}</p>
        <h3>{missingFormatWords.content}</h3>
        <AsItIs draft={draft} />
      </div>
    </Dialog>
  );
}

/** The texts and the raw figures, under the ids they are stored by: only the format knows their names. */
function AsItIs({ draft }: { readonly draft: Draft }) {
  const texts = Object.entries(draft.texts).filter(([, text]) => text.trim() !== '');
  const cells = Object.entries(draft.cells).filter(([, figure]) => figure.trim() !== '');
  return (
    <section className={styles.texts} aria-label={missingFormatWords.content}>
      {texts.map(([id, text]) => (
        <p key={id}>{text}</p>
      ))}
      {cells.length === 0 && <p>{missingFormatWords.noCells}</p>}
      {cells.length > 0 && (
        <table className={styles.formats}>
          <thead>
            <tr>
              <th>{missingFormatWords.cell}</th>
              <th>{missingFormatWords.figure}</th>
            </tr>
          </thead>
          <tbody>
            {cells.map(([id, figure]) => (
              <tr key={id}>
                <td>{id}</td>
                <td>{figure}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

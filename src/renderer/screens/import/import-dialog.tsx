import { type DragEvent, useState } from 'react';
import { commands } from '../../../shared/commands/commands.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import type { IncomingFile } from '../../stores/dialog-store.ts';
import { common } from '../../text/common.ts';
import { importWords } from '../../text/import.ts';
import { libraryWords } from '../../text/library.ts';
import { workbench } from '../../wiring/workbench.ts';
import { takeImport, takeListedImport } from '../../work/take-import.ts';
import { cancelJobs } from '../../workers/documents.ts';
import styles from './import-dialog.module.css';
import { ImportReview } from './import-review.tsx';
import { PasteBox } from './paste-box.tsx';
import { useImportReading } from './use-import-reading.ts';

interface ImportDialogProps {
  /** A file that was dropped on the window: it is read at once. */
  readonly file: IncomingFile | undefined;
  /** Which one it is of several files: it goes back to their list. */
  readonly listed: number | undefined;
  readonly onClose: () => void;
}

/** Takes a report in from a file, by dragging, or by pasting; nothing is stored before the user agrees. */
export function ImportDialog({ file: dropped, listed, onClose }: ImportDialogProps) {
  const { result, problem, working, take, paste, choose, startAgain } = useImportReading(dropped);
  // Another file than the listed one is imported as ever.
  const [at, setAt] = useState(listed);

  if (result) {
    return (
      <ImportReview
        result={result}
        onBack={() => {
          setAt(undefined);
          startAgain();
        }}
        onClose={onClose}
        onTake={async placed => {
          const isTaken =
            at === undefined
              ? await takeImport(workbench(), result, placed)
              : await takeListedImport(workbench(), at, result, placed);
          if (isTaken) onClose();
        }}
      />
    );
  }
  return (
    <Dialog
      title={commands.import.label}
      onClose={() => {
        cancelJobs();
        onClose();
      }}
      actions={
        working ? (
          <Button onClick={cancelJobs}>{importWords.stop}</Button>
        ) : (
          <Button onClick={onClose}>{common.cancel}</Button>
        )
      }
    >
      <DropPlace working={working} onFiles={files => void take(files)} onChoose={() => void choose()} />
      <PasteBox disabled={working} onRead={pasted => void paste(pasted)} />
      {problem && (
        <p className={styles.problem} role="alert">
          ✖ {problem}
        </p>
      )}
    </Dialog>
  );
}

interface DropPlaceProps {
  readonly working: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onChoose: () => void;
}

/** Takes files that are dropped here, or leads to the choice of some. */
function DropPlace({ working, onFiles, onChoose }: DropPlaceProps) {
  const drop = (event: DragEvent) => {
    event.preventDefault();
    event.stopPropagation();
    onFiles([...event.dataTransfer.files]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button inside does the same
    <div className={styles.drop} onDragOver={event => event.preventDefault()} onDrop={drop}>
      <p>{importWords.dropHere}</p>
      <Button look="primary" disabled={working} onClick={onChoose}>
        {working ? common.working : importWords.choose}
      </Button>
      <p className={styles.kinds}>{libraryWords.importable}</p>
    </div>
  );
}

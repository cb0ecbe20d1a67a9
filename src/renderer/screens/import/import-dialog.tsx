import { type DragEvent, useEffect, useState } from 'react';
import { commands } from '../../../shared/commands/commands.ts';
import type { ImportResult } from '../../../shared/import/import-result.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { readGivenFile } from '../../platform/browser-files.ts';
import { host } from '../../platform/host.ts';
import type { IncomingFile } from '../../stores/dialog-store.ts';
import { common } from '../../text/common.ts';
import { importWords } from '../../text/import.ts';
import { workbench } from '../../wiring/workbench.ts';
import { takeImport } from '../../work/take-import.ts';
import { cancelJobs, DocumentJobError, runJob } from '../../workers/documents.ts';
import styles from './import-dialog.module.css';
import { ImportReview } from './import-review.tsx';

interface ImportDialogProps {
  /** A file that was dropped on the window: it is read at once. */
  readonly file: IncomingFile | undefined;
  readonly onClose: () => void;
}

/** Takes a report in from a file, by dragging, or by pasting; nothing is stored before the user agrees. */
export function ImportDialog({ file: dropped, onClose }: ImportDialogProps) {
  const [result, setResult] = useState<ImportResult>();
  const [problem, setProblem] = useState<string>();
  const [working, setWorking] = useState(false);

  const read = async (job: () => Promise<ImportResult>) => {
    setWorking(true);
    setProblem(undefined);
    try {
      setResult(await job());
    } catch (error) {
      if (!(error instanceof DocumentJobError)) throw error;
      setProblem(error.message);
    } finally {
      setWorking(false);
    }
  };
  const readFile = (name: string, bytes: Uint8Array) => read(() => runJob('importFile', { name, bytes }));

  // biome-ignore lint/correctness/useExhaustiveDependencies: each dropped file is read once
  useEffect(() => {
    if (dropped) void readFile(dropped.name, dropped.bytes);
  }, [dropped]);

  const choose = async () => {
    const file = await host.openFile('report');
    if (file.kind === 'opened') await readFile(file.name, file.bytes);
    else if (file.kind === 'failed') setProblem(file.message);
  };

  const drop = async (event: DragEvent) => {
    event.preventDefault();
    event.stopPropagation();
    const [file] = event.dataTransfer.files;
    if (!file) return;
    const given = await readGivenFile(file);
    if (given.kind === 'failed') setProblem(given.message);
    else await readFile(given.name, given.bytes);
  };

  if (result) {
    return (
      <ImportReview
        result={result}
        onBack={() => setResult(undefined)}
        onClose={onClose}
        onTake={async placed => {
          if (await takeImport(workbench(), result, placed)) onClose();
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
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the button inside does the same */}
      <div
        className={styles.drop}
        onDragOver={event => event.preventDefault()}
        onDrop={event => void drop(event)}
      >
        <p>{importWords.dropHere}</p>
        <Button look="primary" disabled={working} onClick={() => void choose()}>
          {working ? common.working : importWords.choose}
        </Button>
        <p className={styles.kinds}>{importWords.kinds}</p>
      </div>
      <PasteBox disabled={working} onRead={pasted => void read(() => runJob('importPaste', pasted))} />
      {problem && (
        <p className={styles.problem} role="alert">
          ✖ {problem}
        </p>
      )}
    </Dialog>
  );
}

interface PasteBoxProps {
  readonly disabled: boolean;
  readonly onRead: (pasted: { readonly text: string; readonly html: string }) => void;
}

function PasteBox({ disabled, onRead }: PasteBoxProps) {
  const [text, setText] = useState('');
  return (
    <>
      <label className={styles.pasteLabel} htmlFor="paste-report">
        {importWords.pasteHere}
      </label>
      <textarea
        id="paste-report"
        className={styles.paste}
        rows={7}
        value={text}
        placeholder={importWords.pastePlaceholder}
        onChange={event => setText(event.target.value)}
        onPaste={event => {
          const html = event.clipboardData.getData('text/html');
          // A copied web page or Word text keeps its tables only in its HTML.
          if (!/<table[\s>]/i.test(html)) return;
          event.preventDefault();
          onRead({ text: event.clipboardData.getData('text/plain'), html });
        }}
      />
      <Button disabled={disabled || text.trim() === ''} onClick={() => onRead({ text, html: '' })}>
        {importWords.recognise}
      </Button>
    </>
  );
}

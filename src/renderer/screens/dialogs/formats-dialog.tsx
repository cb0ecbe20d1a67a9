import { useState } from 'react';
import { commands } from '../../../shared/commands/commands.ts';
import type { Format } from '../../../shared/formats/compile.ts';
import { isOfficial } from '../../../shared/formats/registry.ts';
import { editionOf } from '../../../shared/formats/types.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { host } from '../../platform/host.ts';
import type { IncomingFile } from '../../stores/dialog-store.ts';
import { formatsInUse, useFormats } from '../../stores/formats-store.ts';
import { showProblem } from '../../stores/notice-store.ts';
import { common } from '../../text/common.ts';
import { formatsWords } from '../../text/formats.ts';
import { workbench } from '../../wiring/workbench.ts';
import { examineFormatFile } from '../../work/format-files.ts';
import { removeFormat } from '../../work/formats.ts';
import { type ExaminedFile, ExaminedFormatFile } from './examined-format-file.tsx';
import styles from './formats-dialog.module.css';
import { useReportsIn } from './use-reports-in.ts';

interface FormatsDialogProps {
  /** A format file that was given to the window. */
  readonly file: IncomingFile | undefined;
  readonly onClose: () => void;
}

/** The report formats there are; from here one is imported, replaced by a later edition, or removed. */
export function FormatsDialog({ file, onClose }: FormatsDialogProps) {
  const formats = useFormats(state => state.registry.all);
  const broken = useFormats(state => state.broken);
  const [examined, setExamined] = useState<ExaminedFile | undefined>(() => file && examinedFile(file));

  const choose = async () => {
    const chosen = await host.openFile('format');
    if (chosen.kind === 'failed') showProblem(chosen.message);
    if (chosen.kind === 'opened') setExamined(examinedFile(chosen));
  };

  return (
    <Dialog
      title={commands.formats.label}
      width="wide"
      onClose={onClose}
      actions={<Button onClick={onClose}>{common.close}</Button>}
    >
      <div className={styles.parts}>
        <p className={styles.note}>{formatsWords.intro}</p>
        <table className={styles.formats}>
          <thead>
            <tr>
              {Object.values(formatsWords.columns).map(column => (
                <th key={column}>{column}</th>
              ))}
              <th />
            </tr>
          </thead>
          <tbody>
            {formats.map(format => (
              <FormatRow key={format.id} format={format} />
            ))}
          </tbody>
        </table>
        {broken.map(({ id, message }) => (
          <p key={id} role="alert">
            ✖ {formatsWords.broken(id, message)}
          </p>
        ))}
        <div>
          <Button look="primary" onClick={() => void choose()}>
            {formatsWords.choose}
          </Button>
        </div>
        {examined && <ExaminedFormatFile examined={examined} onDone={() => setExamined(undefined)} />}
      </div>
    </Dialog>
  );
}

function examinedFile({ name, bytes }: IncomingFile): ExaminedFile {
  return { name, format: examineFormatFile(bytes, formatsInUse()) };
}

function FormatRow({ format }: { readonly format: Format }) {
  const { id, name, years, issuer, issuedAs } = format;
  const used = useReportsIn(id);
  return (
    <tr>
      <td>{name}</td>
      <td>{formatsWords.years(years.from, years.to)}</td>
      <td>
        {issuer}
        {issuer && <br />}
        {issuedAs}
      </td>
      <td>{formatsWords.edition(editionOf(format))}</td>
      <td>{isOfficial(format) ? formatsWords.shipped : formatsWords.imported}</td>
      <td>{formatsWords.used(used)}</td>
      <td>
        {!isOfficial(format) && (
          <Button
            look="small"
            aria-label={formatsWords.removeNamed(name)}
            onClick={() => void removeFormat(workbench(), format)}
          >
            {formatsWords.remove}
          </Button>
        )}
      </td>
    </tr>
  );
}

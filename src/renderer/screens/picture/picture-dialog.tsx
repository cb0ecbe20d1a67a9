import { useMemo } from 'react';
import { commands } from '../../../shared/commands/commands.ts';
import { colouringNames, colourings } from '../../../shared/picture/colourings.ts';
import { pictureOf } from '../../../shared/picture/content/picture-of.ts';
import { drawPicture } from '../../../shared/picture/draw-picture.ts';
import { pictureTitle } from '../../../shared/picture/picture.ts';
import { Button } from '../../components/button.tsx';
import { ChoiceField } from '../../components/choice-field.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { svgAddress } from '../../components/svg-address.ts';
import { host } from '../../platform/host.ts';
import { useFormats } from '../../stores/formats-store.ts';
import { useLibrary } from '../../stores/library-store.ts';
import { useReport } from '../../stores/report-store.ts';
import { common } from '../../text/common.ts';
import { exportWords } from '../../text/documents.ts';
import { pictureWords } from '../../text/picture.ts';
import { library } from '../../wiring/library.ts';
import { pictureDesk } from '../../wiring/picture-desk.ts';
import { type PictureKind, printPicture, savePicture } from '../../work/picture-files.ts';
import { ExportOutcome } from '../dialogs/export-outcome.tsx';
import formStyles from '../dialogs/form.module.css';
import { useExportRun } from '../dialogs/use-export-run.ts';
import styles from './picture-dialog.module.css';

const colours = colouringNames.map(value => ({ value, label: colourings[value].name }));

/** 一图读懂: the report on one page, in the colours chosen, and the files it can be saved as. */
export function PictureDialog({ onClose }: { readonly onClose: () => void }) {
  const report = useReport(state => state.report);
  const formats = useFormats(state => state.registry);
  const colouring = useLibrary(state => state.settings.pictureColours);
  const { working, result, run } = useExportRun();
  const draft = report?.draft;
  const last = report?.last?.year === (draft?.year ?? 0) - 1 ? report?.last : undefined;
  const picture = useMemo(() => draft && pictureOf(draft, last, formats), [draft, last, formats]);
  if (!draft || !picture) return null;

  const coloured = { draft, picture, colouring };
  const save = (kind: PictureKind) => void run(() => savePicture(pictureDesk, coloured, kind));
  const print = () => void run(() => printPicture(pictureDesk, coloured));

  return (
    <Dialog
      title={commands.picture.label}
      width="wide"
      onClose={onClose}
      actions={
        <>
          <Button look="primary" disabled={working} onClick={() => save('png')}>
            {working ? exportWords.making : pictureWords.png}
          </Button>
          <Button onClick={onClose}>{common.close}</Button>
        </>
      }
    >
      <div className={styles.sides}>
        <div className={formStyles.form}>
          <p>{pictureWords.note}</p>
          <p>{last ? pictureWords.compared(last.year) : pictureWords.notCompared}</p>
          <ChoiceField
            label={pictureWords.colours}
            value={colouring}
            choices={colours}
            onChange={pictureColours => void library.changeSettings({ pictureColours })}
          />
          <OtherFiles disabled={working} onSave={save} onPrint={print} />
          <ExportOutcome result={result} />
        </div>
        <img
          className={styles.picture}
          src={svgAddress(drawPicture(picture, colouring).svg)}
          alt={pictureTitle(picture)}
        />
      </div>
    </Dialog>
  );
}

interface OtherFilesProps {
  readonly disabled: boolean;
  readonly onSave: (kind: PictureKind) => void;
  readonly onPrint: () => void;
}

function OtherFiles({ disabled, onSave, onPrint }: OtherFilesProps) {
  return (
    <fieldset className={formStyles.choices}>
      <legend>{exportWords.others}</legend>
      <div className={formStyles.row}>
        <Button look="small" disabled={disabled} onClick={() => onSave('docx')} title={pictureWords.wordNote}>
          {pictureWords.word}
        </Button>
        {host.capabilities.pdf && (
          <Button look="small" disabled={disabled} onClick={() => onSave('pdf')}>
            {exportWords.pdf}
          </Button>
        )}
        <Button look="small" disabled={disabled} onClick={() => onSave('html')} title={pictureWords.htmlNote}>
          {pictureWords.html}
        </Button>
        <Button look="small" disabled={disabled} onClick={() => onSave('svg')}>
          {pictureWords.svg}
        </Button>
        <Button look="small" disabled={disabled} onClick={onPrint}>
          {exportWords.print}
        </Button>
      </div>
    </fieldset>
  );
}

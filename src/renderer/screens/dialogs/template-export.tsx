import { useEffect, useState } from 'react';
import type { ImportSource } from '../../../shared/import/import-report.ts';
import type { Draft } from '../../../shared/report/draft.ts';
import { Button } from '../../components/button.tsx';
import { host } from '../../platform/host.ts';
import { showProblem } from '../../stores/notice-store.ts';
import { templateWords } from '../../text/documents.ts';
import { exportDesk, rememberedTemplate } from '../../wiring/export-desk.ts';
import type { ExportResult } from '../../work/export-report.ts';
import { exportIntoTemplate, type PartlyFilled, saveFilled } from '../../work/export-template.ts';
import styles from './form.module.css';

interface TemplateExportProps {
  readonly draft: Draft;
  readonly disabled: boolean;
  readonly run: (make: () => Promise<ExportResult>) => Promise<void>;
}

/** The report in the unit's own Word file: which it is, and what does not fit, said before anything is written. */
export function TemplateExport({ draft, disabled, run }: TemplateExportProps) {
  const [template, setTemplate] = useRemembered(draft.unit);
  const [asks, setAsks] = useState<PartlyFilled>();

  const fill = (chosen: ImportSource) =>
    run(async () => {
      setAsks(undefined);
      const result = await exportIntoTemplate(exportDesk, draft, chosen);
      if (result.kind !== 'asks') return result;
      setAsks(result);
      return { kind: 'cancelled' };
    });
  const choose = async () => {
    const opened = await host.openFile('template');
    if (opened.kind === 'failed') showProblem(opened.message);
    if (opened.kind !== 'opened') return;
    const { name, bytes } = opened;
    setTemplate({ name, bytes });
    await fill({ name, bytes });
  };
  const goOn = ({ file }: PartlyFilled) => {
    setAsks(undefined);
    void run(() => saveFilled(exportDesk, draft, file));
  };

  return (
    <fieldset className={styles.choices}>
      <legend>{templateWords.title}</legend>
      <p className={styles.note}>{templateWords.intro}</p>
      <div className={styles.row}>
        {template && (
          <>
            {templateWords.remembered(template.name)}
            <Button look="small" disabled={disabled} onClick={() => void fill(template)}>
              {templateWords.fill}
            </Button>
          </>
        )}
        <Button look="small" disabled={disabled} onClick={() => void choose()}>
          {template ? templateWords.other : templateWords.choose}
        </Button>
      </div>
      {asks && template && (
        <Asking
          name={template.name}
          open={asks.open}
          onPartly={() => goOn(asks)}
          onNot={() => setAsks(undefined)}
        />
      )}
    </fieldset>
  );
}

/** The unit's template as it is remembered, until the user chooses another. */
function useRemembered(unit: string) {
  const [template, setTemplate] = useState<ImportSource>();
  useEffect(() => {
    let current = true;
    void rememberedTemplate(unit).then(found => {
      if (current) setTemplate(chosen => chosen ?? found);
    });
    return () => {
      current = false;
    };
  }, [unit]);
  return [template, setTemplate] as const;
}

interface AskingProps {
  readonly name: string;
  readonly open: readonly string[];
  readonly onPartly: () => void;
  readonly onNot: () => void;
}

/** What does not fit, one line each, and whether to go on all the same. */
function Asking({ name, open, onPartly, onNot }: AskingProps) {
  return (
    <div role="alert">
      <p>▲ {templateWords.asks(name, open.length)}</p>
      <ul className={styles.list}>
        {open.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className={styles.note}>{templateWords.asksNote}</p>
      <div className={styles.row}>
        <Button look="small" onClick={onPartly}>
          {templateWords.partly}
        </Button>
        <Button look="small" onClick={onNot}>
          {templateWords.not}
        </Button>
      </div>
    </div>
  );
}

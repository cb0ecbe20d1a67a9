import { type FormEvent, useId, useState } from 'react';
import { commands } from '../../../shared/commands/commands.ts';
import { readReportYear } from '../../../shared/report/report-year.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Field } from '../../components/field.tsx';
import { useFormats } from '../../stores/formats-store.ts';
import { useLibrary } from '../../stores/library-store.ts';
import { beginReport } from '../../stores/navigation-store.ts';
import { common } from '../../text/common.ts';
import { newReportWords } from '../../text/library.ts';
import { library } from '../../wiring/library.ts';
import { workbench } from '../../wiring/workbench.ts';
import { createReport } from '../../work/library-drafts.ts';
import styles from './form.module.css';

/** In January the report is for the year before; later in the year, still for the last whole one. */
function usualYear(today: Date): number {
  return today.getFullYear() - 1;
}

/** Asks for unit and year; the format follows the year. */
export function NewReportDialog({ onClose }: { readonly onClose: () => void }) {
  const remembered = useLibrary(state => state.settings.unit);
  const [unit, setUnit] = useState(remembered);
  const [yearText, setYearText] = useState(String(usualYear(new Date())));
  const [tried, setTried] = useState(false);
  const form = useId();

  const formats = useFormats(state => state.registry);
  const read = readReportYear(yearText, formats);
  const year = 'year' in read ? read.year : undefined;
  const format = year === undefined ? undefined : formats.forYear(year);
  const unitMissing = tried && unit.trim() === '';

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (unit.trim() === '' || year === undefined || !format) return;
    const id = await createReport(workbench(), unit.trim(), year);
    if (id === undefined) return;
    await library.changeSettings({ unit: unit.trim() });
    onClose();
    beginReport(id);
  };

  return (
    <Dialog
      title={commands.new.label}
      width="narrow"
      onClose={onClose}
      actions={
        <>
          <Button look="primary" type="submit" form={form}>
            {newReportWords.create}
          </Button>
          <Button onClick={onClose}>{common.cancel}</Button>
        </>
      }
    >
      <form id={form} className={styles.form} onSubmit={event => void submit(event)} noValidate>
        <Field
          label={newReportWords.unit}
          value={unit}
          placeholder={newReportWords.unitPlaceholder}
          invalid={unitMissing}
          note={unitMissing ? newReportWords.unitNeeded : undefined}
          onChange={event => setUnit(event.target.value)}
        />
        <Field
          label={newReportWords.year}
          value={yearText}
          inputMode="numeric"
          invalid={!format}
          note={'why' in read ? read.why : format && newReportWords.formatNote(format.name, format.issuedAs)}
          onChange={event => setYearText(event.target.value.trim())}
        />
        <ExistsAlready unit={unit.trim()} year={year} />
      </form>
    </Dialog>
  );
}

interface ExistsAlreadyProps {
  readonly unit: string;
  /** Absent where what is typed is no year. */
  readonly year: number | undefined;
}

/** Says that the library holds a report of this unit and year already. */
function ExistsAlready({ unit, year }: ExistsAlreadyProps) {
  const exists = useLibrary(({ drafts }) =>
    drafts.some(draft => draft.kind === 'draft' && draft.unit === unit && draft.year === year),
  );
  if (!exists || year === undefined) return null;
  return <p className={styles.warning}>▲ {newReportWords.exists(unit, year)}</p>;
}

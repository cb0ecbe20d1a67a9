import { useState } from 'react';
import { readReportYear } from '../../../shared/report/report-year.ts';
import { Field } from '../../components/field.tsx';
import { openDialog } from '../../stores/dialog-store.ts';
import { useFormats } from '../../stores/formats-store.ts';
import { changeIdentity, useReport } from '../../stores/report-store.ts';
import { editorWords } from '../../text/editor.ts';

/**
 * The year of the report. It changes when the field is left; a year no format is for is said and not taken, and one of
 * another format is only taken with that format.
 */
export function YearField({ year }: { readonly year: number }) {
  const [typed, setTyped] = useState<string>();
  const text = typed ?? String(year);
  const formats = useFormats(state => state.registry);
  const read = readReportYear(text, formats);

  const leave = () => {
    if ('why' in read) return;
    setTyped(undefined);
    if (read.year === year) return;
    const isOther = formats.forYear(read.year)?.id !== useReport.getState().report?.draft.format;
    if (isOther) openDialog({ kind: 'changeFormat', year: read.year });
    else changeIdentity({ year: read.year });
  };

  return (
    <Field
      label={editorWords.year}
      inputMode="numeric"
      value={text}
      invalid={'why' in read}
      note={'why' in read ? editorWords.yearKept(read.why, year) : undefined}
      onChange={event => setTyped(event.target.value)}
      onBlur={leave}
    />
  );
}

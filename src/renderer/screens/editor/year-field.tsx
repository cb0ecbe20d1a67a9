import { useState } from 'react';
import { formatForYear } from '../../../shared/formats/registry.ts';
import { narrowCell } from '../../../shared/report/figures.ts';
import { Field } from '../../components/field.tsx';
import { changeIdentity } from '../../stores/report-store.ts';
import { editorWords } from '../../text/editor.ts';

/** The year of the report. It changes when the field is left; a year no format is for is said and not taken. */
export function YearField({ year }: { readonly year: number }) {
  const [typed, setTyped] = useState<string>();
  const text = typed ?? String(year);
  const chosen = /^\d{4}$/.test(narrowCell(text)) ? Number(narrowCell(text)) : undefined;
  const right = chosen !== undefined && formatForYear(chosen) !== undefined;
  return (
    <Field
      label={editorWords.year}
      inputMode="numeric"
      value={text}
      invalid={!right}
      note={right ? undefined : editorWords.yearWrong(year)}
      onChange={event => setTyped(event.target.value)}
      onBlur={() => {
        if (!right) return;
        if (chosen !== year) changeIdentity({ year: chosen });
        setTyped(undefined);
      }}
    />
  );
}

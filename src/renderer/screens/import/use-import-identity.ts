import { useState } from 'react';
import type { ImportResult } from '../../../shared/import/import-result.ts';
import { readReportYear } from '../../../shared/report/report-year.ts';
import { useFormats } from '../../stores/formats-store.ts';

/** The boxes for unit and year, and what they come to. */
export interface ImportIdentity {
  readonly unitText: string;
  readonly yearText: string;
  /** Absent where nothing is typed. */
  readonly unit: string | undefined;
  /** Absent where what is typed is no year that has a format. */
  readonly year: number | undefined;
  /** Why what is typed is none; absent where it is one, or nothing is typed. */
  readonly yearWhy: string | undefined;
  readonly typeUnit: (text: string) => void;
  readonly typeYear: (text: string) => void;
}

/** Whose report it is and of which year: as it was recognised, until the user types otherwise. */
export function useImportIdentity(result: ImportResult): ImportIdentity {
  const [unitText, typeUnit] = useState(result.unit ?? '');
  const [yearText, setYearText] = useState(result.year === undefined ? '' : String(result.year));
  const read = readReportYear(
    yearText,
    useFormats(state => state.registry),
  );
  return {
    unitText,
    yearText,
    unit: unitText.trim() || undefined,
    year: 'year' in read ? read.year : undefined,
    yearWhy: 'why' in read && yearText !== '' ? read.why : undefined,
    typeUnit,
    typeYear: text => setYearText(text.trim()),
  };
}

import { useState } from 'react';
import { formatForYear } from '../../../shared/formats/registry.ts';
import type { ImportResult } from '../../../shared/import/import-result.ts';

/** The boxes for unit and year, and what they come to. */
export interface ImportIdentity {
  readonly unitText: string;
  readonly yearText: string;
  /** Absent where nothing is typed. */
  readonly unit: string | undefined;
  /** Absent where what is typed is no year that has a format. */
  readonly year: number | undefined;
  readonly typeUnit: (text: string) => void;
  readonly typeYear: (text: string) => void;
}

/** Whose report it is and of which year: as it was recognised, until the user types otherwise. */
export function useImportIdentity(result: ImportResult): ImportIdentity {
  const [unitText, typeUnit] = useState(result.unit ?? '');
  const [yearText, setYearText] = useState(result.year === undefined ? '' : String(result.year));
  return {
    unitText,
    yearText,
    unit: unitText.trim() || undefined,
    year: /^\d{4}$/.test(yearText) && formatForYear(Number(yearText)) ? Number(yearText) : undefined,
    typeUnit,
    typeYear: text => setYearText(text.trim()),
  };
}

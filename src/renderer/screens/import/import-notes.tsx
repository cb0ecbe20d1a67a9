import { useMemo } from 'react';
import { runChecks } from '../../../shared/checks/run-checks.ts';
import type { FormatRegistry } from '../../../shared/formats/registry.ts';
import type { ImportResult } from '../../../shared/import/import-result.ts';
import { draftFromImport } from '../../../shared/import/imported-draft.ts';
import { useFormats } from '../../stores/formats-store.ts';
import { severityWords } from '../../text/common.ts';
import { importWords } from '../../text/import.ts';
import styles from './import-review.module.css';

interface ImportNotesProps {
  readonly result: ImportResult;
  /** As the user put them right; absent where there is none. */
  readonly unit: string | undefined;
  readonly year: number | undefined;
}

/** The errors and warnings that the draft of an import would have. */
function problemsIn({ result, unit, year }: ImportNotesProps, formats: FormatRegistry) {
  const draft = draftFromImport(result, { id: 'preview', now: new Date().toISOString() }, formats);
  const identified = { ...draft, unit: unit ?? draft.unit, year: year ?? draft.year };
  return runChecks(identified, { formats }).filter(finding => finding.severity !== 'hint');
}

/** What was done on the way, and what the checks say of what was recognised. */
export function ImportNotes({ result, unit, year }: ImportNotesProps) {
  const { notes } = result.account;
  const formats = useFormats(state => state.registry);
  const problems = useMemo(() => problemsIn({ result, unit, year }, formats), [result, unit, year, formats]);
  return (
    <>
      {notes.length > 0 && <h3>{importWords.notes}</h3>}
      <ul className={styles.notes}>
        {notes.map(note => (
          <li key={note.message}>{note.message}</li>
        ))}
      </ul>
      {problems.length > 0 && <h3>{importWords.findings(problems.length)}</h3>}
      <ul className={styles.notes}>
        {problems.map(finding => (
          <li key={finding.message}>
            {severityWords[finding.severity].mark} {finding.message}
          </li>
        ))}
      </ul>
    </>
  );
}

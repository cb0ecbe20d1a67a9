import { useMemo } from 'react';
import { runChecks } from '../../../shared/checks/run-checks.ts';
import type { FormatRegistry } from '../../../shared/formats/registry.ts';
import type { ImportResult, Unrecognised } from '../../../shared/import/import-result.ts';
import { useFormats } from '../../stores/formats-store.ts';
import { severityWords } from '../../text/common.ts';
import { importWords } from '../../text/import.ts';
import { placedDraft, unplacedProse } from '../../work/placed-draft.ts';
import { type Placing, placedPieces } from '../../work/placed-import.ts';
import styles from './import-review.module.css';

interface ImportNotesProps {
  readonly result: ImportResult;
  /** As the user put them right; absent where there is none. */
  readonly unit: string | undefined;
  readonly year: number | undefined;
  readonly placings: ReadonlyMap<Unrecognised, Placing>;
}

/** The errors and warnings that the draft would have, as the user has put it right so far. */
function problemsIn({ result, unit, year, placings }: ImportNotesProps, formats: FormatRegistry) {
  const format = formats.byId(result.format);
  const lastText = format.sections.findLast(({ kind }) => kind === 'text')?.id;
  const { cells, texts } = placedPieces(result.account.unrecognised, placings, format);
  const draft = placedDraft(
    result,
    {
      ...(unit === undefined ? {} : { unit }),
      ...(year === undefined ? {} : { year }),
      cells,
      texts: [...texts, ...unplacedProse(result, placings, lastText)],
    },
    { id: 'preview', now: new Date().toISOString() },
    formats,
  );
  return runChecks(draft, { formats }).filter(finding => finding.severity !== 'hint');
}

/** What was done on the way, and what the checks say of what was recognised. */
export function ImportNotes({ result, unit, year, placings }: ImportNotesProps) {
  const { notes } = result.account;
  const formats = useFormats(state => state.registry);
  const problems = useMemo(
    () => problemsIn({ result, unit, year, placings }, formats),
    [result, unit, year, placings, formats],
  );
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

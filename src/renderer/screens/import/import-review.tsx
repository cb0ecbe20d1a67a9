import { useMemo, useState } from 'react';
import { runChecks } from '../../../shared/checks/run-checks.ts';
import { formatById, formatForYear } from '../../../shared/formats/registry.ts';
import type { ImportResult, Unrecognised } from '../../../shared/import/import-result.ts';
import { draftFromImport } from '../../../shared/import/imported-draft.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Field } from '../../components/field.tsx';
import { severityWords } from '../../text/common.ts';
import { importWords } from '../../text/import.ts';
import { type PlacedImport, type Placing, placedPieces } from '../../work/placed-import.ts';
import styles from './import-review.module.css';
import { SourceView } from './source-view.tsx';
import { UnrecognisedItem } from './unrecognised-item.tsx';

interface ImportReviewProps {
  readonly result: ImportResult;
  readonly onBack: () => void;
  readonly onClose: () => void;
  readonly onTake: (placed: PlacedImport) => Promise<void>;
}

/** What was recognised at the left, the source's own words at the right; stored only when the user agrees. */
export function ImportReview({ result, onBack, onClose, onTake }: ImportReviewProps) {
  const [unit, setUnit] = useState(result.unit ?? '');
  const [yearText, setYearText] = useState(result.year === undefined ? '' : String(result.year));
  const [placings, setPlacings] = useState<ReadonlyMap<Unrecognised, Placing>>(new Map());
  const [looked, setLooked] = useState<number>();
  const { account } = result;
  const format = formatById(result.format);
  const year = /^\d{4}$/.test(yearText) && formatForYear(Number(yearText)) ? Number(yearText) : undefined;

  const findings = useMemo(
    () => runChecks(draftFromImport(result, { id: 'preview', now: new Date().toISOString() })),
    [result],
  );
  const problems = findings.filter(finding => finding.severity !== 'hint');

  const take = () => {
    if (year === undefined || unit.trim() === '') return;
    void onTake({ unit: unit.trim(), year, ...placedPieces(account.unrecognised, placings, format) });
  };

  return (
    <Dialog
      title={importWords.reviewTitle}
      width="wide"
      onClose={onClose}
      actions={
        <>
          <Button look="primary" disabled={year === undefined || unit.trim() === ''} onClick={take}>
            {importWords.take}
          </Button>
          <Button onClick={onBack}>{importWords.back}</Button>
        </>
      }
    >
      <div className={styles.sides}>
        <div className={styles.side}>
          <div className={styles.identity}>
            <Field
              label={importWords.unit}
              value={unit}
              invalid={unit.trim() === ''}
              note={unit.trim() === '' ? importWords.unitNeeded : account.recognised.unit?.how}
              onChange={event => setUnit(event.target.value)}
            />
            <Field
              label={importWords.year}
              value={yearText}
              invalid={year === undefined}
              note={year === undefined ? importWords.yearNeeded : account.recognised.year?.how}
              onChange={event => setYearText(event.target.value.trim())}
            />
          </div>
          <h3>{importWords.recognised}</h3>
          <ul className={styles.recognised}>
            <li>
              ✓ {importWords.format}：{format.name}（{account.recognised.format.how}）
            </li>
            {account.recognised.tables.map(table => (
              <li key={table.table}>
                {table.filled === table.expected ? '✓' : '▲'}{' '}
                {importWords.tables(table.heading, table.filled, table.expected)}
              </li>
            ))}
            {account.recognised.texts.map(text => (
              <li key={text.text}>✓ {importWords.texts(text.heading, text.paragraphs)}</li>
            ))}
          </ul>
          <h3>
            {account.unrecognised.length === 0
              ? importWords.allRecognised
              : importWords.unrecognised(account.unrecognised.length)}
          </h3>
          <ul className={styles.unrecognised}>
            {account.unrecognised.map(item => (
              <UnrecognisedItem
                key={`${item.block} ${item.text}`}
                item={item}
                format={format}
                placing={placings.get(item) ?? { kind: 'nowhere' }}
                onPlace={placing => setPlacings(new Map(placings).set(item, placing))}
                onLook={() => setLooked(item.block)}
              />
            ))}
          </ul>
          {account.notes.length > 0 && <h3>{importWords.notes}</h3>}
          <ul className={styles.notes}>
            {account.notes.map(note => (
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
        </div>
        <SourceView result={result} looked={looked} />
      </div>
    </Dialog>
  );
}

import { useMemo, useState } from 'react';
import { documentFigures } from '../../../shared/register/count/document-figures.ts';
import { type Day, yearOf } from '../../../shared/register/day.ts';
import type { DocumentEntry } from '../../../shared/register/document-entry.ts';
import { yearsOf } from '../../../shared/register/list/document-rows.ts';
import { Narrow } from '../../components/narrow.tsx';
import { useFormats } from '../../stores/formats-store.ts';
import { documentWords } from '../../text/documents-list.ts';
import { registerWords } from '../../text/register.ts';
import styles from './list-pane.module.css';

interface DocumentCountsProps {
  readonly documents: readonly DocumentEntry[];
  readonly today: Day;
}

/** What the report of a year counts of the list, and what is counted nowhere. */
export function DocumentCounts({ documents, today }: DocumentCountsProps) {
  const formats = useFormats(state => state.registry);
  const [chosen, setChosen] = useState<number>();
  const years = useMemo(() => {
    const known = new Set([...documents.flatMap(yearsOf), yearOf(today) - 1, yearOf(today)]);
    return [...known].filter(year => formats.forYear(year)).toSorted((a, b) => b - a);
  }, [documents, today, formats]);
  const year = chosen ?? yearOf(today);
  const format = formats.forYear(year);
  const undated = documents.filter(({ issuedOn }) => issuedOn === undefined).length;
  if (documents.length === 0) return null;
  const counts = format ? [...documentFigures(documents, year, format).counts] : [];
  return (
    <>
      <Narrow
        label={registerWords.year}
        value={String(year)}
        choices={years.map(each => [String(each), documentWords.inYear(each)] as const)}
        onChoose={each => setChosen(Number(each))}
      />
      {counts.map(([cell, count]) => (
        <span key={cell}>
          {format?.cells.get(cell)?.place ?? cell} {count}
        </span>
      ))}
      {undated > 0 && <span className={styles.near}>▲ {documentWords.undated(undated)}</span>}
    </>
  );
}

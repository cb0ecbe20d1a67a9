import { useMemo } from 'react';
import {
  allDocuments,
  type DocumentRow,
  type Standing,
  standings,
  yearsOf,
} from '../../../shared/register/list/document-rows.ts';
import { Button } from '../../components/button.tsx';
import { MenuButton } from '../../components/menu-button.tsx';
import { Narrow } from '../../components/narrow.tsx';
import { changeDocumentView, useRegisterView } from '../../stores/register-view-store.ts';
import { documentWords } from '../../text/documents-list.ts';
import { registerWords } from '../../text/register.ts';
import { registerBench } from '../../wiring/register.ts';
import { exportDocuments } from '../../work/register/export-register.ts';
import { type IncomingRows, rowsOfWorkbook } from '../../work/register/incoming-rows.ts';
import styles from './list-pane.module.css';

interface DocumentToolsProps {
  readonly rows: readonly DocumentRow[];
  readonly onAdd: () => void;
  readonly onIncoming: (rows: IncomingRows | undefined) => void;
}

/** What is done from above the list of documents: adding, finding, narrowing, workbooks in and out. */
export function DocumentTools({ rows, onAdd, onIncoming }: DocumentToolsProps) {
  const { query, state, year, sort } = useRegisterView(({ documents }) => documents);
  const years = useMemo(
    () => [...new Set(rows.flatMap(({ document }) => yearsOf(document)))].toSorted((a, b) => b - a),
    [rows],
  );
  const isNarrowed = query !== '' || state !== undefined || year !== undefined;
  return (
    <div className={styles.tools}>
      <Button look="primary" title="Insert" onClick={onAdd}>
        ＋ {documentWords.add}
      </Button>
      <input
        type="search"
        className={styles.search}
        aria-label={documentWords.searchLabel}
        placeholder={documentWords.search}
        value={query}
        onChange={event => changeDocumentView({ query: event.target.value })}
      />
      <Narrow
        label={registerWords.year}
        value={year === undefined ? '' : String(year)}
        choices={[
          ['', registerWords.everyYear],
          ...years.map(each => [String(each), registerWords.yearChoice(each)] as const),
        ]}
        onChoose={chosen => changeDocumentView({ year: chosen === '' ? undefined : Number(chosen) })}
      />
      <Narrow
        label={registerWords.state}
        value={state ?? ''}
        choices={[['', registerWords.everyState], ...Object.entries(standings)]}
        onChoose={chosen => changeDocumentView({ state: chosen === '' ? undefined : (chosen as Standing) })}
      />
      {isNarrowed && (
        <Button look="quiet" onClick={() => changeDocumentView({ ...allDocuments, sort })}>
          {registerWords.showAll}
        </Button>
      )}
      <MenuButton
        label={registerWords.excel}
        groups={[
          [
            {
              label: registerWords.importExcel,
              run: () => void rowsOfWorkbook(registerBench(), 'documents').then(onIncoming),
            },
            { label: documentWords.exportExcel, run: () => void exportDocuments(registerBench(), 'all') },
            {
              label: documentWords.exportInForce,
              run: () => void exportDocuments(registerBench(), 'inForce'),
            },
          ],
        ]}
      />
    </div>
  );
}

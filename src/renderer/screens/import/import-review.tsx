import { useMemo, useState } from 'react';
import type { TableId } from '../../../shared/formats/types.ts';
import type { ImportResult, Unrecognised } from '../../../shared/import/import-result.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { useFormats } from '../../stores/formats-store.ts';
import { importWords } from '../../text/import.ts';
import { type PlacedImport, type Placing, placedPieces } from '../../work/placed-import.ts';
import { ImportIdentityFields } from './import-identity-fields.tsx';
import { ImportNotes } from './import-notes.tsx';
import styles from './import-review.module.css';
import { RecognisedParts } from './recognised-parts.tsx';
import { SourceView } from './source-view.tsx';
import { blocksOfTables } from './table-blocks.ts';
import { UnrecognisedParts } from './unrecognised-parts.tsx';
import { useImportIdentity } from './use-import-identity.ts';

interface ImportReviewProps {
  readonly result: ImportResult;
  readonly onBack: () => void;
  readonly onClose: () => void;
  readonly onTake: (placed: PlacedImport) => Promise<void>;
}

/** What was recognised at the left, the source's own words at the right; stored only when the user agrees. */
export function ImportReview({ result, onBack, onClose, onTake }: ImportReviewProps) {
  const identity = useImportIdentity(result);
  const [placings, setPlacings] = useState<ReadonlyMap<Unrecognised, Placing>>(new Map());
  const [looked, setLooked] = useState<number>();
  const [pointed, setPointed] = useState<TableId>();
  const blocks = useMemo(() => blocksOfTables(result), [result]);
  const { recognised, unrecognised } = result.account;
  const { unit, year } = identity;
  const format = useFormats(state => state.registry).byId(result.format);

  const take = () => {
    if (year === undefined || unit === undefined) return;
    void onTake({ unit, year, ...placedPieces(unrecognised, placings, format) });
  };

  return (
    <Dialog
      title={importWords.reviewTitle}
      width="wide"
      onClose={onClose}
      actions={
        <>
          <Button look="primary" disabled={year === undefined || unit === undefined} onClick={take}>
            {importWords.take}
          </Button>
          <Button onClick={onBack}>{importWords.back}</Button>
        </>
      }
    >
      <div className={styles.sides}>
        <div className={styles.side}>
          <ImportIdentityFields identity={identity} account={result.account} />
          <RecognisedParts
            recognised={recognised}
            format={format}
            count={result.source.length}
            blocks={blocks}
            pointed={pointed}
            onPoint={setPointed}
            onLook={setLooked}
          />
          <UnrecognisedParts
            items={unrecognised}
            format={format}
            placings={placings}
            onPlace={setPlacings}
            onLook={setLooked}
          />
          <ImportNotes result={result} unit={unit} year={year} placings={placings} />
        </div>
        <SourceView result={result} looked={looked} blocks={blocks} pointed={pointed} onPoint={setPointed} />
      </div>
    </Dialog>
  );
}

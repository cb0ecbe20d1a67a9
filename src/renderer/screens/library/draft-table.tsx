import { memo } from 'react';
import type { FindingCounts } from '../../../shared/editing/standing.ts';
import { Button } from '../../components/button.tsx';
import type { DraftSummary, ListedDraft } from '../../database/drafts-contract.ts';
import { common } from '../../text/common.ts';
import { libraryWords } from '../../text/library.ts';
import { momentWords } from '../../text/moments.ts';
import { recoveryWords } from '../../text/recovery.ts';
import styles from './draft-table.module.css';

interface DraftTableProps {
  readonly drafts: readonly ListedDraft[];
  readonly onOpen: (id: string) => void;
  readonly onNextYear: (draft: DraftSummary) => void;
  readonly onRemove: (draft: DraftSummary) => void;
  /** Asks for the ways back for a report that is damaged. */
  readonly onFindBack: (id: string) => void;
}

/** The reports as a table, the last changed first. */
export const DraftTable = memo(function DraftTable({ drafts, onFindBack, ...actions }: DraftTableProps) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{libraryWords.unit}</th>
          <th scope="col">{libraryWords.year}</th>
          <th scope="col">{libraryWords.state}</th>
          <th scope="col">{libraryWords.savedAt}</th>
          <th scope="col">{libraryWords.actions}</th>
        </tr>
      </thead>
      <tbody>
        {drafts.map(draft =>
          draft.kind === 'draft' ? (
            <DraftRow key={draft.id} draft={draft} {...actions} />
          ) : (
            <tr key={draft.id}>
              <td colSpan={4} className={styles.damaged}>
                ✖ {libraryWords.damaged}：{draft.message}
              </td>
              <td className={styles.actions}>
                <Button look="small" onClick={() => onFindBack(draft.id)}>
                  {recoveryWords.findBack}
                </Button>
              </td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
});

interface DraftRowProps extends Omit<DraftTableProps, 'drafts' | 'onFindBack'> {
  readonly draft: DraftSummary;
}

const DraftRow = memo(function DraftRow({ draft, onOpen, onNextYear, onRemove }: DraftRowProps) {
  const next = draft.year + 1;
  return (
    <tr className={styles.row}>
      <th scope="row">
        <button type="button" className={styles.open} onClick={() => onOpen(draft.id)}>
          {draft.unit || common.unnamedUnit}
        </button>
      </th>
      <td>{draft.year}年</td>
      <td>
        <DraftState counts={draft.counts} />
      </td>
      <td>{momentWords.short(new Date(draft.updatedAt))}</td>
      <td className={styles.actions}>
        <Button
          look="small"
          title={libraryWords.nextYearTitle(next)}
          aria-label={`${libraryWords.nextYear(next)}：${draft.unit}`}
          onClick={() => onNextYear(draft)}
        >
          {libraryWords.nextYear(next)}
        </Button>
        <Button
          look="small"
          aria-label={`${libraryWords.remove}：${draft.title}`}
          onClick={() => onRemove(draft)}
        >
          {libraryWords.remove}
        </Button>
      </td>
    </tr>
  );
});

function DraftState({ counts }: { readonly counts: FindingCounts | undefined }) {
  if (!counts) return <span className={styles.unchecked}>○ {libraryWords.unchecked}</span>;
  if (counts.errors > 0) {
    return <span className={styles.errors}>✖ {libraryWords.errors(counts.errors)}</span>;
  }
  if (counts.unfilled > 0) {
    return <span className={styles.unchecked}>○ {libraryWords.unfilled(counts.unfilled)}</span>;
  }
  if (counts.warnings > 0) {
    return <span className={styles.warnings}>▲ {libraryWords.warnings(counts.warnings)}</span>;
  }
  return <span className={styles.ready}>✓ {libraryWords.ready}</span>;
}

import { memo } from 'react';
import { type FindingCounts, nothingFound } from '../../../shared/editing/finding-counts.ts';
import { Button } from '../../components/button.tsx';
import type { DraftSummary, ListedDraft } from '../../database/drafts-contract.ts';
import { common } from '../../text/common.ts';
import { libraryWords } from '../../text/library.ts';
import { momentWords } from '../../text/moments.ts';
import { recoveryWords } from '../../text/recovery.ts';
import { type LibraryView, type SortBy, sortedBy, stateOf } from '../../work/library-view.ts';
import styles from './draft-table.module.css';

interface DraftTableProps {
  readonly drafts: readonly ListedDraft[];
  /** How they are sorted. */
  readonly view: LibraryView;
  readonly onView: (view: LibraryView) => void;
  /** The ids of those that share unit and year with another one. */
  readonly alike: ReadonlySet<string>;
  readonly onOpen: (id: string) => void;
  readonly onNextYear: (draft: DraftSummary) => void;
  readonly onRemove: (draft: DraftSummary) => void;
  /** Asks for the ways back for a report that is damaged. */
  readonly onFindBack: (id: string) => void;
}

/** The reports as a table, sorted by the column whose heading was pressed. */
export const DraftTable = memo(function DraftTable({
  drafts,
  view,
  onView,
  alike,
  onFindBack,
  ...actions
}: DraftTableProps) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {columns.map(by => (
            <th key={by} scope="col" aria-sort={orderOf(view, by)}>
              <button type="button" className={styles.sort} onClick={() => onView(sortedBy(view, by))}>
                {libraryWords[by]}
              </button>
            </th>
          ))}
          <th scope="col">{libraryWords.actions}</th>
        </tr>
      </thead>
      <tbody>
        {drafts.map(draft =>
          draft.kind === 'draft' ? (
            <DraftRow key={draft.id} draft={draft} isAlike={alike.has(draft.id)} {...actions} />
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

const columns: readonly SortBy[] = ['unit', 'year', 'state', 'savedAt'];

const orderOf = ({ by, descending }: LibraryView, column: SortBy) =>
  by !== column ? undefined : descending ? 'descending' : 'ascending';

interface DraftRowProps extends Pick<DraftTableProps, 'onOpen' | 'onNextYear' | 'onRemove'> {
  readonly draft: DraftSummary;
  /** Another one has its unit and year: the day on which it was begun tells them apart. */
  readonly isAlike: boolean;
}

const DraftRow = memo(function DraftRow({ draft, isAlike, onOpen, onNextYear, onRemove }: DraftRowProps) {
  const next = draft.year + 1;
  return (
    <tr className={styles.row}>
      <th scope="row">
        <button type="button" className={styles.open} onClick={() => onOpen(draft.id)}>
          {draft.unit || common.unnamedUnit}
        </button>
        {isAlike && (
          <span className={styles.created}>
            {libraryWords.createdAt(momentWords.short(new Date(draft.createdAt)))}
          </span>
        )}
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
  const state = stateOf(counts);
  const { mark, words } = stateWords[state];
  return (
    <span className={styles[state]}>
      {mark} {words(counts ?? nothingFound)}
    </span>
  );
}

const stateWords = {
  unchecked: { mark: '○', words: () => libraryWords.unchecked },
  errors: { mark: '✖', words: (counts: FindingCounts) => libraryWords.errors(counts.errors) },
  unfilled: { mark: '○', words: (counts: FindingCounts) => libraryWords.unfilled(counts.unfilled) },
  warnings: { mark: '▲', words: (counts: FindingCounts) => libraryWords.warnings(counts.warnings) },
  ready: { mark: '✓', words: () => libraryWords.ready },
} as const;

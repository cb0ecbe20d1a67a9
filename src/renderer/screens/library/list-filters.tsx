import type { ListedDraft } from '../../database/drafts-contract.ts';
import { libraryWords, stateNames } from '../../text/library.ts';
import type { LibraryView } from '../../work/library-view.ts';
import styles from './library-screen.module.css';

interface ListFiltersProps {
  readonly drafts: readonly ListedDraft[];
  readonly view: LibraryView;
  readonly onView: (view: LibraryView) => void;
}

/** Which of many reports are listed: those of a year, those that stand so or so. */
export function ListFilters({ drafts, view, onView }: ListFiltersProps) {
  const years = new Set(drafts.flatMap(draft => (draft.kind === 'draft' ? [draft.year] : [])));
  return (
    <>
      <select
        className={styles.filter}
        aria-label={libraryWords.year}
        value={view.year ?? ''}
        onChange={({ target }) =>
          onView({ ...view, year: target.value === '' ? undefined : Number(target.value) })
        }
      >
        <option value="">{libraryWords.allYears}</option>
        {[...years]
          .toSorted((a, b) => b - a)
          .map(year => (
            <option key={year} value={year}>
              {year}年
            </option>
          ))}
      </select>
      <select
        className={styles.filter}
        aria-label={libraryWords.state}
        value={view.state ?? ''}
        onChange={({ target }) => onView({ ...view, state: states.find(each => each === target.value) })}
      >
        <option value="">{libraryWords.allStates}</option>
        {states.map(state => (
          <option key={state} value={state}>
            {stateNames[state]}
          </option>
        ))}
      </select>
    </>
  );
}

const states = Object.keys(stateNames) as readonly (keyof typeof stateNames)[];

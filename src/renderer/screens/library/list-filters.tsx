import { Narrow } from '../../components/narrow.tsx';
import type { ListedDraft } from '../../database/drafts-contract.ts';
import { libraryWords, stateNames } from '../../text/library.ts';
import type { LibraryView } from '../../work/library-view.ts';

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
      <Narrow
        label={libraryWords.year}
        value={String(view.year ?? '')}
        choices={[
          ['', libraryWords.allYears],
          ...[...years].toSorted((a, b) => b - a).map(year => [String(year), `${year}年`] as const),
        ]}
        onChoose={year => onView({ ...view, year: year === '' ? undefined : Number(year) })}
      />
      <Narrow
        label={libraryWords.state}
        value={view.state ?? ''}
        choices={[['', libraryWords.allStates], ...states.map(state => [state, stateNames[state]] as const)]}
        onChoose={chosen => onView({ ...view, state: states.find(each => each === chosen) })}
      />
    </>
  );
}

const states = Object.keys(stateNames) as readonly (keyof typeof stateNames)[];

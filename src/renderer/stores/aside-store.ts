import { create } from 'zustand';

/** What stands with the paper: what was found, or the preview. */
export type Aside = 'findings' | 'preview';

interface AsideState {
  readonly aside: Aside | undefined;
  /** Whether there is room for it beside the paper; else it stands below. It never lies over the paper. */
  readonly beside: boolean;
  /** Where there is no room beside: whether the preview stands in the paper's place, else it is folded. */
  readonly unfolded: boolean;
}

export const useAside = create<AsideState>(() => ({ aside: undefined, beside: true, unfolded: false }));

/** Begins a report: with what was found, unless the window is too narrow to have it beside the paper. */
export function openAside(narrow: boolean): void {
  useAside.setState({ aside: narrow ? undefined : 'findings', unfolded: false });
}

/** Leaves the paper alone. */
export const closeAside = () => useAside.setState({ aside: undefined, unfolded: false });

/** Shows one of the two, or closes it where it is the one shown. */
export function toggleAside(choice: Aside): void {
  useAside.setState(({ aside }) => ({ aside: aside === choice ? undefined : choice, unfolded: false }));
}

/** The window or its text changed: whether there is room beside the paper. With room, nothing is unfolded. */
export const makeRoomBeside = (beside: boolean) =>
  useAside.setState(beside ? { beside, unfolded: false } : { beside });

/** Puts the preview in the paper's place. */
export const unfoldPreview = () => useAside.setState({ unfolded: true });

/** Gives the paper its place back. */
export const foldPreview = () => useAside.setState({ unfolded: false });

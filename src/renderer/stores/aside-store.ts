import { create } from 'zustand';

/** What stands at the right of the paper. */
export type Aside = 'findings' | 'preview';

export const useAside = create<{ readonly aside: Aside | undefined }>(() => ({ aside: undefined }));

/** Begins a report: with what was found, unless the window is too narrow to have it beside the paper. */
export function openAside(narrow: boolean): void {
  useAside.setState({ aside: narrow ? undefined : 'findings' });
}

/** Leaves the paper alone. */
export const closeAside = () => useAside.setState({ aside: undefined });

/** Shows one of the two, or closes it where it is the one shown. */
export function toggleAside(choice: Aside): void {
  useAside.setState(({ aside }) => ({ aside: aside === choice ? undefined : choice }));
}

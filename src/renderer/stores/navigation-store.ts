import { create } from 'zustand';
import { coverId, type SectionId } from '../../shared/editing/section-id.ts';
import { foldPreview } from './aside-store.ts';

/** What the window shows. */
export type Screen =
  | { readonly kind: 'library' }
  /** `begins`: it was just made, and its first field is to be typed into. */
  | { readonly kind: 'report'; readonly id: string; readonly section: SectionId; readonly begins?: true }
  | { readonly kind: 'register'; readonly unit?: string | undefined }
  /** The county's desk: a collection, or the list of them. */
  | { readonly kind: 'desk'; readonly id?: string | undefined };

export const useNavigation = create<{ readonly screen: Screen }>(() => ({ screen: { kind: 'library' } }));

/** Shows a screen. */
export function show(screen: Screen): void {
  useNavigation.setState({ screen });
}

/** Shows a report: its cover, or the section named. */
export function showReport(id: string, section: SectionId = coverId): void {
  show({ kind: 'report', id, section });
}

/** Shows the cover of a report that was just made, ready to be typed into. */
export function beginReport(id: string): void {
  show({ kind: 'report', id, section: coverId, begins: true });
}

/** Shows the library. */
export function showLibrary(): void {
  show({ kind: 'library' });
}

/** Shows the register of requests: of a unit, or of the one that was last changed. */
export function showRegister(unit?: string): void {
  show({ kind: 'register', unit });
}

/** Shows the county's desk: a collection, or the list of them. */
export function showDesk(id?: string): void {
  show({ kind: 'desk', id });
}

/** Shows a section of the open report, on the paper: a preview that stands in its place makes room. */
export function showSection(section: SectionId): void {
  foldPreview();
  const { screen } = useNavigation.getState();
  if (screen.kind === 'report' && screen.section !== section)
    show({ kind: 'report', id: screen.id, section });
}

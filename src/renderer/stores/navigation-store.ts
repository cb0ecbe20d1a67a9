import { create } from 'zustand';
import type { SectionId } from '../../shared/editing/sections.ts';

/** What the window shows; kept in the address so that a reload comes back to the same place. */
export type Screen =
  | { readonly kind: 'library' }
  | { readonly kind: 'report'; readonly id: string; readonly section: SectionId };

const library: Screen = { kind: 'library' };

const sectionWords: readonly string[] = [
  'cover',
  'overview',
  'proactive',
  'requests',
  'litigation',
  'problems',
  'others',
] satisfies SectionId[];

function readHash(hash: string): Screen {
  const [kind, id, section] = hash.replace(/^#\/?/, '').split('/');
  if (kind !== 'report' || !id) return library;
  return {
    kind: 'report',
    id: decodeURIComponent(id),
    section: sectionWords.includes(section ?? '') ? (section as SectionId) : 'cover',
  };
}

function writeHash(screen: Screen): string {
  return screen.kind === 'library' ? '#/' : `#/report/${encodeURIComponent(screen.id)}/${screen.section}`;
}

export const useNavigation = create<{ readonly screen: Screen }>(() => ({ screen: readHash(location.hash) }));

/** Shows a screen. */
export function show(screen: Screen): void {
  useNavigation.setState({ screen });
  history.replaceState(null, '', writeHash(screen));
}

/** Shows the library. */
export function showLibrary(): void {
  show(library);
}

/** Shows another section of the open report. */
export function showSection(section: SectionId): void {
  const { screen } = useNavigation.getState();
  if (screen.kind === 'report' && screen.section !== section) show({ ...screen, section });
}

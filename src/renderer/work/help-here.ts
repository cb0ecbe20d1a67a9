import type { SectionId } from '../../shared/editing/section-id.ts';
import { openDialog } from '../stores/dialog-store.ts';
import { useNavigation } from '../stores/navigation-store.ts';
import { useReport } from '../stores/report-store.ts';
import { chapterFor } from '../text/help.ts';

/** Help with what is being done: the row of the cell that has the focus, else the manual's chapter for the screen. */
export function openHelpHere(focused: Pick<Element, 'closest'> | null): void {
  const cell = focused?.closest('[data-cell]')?.getAttribute('data-cell');
  const { screen } = useNavigation.getState();
  const chapter = chapterFor[screen.kind === 'report' ? kindOf(screen.section) : 'library'];
  openDialog(cell ? { kind: 'rowHelp', cell } : { kind: 'help', chapter });
}

/** What a page of the editor is: a table, or words, as the cover is too. */
function kindOf(section: SectionId): 'text' | 'table' {
  const format = useReport.getState().report?.derived.format;
  return format?.sections.find(({ id }) => id === section)?.kind ?? 'text';
}

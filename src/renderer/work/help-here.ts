import { openDialog } from '../stores/dialog-store.ts';
import { useNavigation } from '../stores/navigation-store.ts';
import { chapterFor } from '../text/help.ts';

/** Help with what is being done: the row of the cell that has the focus, else the manual's chapter for the screen. */
export function openHelpHere(focused: Pick<Element, 'closest'> | null): void {
  const cell = focused?.closest('[data-cell]')?.getAttribute('data-cell');
  const { screen } = useNavigation.getState();
  const chapter = chapterFor[screen.kind === 'report' ? screen.section : 'library'];
  openDialog(cell ? { kind: 'rowHelp', cell } : { kind: 'help', chapter });
}

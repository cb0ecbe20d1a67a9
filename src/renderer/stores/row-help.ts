import { chapterFor } from '../text/help.ts';
import { openDialog } from './dialog-store.ts';
import { useNavigation } from './navigation-store.ts';

/** Help with what is being done: the row of the cell that has the focus, else the manual's chapter for the screen. */
export function openHelpHere(): void {
  const cell = document.activeElement?.closest('[data-cell]')?.getAttribute('data-cell');
  const { screen } = useNavigation.getState();
  const chapter = chapterFor[screen.kind === 'report' ? screen.section : 'library'];
  openDialog(cell ? { kind: 'rowHelp', cell } : { kind: 'help', chapter });
}

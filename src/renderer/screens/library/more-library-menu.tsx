import { MenuButton } from '../../components/menu-button.tsx';
import { openDialog } from '../../stores/dialog-store.ts';
import { runCommand } from '../../stores/run-command.ts';
import { editorWords } from '../../text/editor.ts';
import { libraryWords } from '../../text/library.ts';
import { menuWords } from '../../text/menu.ts';

/** What concerns the program rather than one report. */
export function MoreLibraryMenu() {
  return (
    <MenuButton
      label={editorWords.more}
      groups={[
        [
          { label: libraryWords.sample, run: () => void runCommand('sample') },
          { label: menuWords.backups, run: () => openDialog({ kind: 'backups' }) },
          { label: libraryWords.trash, run: () => openDialog({ kind: 'trash' }) },
        ],
        [
          { label: menuWords.settings, run: () => openDialog({ kind: 'settings' }) },
          { label: menuWords.help, keys: 'F1', run: () => openDialog({ kind: 'help' }) },
          { label: menuWords.shortcuts, run: () => openDialog({ kind: 'shortcuts' }) },
          { label: menuWords.diagnostics, run: () => openDialog({ kind: 'diagnostics' }) },
          { label: menuWords.about, run: () => openDialog({ kind: 'about' }) },
        ],
      ]}
    />
  );
}

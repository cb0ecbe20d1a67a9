import { MenuButton } from '../../components/menu-button.tsx';
import { openDialog } from '../../stores/dialog-store.ts';
import { saveNow } from '../../stores/session.ts';
import { editorWords } from '../../text/editor.ts';
import { menuWords } from '../../text/menu.ts';

/** Everything about the open report that is not needed at every moment. */
export function MoreMenu() {
  return (
    <MenuButton
      label={editorWords.more}
      groups={[
        [
          { label: menuWords.save, keys: 'Ctrl+S', run: () => void saveNow() },
          { label: menuWords.history, run: () => openDialog({ kind: 'history' }) },
          { label: menuWords.compare, run: () => openDialog({ kind: 'compare' }) },
          { label: menuWords.figures, run: () => openDialog({ kind: 'figures' }) },
        ],
        [{ label: menuWords.backups, run: () => openDialog({ kind: 'backups' }) }],
        [
          { label: menuWords.settings, run: () => openDialog({ kind: 'settings' }) },
          { label: menuWords.help, run: () => openDialog({ kind: 'help' }) },
          { label: menuWords.shortcuts, run: () => openDialog({ kind: 'shortcuts' }) },
          { label: menuWords.diagnostics, run: () => openDialog({ kind: 'diagnostics' }) },
          { label: menuWords.about, run: () => openDialog({ kind: 'about' }) },
        ],
      ]}
    />
  );
}

import { useEffect } from 'react';
import type { MenuCommand } from '../../shared/desktop-api.ts';
import { host } from '../platform/host.ts';
import { runCommand } from '../stores/run-command.ts';

/** The keys of the whole program; each stands for a menu command. */
const keys: Readonly<Record<string, MenuCommand>> = {
  'ctrl+n': 'new',
  'ctrl+o': 'open',
  'ctrl+i': 'import',
  'ctrl+s': 'save',
  'ctrl+e': 'export',
  'ctrl+p': 'print',
  'ctrl+z': 'undo',
  'ctrl+shift+z': 'redo',
  'ctrl+y': 'redo',
  f1: 'rowHelp',
  f7: 'nextFinding',
  'shift+f7': 'previousFinding',
};

function nameOf(event: KeyboardEvent): string {
  return [
    event.ctrlKey || event.metaKey ? 'ctrl+' : '',
    event.shiftKey ? 'shift+' : '',
    event.key.toLowerCase(),
  ].join('');
}

/** Listens for the program's keys and for the host's menu. Inside a dialog the keys are the dialog's own. */
export function CommandKeys() {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.altKey || event.isComposing) return;
      const command = keys[nameOf(event)];
      if (!command) return;
      if (event.target instanceof Element && event.target.closest('dialog')) return;
      event.preventDefault();
      void runCommand(command);
    };
    window.addEventListener('keydown', onKey, { capture: true });
    const stopMenu = host.onMenu(command => void runCommand(command));
    return () => {
      window.removeEventListener('keydown', onKey, { capture: true });
      stopMenu();
    };
  }, []);
  return null;
}

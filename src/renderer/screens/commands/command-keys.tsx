import { useEffect } from 'react';
import { commandOfKey } from '../../../shared/commands/keys.ts';
import { host } from '../../platform/host.ts';
import { runCommand } from '../../wiring/run-command.ts';

/** Listens for the program's keys and for the host's menu. Inside a dialog the keys are the dialog's own. */
export function CommandKeys() {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.altKey || event.isComposing) return;
      const command = commandOfKey(event);
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

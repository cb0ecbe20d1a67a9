import { type CommandId, commands } from '../../shared/commands/commands.ts';
import { isPossible } from '../../shared/commands/needs.ts';
import { part } from '../work/parts.ts';
import { machine, workbenchWhenOpen } from './workbench.ts';

const fetchCommands = part(() => import('./commands.ts'));

/**
 * Does what a menu item, a key or a button asks; a command that has no meaning where the user is does nothing.
 * Commands reach into the editor, which the first screen does not wait for.
 */
export async function runCommand(command: CommandId): Promise<void> {
  const { commandActions, exportDesk, situationNow } = await fetchCommands();
  const bench = await workbenchWhenOpen();
  if (!isPossible(commands[command], situationNow(machine.host, bench !== undefined))) return;
  await commandActions[command]({
    bench,
    exportDesk,
    focused: () => document.activeElement,
    selected: () =>
      document.activeElement instanceof HTMLInputElement ? '' : (document.getSelection()?.toString() ?? ''),
    searchBox: () => document.querySelector<HTMLElement>('main input[type="search"]'),
  });
}

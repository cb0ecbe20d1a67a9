import type { CommandId } from '../../shared/commands/commands.ts';

/** Does what a menu item, its key or its button asks. Commands reach into the editor, which the first screen does not wait for. */
export async function runCommand(command: CommandId): Promise<void> {
  const commands = await import('./commands.ts');
  await commands.runCommand(command);
}

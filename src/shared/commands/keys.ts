import type { Command, Key } from './command.ts';
import { type CommandId, commandIds, commands, hostCommandIds, hostCommands } from './commands.ts';

/** What of a keyboard event names a key. */
export interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/** A pressed key as commands write it; ⌘ is Ctrl. */
export function keyName({ key, ctrlKey, metaKey, shiftKey }: PressedKey): Key {
  const name = key.length === 1 ? key.toUpperCase() : key;
  return `${ctrlKey || metaKey ? 'Ctrl+' : ''}${shiftKey ? 'Shift+' : ''}${name}`;
}

const byKey: ReadonlyMap<Key, CommandId> = new Map(
  commandIds.flatMap(id => (commands[id].keys ?? []).map(key => [key, id] as const)),
);

/** The command a key stands for. */
export function commandOfKey(pressed: PressedKey): CommandId | undefined {
  return byKey.get(keyName(pressed));
}

/** The key shown beside a command. */
export function shownKey(command: Command): Key | undefined {
  return command.keys?.[0];
}

/** A line of the list of keys: the keys that do the same, and what they do. */
export interface KeyLine {
  readonly keys: readonly Key[];
  readonly what: string;
}

/** The keys that work in the whole program. */
export const programKeys: readonly KeyLine[] = [
  ...commandIds.map(id => commands[id]),
  ...hostCommandIds.map(id => hostCommands[id]),
].flatMap(({ label, keys, keyNote }) =>
  keys ? [{ keys, what: keyNote === undefined ? label : `${label}（${keyNote}）` }] : [],
);
